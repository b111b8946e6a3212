import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatInstant } from '../../kernel/format.js';
import '../../ui/ui-notice.js';
import type { HistoryEntry } from './contract.js';
import type { Difference } from './differences.js';

/** What happened before a command came: it was not done. */
export interface Overtaken {
  readonly command: string;
  readonly entries: readonly HistoryEntry[];
  readonly differences: readonly Difference[];
}

/** Says who changed what and when, and what that makes different, after a command came too late. */
export function overtakenView(overtaken: Overtaken | undefined) {
  if (!overtaken) return nothing;
  const { command, entries, differences } = overtaken;
  return html`
    <ui-notice tone="warning" heading="Something else happened first" role="alert">
      <p>${msg(str`Not done: ${command}.`)}</p>
      ${historyView(entries)} ${differencesView(differences)}
      <p>What you see now is how it stands.</p>
    </ui-notice>
  `;
}

/** Who did what, and when. */
export function historyView(entries: readonly HistoryEntry[]) {
  return entries.map(
    ({ by, at, text }) =>
      html`<p>${text} <span class="quiet">${by.name}, ${formatInstant(at)}</span></p>`,
  );
}

function differencesView(differences: readonly Difference[]) {
  if (differences.length === 0) return nothing;
  return html`
    <ul>
      ${differences.map(
        ({ what, before, now }) =>
          html`<li>${msg(str`${what}: ${before} before, ${now} now`)}</li>`,
      )}
    </ul>
  `;
}
