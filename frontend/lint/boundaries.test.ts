import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint({ ignore: false });

/** The lines on which the boundary rule speaks. */
async function reported(file: string): Promise<readonly number[]> {
  const [result] = await eslint.lintFiles(file);
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports')
    .map(({ line }) => line);
}

test('a_capability_that_reaches_into_another_one_is_reported_and_its_contract_is_not', async () => {
  expect(await reported('src/capabilities/catalog/boundary.canary.ts')).toEqual([3, 4]);
});

test('a_kernel_that_looks_upward_is_reported', async () => {
  expect(await reported('src/kernel/boundary.canary.ts')).toEqual([2, 3]);
});

test('a_presentational_element_that_knows_business_is_reported', async () => {
  expect(await reported('src/ui/boundary.canary.ts')).toEqual([2]);
});
