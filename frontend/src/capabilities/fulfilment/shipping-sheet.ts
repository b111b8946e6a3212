import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { type Me, apiContext, meContext, outboxContext } from '../../kernel/context.js';
import type { Command } from '../../kernel/outbox/command.js';
import type { Outbox } from '../../kernel/outbox/outbox.js';
import { keepFocus } from '../../ui/focus.js';
import { heldView } from '../../ui/held-view.js';
import { Settled } from '../../ui/settled.js';
import { badge } from '../../ui/badge.styles.js';
import { base, form, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import type { Booking } from '../booking/contract.js';
import type { Fulfilment, FulfilmentLine } from './contract.js';
import { FollowedFulfilment } from './followed-fulfilment.js';
import { FulfilmentCommand } from './fulfilment-command.js';
import { type FulfilmentCommandName, FulfilmentCommands } from './fulfilment-commands.js';
import { shippingSheetStyles } from './shipping-sheet.styles.js';
import './shipping-timeline.js';
import type { Words } from './words.js';

/** How far the shipping of a confirmed booking is, and what one of the two may do about it. */
export abstract class ShippingSheet extends LitElement {
  static override styles = [base, form, sheet, badge, shippingSheetStyles];

  @consume({ context: apiContext }) protected api!: ApiClient;
  @consume({ context: outboxContext }) private outbox!: Outbox;
  @consume({ context: meContext, subscribe: true }) protected me: Me | undefined;
  @property({ attribute: false }) booking!: Booking;
  @query('h2') private heading!: HTMLElement;
  #settled = false;
  readonly #followed: FollowedFulfilment = new FollowedFulfilment(this, {
    api: () => this.api,
    me: () => this.me,
    bookingId: () => this.booking.bookingId,
  });

  /** What the person gives with the sheet. */
  protected abstract readonly command: FulfilmentCommand;

  protected abstract words(): Words;

  /** What the person may do now, beside what is shown to both. */
  protected abstract offered(): unknown;

  protected get fulfilment(): Fulfilment | undefined {
    return this.#followed.state;
  }

  protected get commands(): FulfilmentCommands {
    return new FulfilmentCommands(this.booking, this.fulfilment?.version);
  }

  protected keepFocus(): Promise<void> {
    return keepFocus(this.heading);
  }

  protected commandOf(...names: readonly FulfilmentCommandName[]): FulfilmentCommand {
    return new FulfilmentCommand(this, { api: () => this.api, outbox: () => this.outbox }, names);
  }

  /** Sends a command; whether its question can close. */
  protected async send(command: Command): Promise<boolean> {
    const done = await this.command.send(command);
    if (done) void this.keepFocus();
    return done;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('booking');
    if (before && before.bookingId !== this.booking.bookingId) this.command.forget();
  }

  override updated(): void {
    const { isKnown, failure } = this.#followed;
    if (this.#settled || !(isKnown || failure)) return;
    this.#settled = true;
    this.dispatchEvent(new Settled());
  }

  override render() {
    const { isKnown } = this.#followed;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <header>
          <h2 id="heading" tabindex="-1">${msg('Shipping')}</h2>
          ${isKnown ? this.#badge() : nothing}
        </header>
        ${isKnown ? this.#contents() : this.#unknown()}
      </section>
    `;
  }

  #badge() {
    const { label, tone } = this.words();
    return html`
      <span class="badge ${tone}">${label}</span>
      ${
        this.fulfilment
          ? html`<span class="version quiet small"
              >${msg(str`version ${this.fulfilment.version}`)}</span
            >`
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
      ${this.#unfollowed()} ${this.#overtaken()}
      ${this.command.held ? heldView(this.command.held) : this.offered()}`;
    if (!fulfilment) return offered;
    return html`
      <div class="columns">
        <div>${offered} ${this.#lines(fulfilment.lines)}</div>
        <div>
          <h3>${msg('What happened')}</h3>
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
      <ui-notice tone="warning" heading=${msg('Something else happened first')} role="alert">
        <p>${overtakenBy.detail}</p>
        <p>${msg('What you see now is how it stands.')}</p>
      </ui-notice>
    `;
  }

  #lines(lines: readonly FulfilmentLine[]) {
    return html`
      <div>
        <h3>${msg('Products')}</h3>
        <ul class="lines">
          ${lines.map(
            ({ name, unit, ordered, dispatched }) =>
              html`<li>
                <span>${name} <span class="unit quiet small">${unit}</span></span>
                <span class="amount">${msg(str`${dispatched} of ${ordered} shipped`)}</span>
              </li>`,
          )}
        </ul>
      </div>
    `;
  }
}
