import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../../ui/styles.js';
import { HOW_IT_WORKS } from '../routes.js';
import { Page } from './page.js';

/** What a person sees before they sign in. */
@customElement('landing-page')
export class LandingPage extends Page {
  static override styles = [
    base,
    css`
      section {
        max-inline-size: 34rem;
        padding-block: clamp(2rem, 10vh, 7rem);
        display: grid;
        gap: 1.25rem;
        justify-items: start;
      }
      h1 {
        font-size: clamp(2.2rem, 1.6rem + 3vw, 3.4rem);
      }
      .lead {
        font-size: 1.15rem;
      }
    `,
  ];

  /** Where to come back to after the sign-in. */
  @property() returnTo = '/';

  override render() {
    return html`
      <section>
        <h1 tabindex="-1">Order, and read back what you ordered.</h1>
        <p class="lead quiet">
          Put a booking together from the catalog, place it, and see every step confirmed the moment
          you take it. Sellers decide on the order exactly as they saw it.
        </p>
        <wa-button
          variant="brand"
          size="l"
          href="/sign-in?return=${encodeURIComponent(this.returnTo)}"
        >
          Sign in
        </wa-button>
        <p><a href=${HOW_IT_WORKS}>${msg('See how it works')}</a></p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'landing-page': LandingPage;
  }
}
