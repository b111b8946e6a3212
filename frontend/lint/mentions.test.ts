import { expect, test } from 'vitest';
import { filesOutside, mentions } from './mentions.ts';

const CANARY = 'app/mention.canary.ts';

test.each(['fulfilment', 'preferences'])(
  'outside_its_folder_one_line_speaks_of_%s_and_registers_it',
  (capability) => {
    const files = filesOutside(capability).filter((file) => file !== CANARY);
    expect(files).toContain('main.ts');
    expect(mentions(capability, files)).toEqual([
      `app/capabilities.ts: () => import('../capabilities/${capability}/panel.js'),`,
    ]);
  },
);

test('a_file_that_speaks_of_a_capability_elsewhere_is_reported_line_by_line', () => {
  expect(filesOutside('fulfilment')).toContain(CANARY);
  expect(mentions('fulfilment', [CANARY])).toHaveLength(2);
});
