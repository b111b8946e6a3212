import type { Handover } from '../../../kernel/exchange.js';

export const BOX = { width: 152, height: 34 } as const;
const WIDTH = 320;
const ROW = 100;
const A_ROW = 2;

/** An element's box, by its centre. */
export interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A line from one box to another. */
export interface Line {
  readonly way: Handover;
  readonly from: Place;
  readonly to: Place;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
}

/** Who hands on stands above those who get it, with who begins on top. */
export function layoutOf(handovers: readonly Handover[]): Layout {
  const ways = handovers.filter(({ from, to }) => from !== undefined && from !== to);
  const places = new Map<string, Place>();
  let y = ROW / 2 - (ROW - BOX.height) / 2 + 2;
  for (const row of rowsOf(ways)) {
    row.forEach((name, index) => places.set(name, { name, y, x: placeIn(row.length, index) }));
    y += ROW;
  }
  const lines = ways.flatMap((way): Line[] => {
    const from = places.get(way.from ?? '');
    const to = places.get(way.to);
    return from && to ? [{ way, from, to }] : [];
  });
  const height = y - ROW + BOX.height / 2 + 2;
  return { width: WIDTH, height, places: [...places.values()], lines };
}

function placeIn(count: number, index: number): number {
  return (WIDTH / count) * (index + 0.5);
}

/** The names row by row; each is where it is reached first. */
function rowsOf(ways: readonly Handover[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const placed = new Set<string>();
  const reached = new Set(ways.map(({ to }) => to));
  const begin = new Set(ways.flatMap(({ from }) => (from && !reached.has(from) ? [from] : [])));
  for (const first of begin) {
    for (let level = [first]; level.length > 0; level = next(ways, level, placed)) {
      for (const name of level) placed.add(name);
      for (let from = 0; from < level.length; from += A_ROW)
        rows.push(level.slice(from, from + A_ROW));
    }
  }
  return rows;
}

function next(
  ways: readonly Handover[],
  level: readonly string[],
  placed: ReadonlySet<string>,
): string[] {
  const names = ways.filter(({ from = '', to }) => level.includes(from) && !placed.has(to));
  return [...new Set(names.map(({ to }) => to))];
}
