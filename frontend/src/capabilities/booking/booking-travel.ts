import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import { consume } from '@lit/context';
import { msg, str } from '@lit/localize';
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ApiClient } from '../../kernel/api/client.js';
import type { Failure } from '../../kernel/api/outcome.js';
import { apiContext } from '../../kernel/context.js';
import { formatInstant } from '../../kernel/format.js';
import { Announcement } from '../../ui/announcement.js';
import { base, sheet } from '../../ui/styles.js';
import '../../ui/ui-failure.js';
import '../../ui/ui-notice.js';
import '../../ui/ui-steps.js';
import './booking-past.js';
import { bookingTravelStyles } from './booking-travel.styles.js';
import { type Booking, type BookingHistory, type HistoryEntry, VersionChosen } from './contract.js';
import { PastBookings } from './past-bookings.js';

/** A slider that is being dragged would ask for every version on its way. */
const REST_MS = 150;

/** Goes through the versions of a booking: who did what, and how it was then. */
@customElement('booking-travel')
export class BookingTravel extends LitElement {
  static override styles = [base, sheet, bookingTravelStyles];

  @consume({ context: apiContext }) private api!: ApiClient;
  /** The booking as it is now. */
  @property({ attribute: false }) now!: Booking;
  /** The version to show; there may be none of this number. */
  @property({ type: Number }) version = 1;
  /** What happened, as far as it was read. */
  @property({ attribute: false }) history: BookingHistory | undefined;
  /** Where the person is on the way to. */
  @state() private underWay: number | undefined;
  @state() private failure: Failure | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#rest);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('version') && !changed.has('now')) return;
    if (changed.has('version')) this.underWay = undefined;
    if (!this.#shown()) void this.#read();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('version')) this.dispatchEvent(new Announcement(this.#spoken()));
  }

  override render() {
    const step = this.underWay ?? this.version;
    return html`
      <section class="sheet" aria-labelledby="heading">
        <h2 id="heading">${msg('Earlier versions')}</h2>
        <ui-steps
          label=${msg('Version')}
          previous=${msg('Previous version')}
          next=${msg('Next version')}
          text=${this.#count(step)}
          .step=${step}
          .most=${this.now.version}
          @step-chosen=${(event: HTMLElementEventMap['step-chosen']) => this.#go(event.step)}
        ></ui-steps>
        ${this.#exists(step) ? this.#step(step) : nothing}
      </section>
      ${this.#exists(this.version) ? this.#state() : this.#missing()}
    `;
  }

  #step(step: number) {
    const entry = this.#entry(step);
    return html`
      <div class="step">
        <p><strong>${this.#count(step)}</strong></p>
        <p>${entry?.text ?? nothing}</p>
        <p class="quiet small">
          ${
            entry
              ? html`${entry.by.name} ·
                  <time datetime=${entry.at}>${formatInstant(entry.at)}</time>`
              : nothing
          }
        </p>
      </div>
    `;
  }

  #state() {
    const { failure } = this;
    if (failure)
      return html`<ui-failure .failure=${failure} @retry=${() => this.#read()}></ui-failure>`;
    const shown = this.#shown();
    if (!shown) return html`<wa-skeleton effect="sheen"></wa-skeleton>`;
    const moving = this.underWay !== undefined;
    return html`<booking-past
      class=${moving ? 'moving' : ''}
      aria-busy=${moving ? 'true' : 'false'}
      .booking=${shown.after}
      .earlier=${shown.before}
      .newest=${this.now.version}
    ></booking-past>`;
  }

  #missing() {
    const newest = this.now.version;
    return html`
      <ui-notice
        tone="warning"
        heading=${msg(str`There is no version ${this.version}`)}
        role="alert"
      >
        ${
          newest === 1
            ? msg('This booking has only its first version yet.')
            : msg(str`This booking has the versions 1 to ${newest}.`)
        }
      </ui-notice>
    `;
  }

  /** The state to show and the one before it, as soon as both are known. */
  #shown(): { readonly after: Booking; readonly before: Booking | undefined } | undefined {
    if (!this.#exists(this.version)) return undefined;
    const after = this.#at(this.version);
    const before = this.#at(this.version - 1);
    return after && (before || this.version === 1) ? { after, before } : undefined;
  }

  #at(version: number): Booking | undefined {
    const { bookingId } = this.now;
    return version === this.now.version
      ? this.now
      : PastBookings.of(this.api).at(bookingId, version);
  }

  #exists(version: number): boolean {
    return version >= 1 && version <= this.now.version;
  }

  #entry(version: number): HistoryEntry | undefined {
    const { history } = this;
    if (history?.bookingId !== this.now.bookingId) return undefined;
    return history.entries.find((entry) => entry.version === version);
  }

  #count(version: number): string {
    return msg(str`Version ${version} of ${this.now.version}`);
  }

  #spoken(): string {
    if (!this.#exists(this.version)) return msg(str`There is no version ${this.version}`);
    const what = this.#entry(this.version)?.text;
    return what ? `${this.#count(this.version)}. ${what}.` : this.#count(this.version);
  }

  /** The words follow at once, the state when the person comes to rest. */
  #go(step: number): void {
    this.underWay = step;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (step === this.version) this.underWay = undefined;
      else this.dispatchEvent(new VersionChosen(this.now.bookingId, step));
    }, REST_MS);
  }

  async #read(): Promise<void> {
    const { version, now } = this;
    if (!this.#exists(version)) return;
    this.failure = undefined;
    const past = PastBookings.of(this.api);
    const missing = [version - 1, version].filter((one) => one >= 1 && one !== now.version);
    const outcomes = await Promise.all(missing.map((one) => past.read(now.bookingId, one)));
    // The person is somewhere else by now.
    if (version !== this.version || now.bookingId !== this.now.bookingId) return;
    this.failure = outcomes.find((failure) => failure !== undefined);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-travel': BookingTravel;
  }
}
