import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { beginIn } from '../../ui/focus.js';
import { Shortcuts } from '../../ui/shortcuts.js';
import { base, form } from '../../ui/styles.js';
import { bookingIdIn } from '../routes.js';

const EXAMPLE = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** The person wants to see a booking by its number. */
export class BookingWanted extends Event {
  static readonly type = 'booking-wanted';

  constructor(readonly bookingId: string) {
    super(BookingWanted.type, { bubbles: true, composed: true });
  }
}

/** Opens a booking by its number, or by a link to it. */
@customElement('open-booking')
export class OpenBooking extends LitElement {
  static override styles = [
    base,
    form,
    css`
      .row {
        display: flex;
        gap: 0.75rem;
        align-items: start;
      }
      input {
        flex: 1;
        min-inline-size: 0;
      }
    `,
  ];

  @state() private error = '';
  @query('input') private number!: HTMLInputElement;

  constructor() {
    super();
    new Shortcuts(this, { '/': () => beginIn(this.number) });
  }

  override render() {
    return html`
      <form novalidate @submit=${(event: SubmitEvent) => this.#open(event)}>
        <label for="number">${msg('Booking number or link')}</label>
        <div class="row">
          <input
            id="number"
            autocomplete="off"
            spellcheck="false"
            aria-keyshortcuts="/"
            required
            aria-invalid=${this.error ? 'true' : 'false'}
            aria-describedby="error"
          />
          <wa-button type="submit" variant="brand">${msg('Open')}</wa-button>
        </div>
        <p id="error" class="field-error" role="alert">${this.error || nothing}</p>
      </form>
    `;
  }

  #open(event: SubmitEvent): void {
    event.preventDefault();
    const bookingId = bookingIdIn(this.number.value);
    this.error = bookingId ? '' : msg(str`A number looks like ${EXAMPLE}.`);
    if (bookingId) this.dispatchEvent(new BookingWanted(bookingId));
    else this.number.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-booking': OpenBooking;
  }
  interface HTMLElementEventMap {
    'booking-wanted': BookingWanted;
  }
}
