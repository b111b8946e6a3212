import '@awesome.me/webawesome/dist/components/button/button.js';
import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { formatInstant } from '../kernel/format.js';
import type { KeptCommand } from '../kernel/outbox/command.js';
import './ui-notice.js';

/** Says what was refused, why, and when it was given; until the person has read it. */
export function refusalView(
  { text, givenAt, refusal, seenAt }: KeptCommand,
  read: () => void,
  here: 'here' | 'elsewhere' = 'here',
) {
  return html`
    <ui-notice tone="error" heading=${msg(str`Not done: ${text}`)}>
      <p>${refusal ? `${refusal.title}. ${refusal.detail}` : nothing}</p>
      <p class="quiet small">${msg(str`You gave it ${formatInstant(givenAt)}.`)}</p>
      <div slot="actions" class="actions">
        ${
          seenAt && here === 'elsewhere'
            ? html`<a href=${seenAt}>${msg('See how it stands')}</a>`
            : nothing
        }
        <wa-button size="s" appearance="outlined" @click=${read}
          >${msg('I have read it')}</wa-button
        >
      </div>
    </ui-notice>
  `;
}
