/** What every page keeps to, as a person has it; in milliseconds, but for the shift, which has no unit. */
export const BUDGETS = {
  /** Largest Contentful Paint, with an empty cache. */
  largestPaint: 1_500,
  /** Sum of all layout shifts without recent input, which is never less than CLS. */
  shift: 0.02,
  /** From an input to the next paint, as Interaction to Next Paint counts it. */
  interaction: 100,
} as const;

export const LOADS = 3;
export const INTERACTIONS = 5;
/** Of interactions that want thousands of rows to be shown anew each time. */
export const PREPARED_INTERACTIONS = 2;

export function median(values: readonly number[]): number {
  return ranked(values, 0.5);
}

/** What at least a quarter of the runs keep to: a busy machine only ever adds time. */
export function lowerQuartile(values: readonly number[]): number {
  return ranked(values, 0.25);
}

function ranked(values: readonly number[], rank: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const found = sorted[Math.floor(sorted.length * rank)];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}
