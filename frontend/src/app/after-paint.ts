const LONGEST_MS = 100;

/** As soon as the browser has painted what changed so far; in a tab that nobody sees, soon. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, LONGEST_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
