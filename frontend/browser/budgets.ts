/** What every page keeps to, as a person has it; in milliseconds, but for the shift, which has no unit. */
export const BUDGETS = {
  /** Largest Contentful Paint, with an empty cache. */
  largestPaint: 1_500,
  /** Sum of all layout shifts without recent input, which is never less than CLS. */
  shift: 0.02,
  /** From an input to the next paint, as Interaction to Next Paint counts it. */
  interaction: 100,
} as const;

/** The middle of an odd number of runs: neither a passing load of the machine nor luck decides. */
export const RUNS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured');
  return middle;
}
