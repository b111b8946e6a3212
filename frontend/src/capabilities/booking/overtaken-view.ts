import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatInstant } from '../../kernel/format.js';
import '../../ui/ui-notice.js';
import type { HistoryEntry } from './contract.js';

/** Says who changed what and when, after a command came too late. */
export function overtakenView(entries: readonly HistoryEntry[] | undefined) {
  if (!entries) return nothing;
  return html`
    <ui-notice tone="warning" heading=${msg('Something else happened first')} role="alert">
      ${entries.map(
        ({ by, at, text }) =>
          html`<p>${text} <span class="quiet">${by.name}, ${formatInstant(at)}</span></p>`,
      )}
      <p>${msg('What you see now is how it stands.')}</p>
    </ui-notice>
  `;
}
