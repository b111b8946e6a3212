import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { KeptCommand } from '../kernel/outbox/command.js';
import './ui-notice.js';

/** Says that something was given and waits until it can be sent. */
export function heldView(command: KeptCommand | undefined) {
  if (!command) return nothing;
  return html`
    <ui-notice tone="warning" heading=${msg('Not sent yet')} role="status">
      <p>${command.text}</p>
      <p>${msg('It waits, and is sent as soon as that is possible.')}</p>
    </ui-notice>
  `;
}
