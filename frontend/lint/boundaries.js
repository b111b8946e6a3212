import { readdirSync } from 'node:fs';

const CAPABILITIES = new URL('../src/capabilities/', import.meta.url);

/**
 * What the files of each folder must not import: the direction of the layers, and that a
 * capability knows nothing of another but its contract.
 *
 * @returns {import('eslint').Linter.Config[]}
 */
export function boundaries() {
  const capabilities = readdirSync(CAPABILITIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return [
    folder('kernel', {
      regex: '/(app|elements|ui|capabilities)/',
      message: 'The kernel knows nothing of what uses it.',
    }),
    folder('ui', {
      regex: '/(app|elements|capabilities)/',
      message: 'Presentational elements know no business.',
    }),
    ...capabilities.map((name) => capability(name, capabilities)),
  ];
}

/**
 * @param {string} name
 * @param {readonly string[]} all
 */
function capability(name, all) {
  const others = all.filter((other) => other !== name).join('|');
  return folder(
    `capabilities/${name}`,
    {
      regex: '/(app|elements)/',
      message: 'A capability knows nothing of the application around it.',
    },
    {
      regex: `/(${others})/(?!contract\\.js$)`,
      message: 'A capability imports nothing of another but its contract.ts.',
    },
  );
}

/**
 * @param {string} path
 * @param {{ regex: string; message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function folder(path, ...patterns) {
  return {
    name: `boundary of ${path}`,
    files: [`src/${path}/**/*.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}
