import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Me } from '../kernel/context.js';
import { formatList } from '../kernel/format.js';
import '../ui/ui-notice.js';
import { HOW_IT_WORKS, type Route, listPath } from './routes.js';

interface Place {
  readonly name: Route['name'];
  readonly path: string;
  readonly label: string;
  /** Whose place it is; everybody's, when it is left out. */
  readonly role?: Me['roles'][number];
}

const PLACES: readonly Place[] = [
  { name: 'desk', path: '/', label: 'Catalog', role: 'buyer' },
  { name: 'orders', path: listPath('orders'), label: 'My orders', role: 'buyer' },
  { name: 'sales', path: listPath('sales'), label: 'Sales orders', role: 'seller' },
  { name: 'how-it-works', path: HOW_IT_WORKS, label: msg('How it works') },
];

export function headerView(me: Me | undefined, route: Route, skip: () => void) {
  return html`
    <header>
      <button class="skip" @click=${skip}>Skip to the content</button>
      <a class="brand" href="/">Readback</a>
      ${
        me
          ? html`
              ${placesView(me, route)}
              <p class="who">
                <span class="name">${me.name}</span>
                <span class="quiet small">${formatList(me.roles)}</span>
              </p>
              <a href="/sign-out">Sign out</a>
            `
          : nothing
      }
    </header>
  `;
}

function placesView({ roles }: Me, route: Route) {
  return html`
    <nav aria-label="Readback">
      ${PLACES.filter(({ role }) => !role || roles.includes(role)).map(
        ({ name, path, label }) =>
          html`<a href=${path} aria-current=${ifDefined(name === route.name ? 'page' : undefined)}
            >${label}</a
          >`,
      )}
    </nav>
  `;
}

/** What is on the page stays; the sign-in happens in another tab. */
export function expiredView() {
  return html`
    <ui-notice class="expired" tone="warning" heading="Your sign-in has ended" role="alert">
      Everything on this page stays as it is.
      <a href="/sign-in?return=/signed-in" target="_blank">Sign in in a new tab</a>, then come back.
    </ui-notice>
  `;
}
