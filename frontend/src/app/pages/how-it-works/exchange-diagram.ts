import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Handover } from '../../../kernel/exchange.js';
import { formatList } from '../../../kernel/format.js';
import { base } from '../../../ui/styles.js';
import type { Passed } from '../../exchange/passed.js';
import { BOX, type Layout, type Line, type Place, layoutOf } from './diagram-layout.js';
import { exchangeDiagramStyles } from './exchange-diagram.styles.js';

/** How far below a box the lines part that go down from it; the label is above. */
const FORK = 34;

/** The elements that hand data on, and the ways it goes; a way lights up when something passes. */
@customElement('exchange-diagram')
export class ExchangeDiagram extends LitElement {
  static override styles = [base, exchangeDiagramStyles];

  @property({ attribute: false }) handovers: readonly Handover[] = [];
  /** What passed, the latest first. */
  @property({ attribute: false }) passed: readonly Passed[] = [];
  #layout: Layout = layoutOf([]);
  /** What passed before this was on the page is shown, but does not move. */
  #before = Number.MAX_SAFE_INTEGER;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('handovers')) this.#layout = layoutOf(this.handovers);
    if (!this.hasUpdated) this.#before = this.passed[0]?.id ?? 0;
  }

  override render() {
    const { width, height, places, lines } = this.#layout;
    const latest = this.passed.find((one) => lines.some(({ way }) => wentOn(one, way)));
    const lit = lines.filter(({ way }) => latest && wentOn(latest, way));
    return html`
      <figure>
        <svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
          ${lines.map((line) => this.#line(line, lit.includes(line)))}
          ${places.map((place) => box(place, lit.some(isEndOf(place))))} ${labels(lines, lit)}
        </svg>
        <ul class="visually-hidden">
          ${lines.map(({ way: { event, from, to } }) => html`<li>${inWords(event, [from], [to])}</li>`)}
        </ul>
        <figcaption class="quiet small">
          ${
            latest
              ? inWords(latest.event, [latest.from], latest.to)
              : msg('Nothing has passed yet.')
          }
        </figcaption>
      </figure>
    `;
  }

  #line(line: Line, isLatest: boolean) {
    const last = this.passed.find((one) => wentOn(one, line.way))?.id;
    const path = pathOf(line);
    const shown = [last === undefined ? '' : 'used', isLatest ? 'latest' : ''].join(' ').trim();
    return svg`
      <g class=${shown} data-way="${line.way.from} ${line.way.event} ${line.way.to}">
        <path class="line" d=${path} />
        <path class="head" d=${headOf(line)} />
        ${
          last !== undefined && last > this.#before
            ? keyed(last, svg`<path class="pulse" pathLength="1" d=${path} />`)
            : nothing
        }
      </g>
    `;
  }
}

function wentOn({ event, from, to }: Passed, way: Handover): boolean {
  return event === way.event && from === way.from && to.includes(way.to);
}

function isEndOf(place: Place) {
  return ({ from, to }: Line) => from === place || to === place;
}

function box({ name, x, y }: Place, isLatest: boolean) {
  const { width, height } = BOX;
  return svg`
    <g class=${isLatest ? 'latest' : ''}>
      <rect
        x=${x - width / 2}
        y=${y - height / 2}
        width=${width}
        height=${height}
        rx="5"
      />
      <text x=${x} y=${y}>${name}</text>
    </g>
  `;
}

/** One beside the line below each box, for each event that it hands on, however many get it. */
function labels(lines: readonly Line[], lit: readonly Line[]) {
  const first = new Map(lines.map((line) => [`${line.way.from} ${line.way.event}`, line]));
  return [...first.values()].map(({ from, way }) => {
    const isLatest = lit.some((line) => line.from === from && line.way.event === way.event);
    const y = from.y + BOX.height / 2 + FORK / 2 + 1;
    return svg`
      <g class=${isLatest ? 'latest' : ''}>
        <text class="label" x=${from.x + 9} y=${y}>${way.event}</text>
      </g>
    `;
  });
}

/** Up or down, from edge to edge; down, it forks below the label. */
function pathOf({ from, to }: Line): string {
  const [top, end] = edges(from, to);
  const start = top < end ? top + FORK : top;
  const middle = (start + end) / 2;
  return `M ${from.x} ${top} L ${from.x} ${start} C ${from.x} ${middle} ${to.x} ${middle} ${to.x} ${end}`;
}

function headOf({ from, to }: Line): string {
  const [, end] = edges(from, to);
  const back = end + (from.y < to.y ? -6 : 6);
  return `M ${to.x - 4} ${back} L ${to.x} ${end} L ${to.x + 4} ${back}`;
}

function edges(from: Place, to: Place): readonly [number, number] {
  const half = BOX.height / 2;
  return from.y < to.y ? [from.y + half, to.y - half - 1] : [from.y - half, to.y + half + 1];
}

function inWords(event: string, from: readonly (string | undefined)[], to: readonly string[]) {
  return msg(str`${event}: from ${from.join('')} to ${formatList(to)}`);
}

declare global {
  interface HTMLElementTagNameMap {
    'exchange-diagram': ExchangeDiagram;
  }
}
