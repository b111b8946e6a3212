import { fstatSync } from 'node:fs';
import type { Plugin } from 'vite';

const STDIN = 0;

/**
 * Ends the development server when the process that started it is gone, however it ended: the pipe
 * that it held to our standard input is closed then. Otherwise the port would stay taken.
 */
export function endWithParent(): Plugin {
  return {
    name: 'end-with-parent',
    apply: 'serve',
    configureServer(server) {
      if (!fstatSync(STDIN).isFIFO()) {
        return;
      }
      process.stdin.resume();
      process.stdin.on('end', () => {
        void server.close().finally(() => process.exit());
      });
    },
  };
}
