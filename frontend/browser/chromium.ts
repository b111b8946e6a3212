import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

export interface Chromium {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The sandbox doesn't start as root, as build machines often run; only our own pages are loaded. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/**
 * A Chromium to test with: the one of CHROMIUM_PATH, else an installed one, else the one that
 * comes as an npm package and needs nothing of the system. Its own arguments are left out: they
 * make it a single process, which ends with the first context that is closed.
 */
export async function findChromium(): Promise<Chromium> {
  const installed = [process.env['CHROMIUM_PATH'], ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  return { executablePath: installed ?? (await chromium.executablePath()), args: ARGS };
}
