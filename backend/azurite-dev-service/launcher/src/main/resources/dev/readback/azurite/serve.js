// Runs one Azurite service as a child that never outlives its parent.
//
//   node serve.js <table|queue> <options of that service>
//
// The parent writes a line to stdin to let the service start, and holds stdin open as long as it
// wants the service. When stdin ends, because the parent closed it or died in whatever way, the
// service answers the requests under way, saves its data and exits.
'use strict';

const [service] = process.argv.splice(2, 1);
const IDLE_MS = 10;
const DRAIN_MS = 2000;
const EXIT_MS = 15000;

let server;
let closing = false;

process.stdin.once('data', serve);
process.stdin.once('end', close);
process.stdin.once('error', close);
process.on('SIGTERM', close);
process.on('SIGHUP', close);
// Ctrl-C in a terminal reaches the whole process group. The parent may still need its storage
// while it shuts down, so the parent alone decides when this service ends.
process.on('SIGINT', () => {});

function serve() {
  if (closing) return;
  withoutSignalHandlersOfAzurite();
  const ServerBase = require('azurite/dist/src/common/ServerBase').default;
  const start = ServerBase.prototype.start;
  ServerBase.prototype.start = async function () {
    await start.call(this);
    server = this;
    if (closing) await shutDown();
  };
  require(`azurite/dist/src/${service}/main.js`);
}

// They would close the service at once, on Ctrl-C too, and drop the requests under way.
function withoutSignalHandlersOfAzurite() {
  const once = process.once;
  process.once = (event, listener) =>
    event === 'SIGINT' || event === 'SIGTERM' ? process : once.call(process, event, listener);
}

function close() {
  if (closing) return;
  closing = true;
  process.stdin.destroy(); // open, it would keep this process alive
  setTimeout(() => process.exit(1), EXIT_MS).unref();
  if (server) shutDown();
}

// No process.exit at the end: a save that is being written must come to its end.
async function shutDown() {
  await drained();
  await server.close();
  server.httpServer.closeAllConnections();
}

// Azurite's own way to close cuts off the requests under way.
function drained() {
  const { httpServer } = server;
  return new Promise((resolve) => {
    const idle = setInterval(() => httpServer.closeIdleConnections(), IDLE_MS);
    const done = () => {
      clearInterval(idle);
      resolve();
    };
    httpServer.close(done);
    setTimeout(done, DRAIN_MS).unref();
  });
}
