// Writes custom-elements.json and docs/contracts.md from the code, or with --check fails when a
// committed file is not what the code gives.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const FRONTEND = new URL('../', import.meta.url);

const { module } = await runnerImport('./scripts/contracts/contracts.ts', {
  root: fileURLToPath(FRONTEND),
  configFile: false,
});
const generated = module.contracts();

if (process.argv.includes('--check')) {
  for (const path of module.stale(generated, FRONTEND)) {
    console.error(`${path} is not what the code gives: npm run generate`);
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of Object.entries(generated)) {
    await writeFile(new URL(path, FRONTEND), text);
  }
}
