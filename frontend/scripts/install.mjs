// Runs `npm ci` only when node_modules is not what package-lock.json says, so that repeated
// builds cost nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FRONTEND = new URL('../', import.meta.url);
const MARK = new URL('node_modules/.installed-from', FRONTEND);

const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', FRONTEND)))
  .digest('hex');

function installedFrom() {
  try {
    return readFileSync(MARK, 'utf8');
  } catch {
    return undefined;
  }
}

if (installedFrom() !== lock) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(FRONTEND),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(MARK, lock);
}
