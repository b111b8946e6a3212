import { html, nothing } from 'lit';
import type { Me } from '../kernel/context.js';
import { formatList } from '../kernel/format.js';
import '../ui/ui-notice.js';

export function headerView(me: Me | undefined, skip: () => void) {
  return html`
    <header>
      <button class="skip" @click=${skip}>Skip to the content</button>
      <a class="brand" href="/">Readback</a>
      ${
        me
          ? html`
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

/** What is on the page stays; the sign-in happens in another tab. */
export function expiredView() {
  return html`
    <ui-notice class="expired" tone="warning" heading="Your sign-in has ended" role="alert">
      Everything on this page stays as it is.
      <a href="/sign-in?return=/signed-in" target="_blank">Sign in in a new tab</a>, then come back.
    </ui-notice>
  `;
}
