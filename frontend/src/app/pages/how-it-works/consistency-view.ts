import { msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { formatSpan } from '../../../kernel/format.js';
import { base } from '../../../ui/styles.js';
import { consistencyViewStyles } from './consistency-view.styles.js';
import { type Sight, rowOf } from './version-watch.js';

/** An element of the page, and the version of the booking that it shows. */
export interface Shown {
  readonly name: string;
  readonly version: number;
}

/** Which version you see of a booking, and which one others see. */
@customElement('consistency-view')
export class ConsistencyView extends LitElement {
  static override styles = [base, consistencyViewStyles];

  @property() bookingId = '';
  @property({ attribute: false }) you: Sight | undefined;
  @property({ attribute: false }) others: Sight | undefined;
  /** In milliseconds, how long others took at most. */
  @property({ type: Number }) caughtUpAfter: number | undefined;
  /** In milliseconds, for how long others have been behind. */
  @property({ type: Number }) behindFor = 0;
  @property({ attribute: false }) shown: readonly Shown[] = [];

  override render() {
    const yours = rowOf(this.you, this.bookingId);
    const theirs = rowOf(this.others, this.bookingId);
    const isBehind = yours !== undefined && (theirs?.version ?? 0) < yours.version;
    return html`
      <div class="two">
        <div class="you">
          <h3>${msg('You')}</h3>
          <p class="small quiet">${msg('your list, asked with your session')}</p>
          <p class="version" data-reader="you">${yours?.version ?? '–'}</p>
          <p class="small quiet">${yours ? readFrom(yours.readFrom) : msg('not in it')}</p>
        </div>
        <div class=${isBehind ? 'behind' : ''}>
          <h3>${msg('Others')}</h3>
          <p class="small quiet">${msg('the same list, asked without it')}</p>
          <p class="version" data-reader="others">${theirs?.version ?? '–'}</p>
          <p class="small quiet">${theirs ? readFrom(theirs.readFrom) : msg('not in it')}</p>
        </div>
      </div>
      <p class="verdict">
        <span role="status">${this.#verdict(yours?.version, theirs?.version)}</span>
        ${isBehind ? html`<span class="quiet">${this.#soFar()}</span>` : nothing}
      </p>
      ${this.#table(yours?.version, theirs?.version)} ${this.#lag()}
    `;
  }

  #verdict(yours: number | undefined, theirs: number | undefined) {
    if (!this.bookingId) return msg('There is no booking to look at yet.');
    if (yours === undefined) return this.you ? UNLISTED() : nothing;
    if (theirs !== undefined && theirs >= yours) return this.#caughtUp(yours);
    return theirs === undefined
      ? msg('You see this booking. Others do not yet.')
      : msg(str`You see version ${yours}. Others still see version ${theirs}.`);
  }

  /** Not spoken: it changes all the time. */
  #soFar() {
    const seconds = Math.floor(this.behindFor / 1_000);
    return seconds > 0 ? msg(str`${formatSpan(seconds * 1_000)} so far.`) : nothing;
  }

  #caughtUp(version: number): string {
    return this.caughtUpAfter === undefined
      ? msg(str`You and others see version ${version}.`)
      : msg(
          str`You saw version ${version} at once. Others could see it ${formatSpan(this.caughtUpAfter)} later.`,
        );
  }

  #table(yours: number | undefined, theirs: number | undefined) {
    return html`
      <table>
        <caption>
          ${msg('Which version each shows')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Who')}</th>
            <th scope="col">${msg('Version')}</th>
            <th scope="col">${msg('How it knows')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.shown.map(({ name, version }) =>
            line(html`<code>${name}</code>`, version, msg('handed over, not asked for')),
          )}
          ${line(msg('Your list'), yours, this.#said(this.you))}
          ${line(msg('The list of others'), theirs, this.#said(this.others))}
        </tbody>
      </table>
    `;
  }

  #said(sight: Sight | undefined) {
    return sight ? html`<code>${`${CONSISTENCY}: ${sight.guarantee.consistency}`}</code>` : nothing;
  }

  #lag() {
    const lag = this.others?.guarantee.lagSeconds;
    if (lag === undefined) return nothing;
    return html`<p class="lag small quiet">
      <code>${`${INDEX_LAG}: ${lag.toFixed(3)}`}</code> ·
      ${msg('for how many seconds the oldest change has been waiting to be in the lists of others')}
    </p>`;
  }
}

/** Headers of the answers. */
const CONSISTENCY = 'Consistency';
const INDEX_LAG = 'Index-Lag';

function line(who: unknown, version: number | undefined, how: unknown) {
  return html`<tr>
    <th scope="row">${who}</th>
    <td class="number">${version ?? '–'}</td>
    <td>${how}</td>
  </tr>`;
}

function readFrom(source: 'index' | 'stream'): string {
  return source === 'stream' ? msg('read from its stream') : msg('read from the index');
}

const UNLISTED = () =>
  msg('This booking is further down than the latest rows, or not in your list.');

declare global {
  interface HTMLElementTagNameMap {
    'consistency-view': ConsistencyView;
  }
}
