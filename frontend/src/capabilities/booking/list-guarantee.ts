import { msg, str } from '@lit/localize';
import { formatNumber, formatSeconds, plural } from '../../kernel/format.js';

/** What the service says about how new a list is. */
export interface Guarantee {
  readonly consistency: 'session' | 'eventual' | 'partial';
  /** How far the index is behind; absent when nobody knows. */
  readonly lagSeconds?: number;
}

/** What an answer says; one that nothing changed may leave out what was said before. */
export function guaranteeOf({ headers }: Response, before?: Guarantee): Guarantee {
  const lag = headers.get('Index-Lag');
  const lagSeconds = Number(lag);
  const known = lag !== null && lag.trim() !== '' && Number.isFinite(lagSeconds);
  const consistency = consistencyOf(headers) ?? before?.consistency ?? 'eventual';
  return { ...before, consistency, ...(known && { lagSeconds }) };
}

/** What is not said is not promised. */
function consistencyOf(headers: Headers): Guarantee['consistency'] | undefined {
  const said = headers.get('Consistency');
  if (said === null) return undefined;
  return said === 'session' || said === 'partial' ? said : 'eventual';
}

const WORDS: Record<Guarantee['consistency'], string> = {
  session: msg('Up to date with everything you did.'),
  eventual: msg('What happened in the last moments may still be missing.'),
  partial: msg('You did more lately than this list can follow: some of it may still be missing.'),
};

/** Less than this would be told as no time at all. */
const LEAST_SHOWN = 0.05;

/** In words, with how many of the rows are newer than the index. */
export function guaranteeWords({ consistency, lagSeconds }: Guarantee, newerRows: number): string {
  const isBehind = lagSeconds !== undefined && lagSeconds >= LEAST_SHOWN;
  const lag = isBehind ? ` ${msg(str`Index ${formatSeconds(lagSeconds)} behind.`)}` : '';
  const rows = newerRows === 0 ? '' : ` ${newerWords(newerRows)}`;
  return WORDS[consistency] + lag + rows;
}

function newerWords(rows: number): string {
  const count = formatNumber(rows);
  return plural(rows, {
    one: msg(str`${count} row newer than the index.`),
    other: msg(str`${count} rows newer than the index.`),
  });
}
