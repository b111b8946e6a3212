import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CANARY = 'src/app/text.canary.ts';
const eslint = new ESLint({ ignore: false });

test('every_text_that_cannot_be_translated_is_reported_and_nothing_else', async () => {
  const [result] = await eslint.lintFiles(CANARY);
  const reported = (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'readback/localized-text')
    .map(({ line }) => line);
  const lines = readFileSync(CANARY, 'utf8').split('\n');
  const bare = lines.flatMap((line, index) => (/bare/i.test(line) ? [index + 1] : []));
  expect(bare.length).toBeGreaterThan(8);
  expect([...new Set(reported)]).toEqual(bare);
});
