import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * A Chromium to test with: the one of CHROMIUM_PATH, else an installed one, else the one that
 * comes as an npm package, which needs nothing of the system.
 */
export async function findChromium(): Promise<Browser> {
  const installed = [process.env['CHROMIUM_PATH'], ...INSTALLED].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (installed) return { executablePath: installed, args: ['--no-sandbox'] };
  return { executablePath: await chromium.executablePath(), args: chromium.args };
}
