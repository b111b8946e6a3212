import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { type Me, apiContext, meContext } from '../../kernel/context.js';
import { keepFocus } from '../../ui/focus.js';
import { base, form, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import type { Booking } from '../booking/contract.js';
import type { Fulfilment, FulfilmentChanged, FulfilmentLine } from './contract.js';
import { FollowedFulfilment } from './followed-fulfilment.js';
import { FulfilmentCommand } from './fulfilment-command.js';
import { FulfilmentCommands } from './fulfilment-commands.js';
import { shippingSheetStyles } from './shipping-sheet.styles.js';
import './shipping-timeline.js';
import type { Words } from './words.js';

/** How far the shipping of a confirmed booking is, and what one of the two may do about it. */
export abstract class ShippingSheet extends LitElement {
  static override styles = [base, form, sheet, shippingSheetStyles];

  @consume({ context: apiContext }) protected api!: ApiClient;
  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property({ attribute: false }) booking!: Booking;
  @query('h2') private heading!: HTMLElement;
  protected readonly command: FulfilmentCommand = new FulfilmentCommand(this, () => this.api);
  readonly #followed: FollowedFulfilment = new FollowedFulfilment(this, {
    api: () => this.api,
    me: () => this.me,
    bookingId: () => this.booking.bookingId,
  });

  protected abstract words(): Words;

  /** What the person may do now, beside what is shown to both. */
  protected abstract offered(): unknown;

  protected get fulfilment(): Fulfilment | undefined {
    return this.#followed.state;
  }

  protected get commands(): FulfilmentCommands {
    return new FulfilmentCommands(this.api);
  }

  protected keepFocus(): Promise<void> {
    return keepFocus(this.heading);
  }

  /** Sends a command; whether it was accepted or is overtaken, so that its question can close. */
  protected async send(
    cause: FulfilmentChanged['cause'],
    input: object,
    call: Parameters<FulfilmentCommand['send']>[1],
  ): Promise<boolean> {
    const { bookingId } = this.booking;
    const version = this.fulfilment?.version;
    const done = await this.command.send({ bookingId, version, input, cause }, call);
    if (done) void this.keepFocus();
    return done;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('booking');
    if (before && before.bookingId !== this.booking.bookingId) this.command.forget();
  }

  override updated(): void {
    this.toggleAttribute('loading', !this.#followed.isKnown && !this.#followed.failure);
  }

  override render() {
    const { isKnown } = this.#followed;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">Shipping</h2>
          ${isKnown ? this.#badge() : nothing}
        </header>
        ${isKnown ? this.#contents() : this.#unknown()}
      </section>
    `;
  }

  #badge() {
    const { label, tone } = this.words();
    return html`
      <wa-badge variant=${tone} appearance="filled" pill>${label}</wa-badge>
      ${
        this.fulfilment
          ? html`<span class="version quiet small">version ${this.fulfilment.version}</span>`
          : nothing
      }
    `;
  }

  #unknown() {
    const { failure } = this.#followed;
    return failure ? this.#failed(failure) : html`<wa-skeleton effect="sheen"></wa-skeleton>`;
  }

  #failed(failure: Failure) {
    return html`<ui-failure .failure=${failure} @retry=${() => this.#followed.ask()}></ui-failure>`;
  }

  #contents() {
    const { fulfilment } = this;
    const offered = html`<p>${this.words().next}</p>
      ${this.#unfollowed()} ${this.#overtaken()} ${this.offered()}`;
    if (!fulfilment) return offered;
    return html`
      <div class="columns">
        <div>${offered} ${this.#lines(fulfilment.lines)}</div>
        <div>
          <h3>What happened</h3>
          <shipping-timeline .fulfilment=${fulfilment}></shipping-timeline>
        </div>
      </div>
    `;
  }

  /** The page around says what is wrong with all of it; a refusal of this alone is said here. */
  #unfollowed() {
    const { failure } = this.#followed;
    return failure?.kind === 'refused' ? this.#failed(failure) : nothing;
  }

  #overtaken() {
    const { overtakenBy } = this.command;
    if (!overtakenBy) return nothing;
    return html`
      <ui-notice tone="warning" heading="Something else happened first" role="alert">
        <p>${overtakenBy.detail}</p>
        <p>What you see now is how it stands.</p>
      </ui-notice>
    `;
  }

  #lines(lines: readonly FulfilmentLine[]) {
    return html`
      <div>
        <h3>Products</h3>
        <ul class="lines">
          ${lines.map(
            ({ name, unit, ordered, dispatched }) =>
              html`<li>
                <span>${name} <span class="unit quiet small">${unit}</span></span>
                <span class="amount">${dispatched} of ${ordered} shipped</span>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }
}
