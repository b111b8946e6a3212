import type { Page } from 'playwright-core';

/** What the browser measured since the page was loaded. */
export interface Vitals {
  readonly largestPaint: number;
  readonly shift: number;
  /** What moved, for whoever has to mend it. */
  readonly moved: readonly string[];
  readonly interactions: readonly Interaction[];
}

export interface Interaction {
  readonly type: string;
  /** When the input came, since the page was loaded. */
  readonly at: number;
  /** Until the next paint, rounded to 8 ms by the browser. */
  readonly duration: number;
}

interface Measured {
  largestPaint: number;
  shift: number;
  moved: string[];
  interactions: Interaction[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

type MeasuringWindow = typeof window & { readbackVitals: Measured };

/** Measures every page that is loaded from now on, each time as if for the first time. */
export async function measureFirstLoads(page: Page): Promise<void> {
  await page.addInitScript(observe);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
}

export async function vitals(page: Page): Promise<Vitals> {
  await painted(page);
  return page.evaluate(() => (window as MeasuringWindow).readbackVitals);
}

/** The longest interaction of what a person does; 0 when all were shorter than the browser tells. */
export async function longestInteraction(page: Page, act: () => Promise<void>): Promise<number> {
  const since = await page.evaluate(() => performance.now());
  await act();
  const { interactions } = await vitals(page);
  const durations = interactions.filter(({ at }) => at >= since).map(({ duration }) => duration);
  return Math.max(0, ...durations);
}

/** Entries come after the frame that they are about. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
}

/** Runs in the page, before its first script. */
function observe(): void {
  const measured: Measured = { largestPaint: 0, shift: 0, moved: [], interactions: [] };
  (window as MeasuringWindow).readbackVitals = measured;
  const on = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit);

  on('largest-contentful-paint', ({ startTime }) => (measured.largestPaint = startTime));
  on('layout-shift', (entry) => {
    const { value, hadRecentInput, sources, startTime } = entry as LayoutShift;
    if (hadRecentInput) return;
    measured.shift += value;
    const moves = sources.map(({ previousRect: from, currentRect: to }) => {
      const size = `${from.width.toFixed()}x${from.height.toFixed()}`;
      return `${size} from ${from.x.toFixed()},${from.y.toFixed()} to ${to.x.toFixed()},${to.y.toFixed()}`;
    });
    measured.moved.push(`${value.toFixed(4)} after ${startTime.toFixed()} ms: ${moves.join('; ')}`);
  });
  const interaction = ({ name, startTime, duration }: PerformanceEntry) =>
    measured.interactions.push({ type: name, at: startTime, duration });
  on('event', (entry) => {
    if ((entry as PerformanceEntry & { interactionId: number }).interactionId) interaction(entry);
  });
  // Told however short it was: proves that inputs are measured at all.
  on('first-input', interaction);
}
