import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Booking } from '../../../capabilities/booking/contract.js';
import { type Me, meContext } from '../../../kernel/context.js';
import type { Exchange } from '../../../kernel/exchange.js';
import { base, sheet } from '../../../ui/styles.js';
import { BookingPanels } from '../../booking-panels.js';
import { capabilities } from '../../capabilities.js';
import type { Passed } from '../../exchange/passed.js';
import { HOW_IT_WORKS } from '../../routes.js';
import { Page } from '../page.js';
import './exchange-diagram.js';
import './exchange-log.js';
import { howItWorksPageStyles } from './how-it-works-page.styles.js';
import './live-booking.js';
import { sideOf } from './looked-at.js';

const NONE: Exchange = { handovers: [], events: {} };

/** How data goes from element to element, and who sees which version when: live, on a booking. */
@customElement('how-it-works-page')
export class HowItWorksPage extends Page {
  static override styles = [base, sheet, howItWorksPageStyles];

  @consume({ context: meContext, subscribe: true }) private me: Me | undefined;
  @property({ attribute: false }) exchange = NONE;
  /** What passed between elements, the latest first. */
  @property({ attribute: false }) passed: readonly Passed[] = [];
  /** The newest state of each booking that is known. */
  @property({ attribute: false }) bookings: ReadonlyMap<string, Booking> = new Map();

  constructor() {
    super();
    // The diagram shows what every capability exchanges, whether one of its panels is here or not.
    new BookingPanels(this, () => capabilities);
  }

  override render() {
    const side = sideOf(this.me);
    return html`
      <header>
        <h1 tabindex="-1">${msg('How it works')}</h1>
        <p class="lead quiet">
          ${msg('Whoever does something sees it at once, everywhere they look. Everybody else sees it a moment later. Watch both happen.')}
        </p>
      </header>
      ${
        side
          ? html`<live-booking .side=${side} .bookings=${this.bookings} .passed=${this.passed}>
              ${this.#exchange()}
            </live-booking>`
          : html`${this.me ? '' : this.#invitation()} ${this.#exchange()}`
      }
    `;
  }

  #invitation() {
    return html`
      <section class="sheet invitation">
        <p>
          ${msg('A booking is a short list of what happened to it; each thing that happens adds one to its version. Who acts gets the new version as the answer, and this page hands it to every part that shows the booking. The lists of others are written right after that.')}
        </p>
        <p>${msg('Sign in to see it live, on a booking of your own.')}</p>
        <div>
          <wa-button variant="brand" href="/sign-in?return=${encodeURIComponent(HOW_IT_WORKS)}"
            >${msg('Sign in')}</wa-button
          >
        </div>
      </section>
    `;
  }

  #exchange() {
    return html`
      <section class="sheet exchange" aria-labelledby="exchange">
        <div>
          <h2 id="exchange">${msg('Who hands what to whom')}</h2>
          <p class="quiet">
            ${msg('The parts of a page hand data to each other by events, without asking the service again.')}
          </p>
          <exchange-diagram
            .handovers=${this.exchange.handovers}
            .passed=${this.passed}
          ></exchange-diagram>
        </div>
        <div>
          <h3>${msg('What passed lately, on this page and on others')}</h3>
          <exchange-log .passed=${this.passed}></exchange-log>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'how-it-works-page': HowItWorksPage;
  }
}
