/**
 * How far a person had come on a page: kept with its entry in the browser's history, so that Back
 * finds it as it was left.
 */
export interface Place {
  /** Pixels from the top. */
  readonly scrolled?: number | undefined;
  /** How many rows of the list were shown. */
  readonly rows?: number | undefined;
}

export function placeBefore(): Place {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? state : {};
}

export function keepPlace(place: Place): void {
  history.replaceState({ ...placeBefore(), ...place }, '');
}
