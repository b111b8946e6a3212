import '@awesome.me/webawesome/dist/components/button/button.js';
import { consume } from '@lit/context';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Booking, Side } from '../../../capabilities/booking/contract.js';
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
      ${side ? this.#live(side) : this.#exchange(this.me ? nothing : invitation())}
    `;
  }

  #live(side: Side) {
    return html`
      <live-booking .side=${side} .bookings=${this.bookings} .passed=${this.passed}>
        ${this.#exchange(html`
          <h3>${msg('What passed lately, on this page and on others')}</h3>
          <exchange-log .passed=${this.passed}></exchange-log>
        `)}
      </live-booking>
    `;
  }

  #exchange(beside: unknown) {
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
        <div>${beside}</div>
      </section>
    `;
  }
}

/** What a stranger can not watch is told. */
function invitation() {
  return html`
    <div class="told">
      <h2>${msg('Who sees which version')}</h2>
      <p>
        ${msg('A booking is a short list of what happened to it: it was started, a product was added, it was placed. Each of these adds one to its version.')}
      </p>
      <p>
        ${msg('Who does something gets the new version as the answer. The page hands it to every part that shows the booking, as the lines say. So they see it at once, and so does every list that they ask for from then on.')}
      </p>
      <p>
        ${msg('The lists of others are written right after that, from the same few lines of what happened. So they see it a moment later, and nobody waits for anybody.')}
      </p>
      <p>${msg('Sign in, and watch it on a booking of your own.')}</p>
      <wa-button variant="brand" href="/sign-in?return=${encodeURIComponent(HOW_IT_WORKS)}"
        >${msg('Sign in')}</wa-button
      >
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'how-it-works-page': HowItWorksPage;
  }
}
