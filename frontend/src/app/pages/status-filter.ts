import { msg } from '@lit/localize';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { BookingState } from '../../capabilities/booking/contract.js';
import { listPath } from '../routes.js';

type Choice = readonly [status: BookingState | undefined, label: string];

/** Links to a list as a whole and to its parts; each has an address of its own. */
export function statusFilter(
  name: 'orders' | 'sales',
  choices: readonly Choice[],
  current: BookingState | undefined,
) {
  return html`
    <nav aria-label=${msg('Status')}>
      ${choices.map(
        ([status, label]) =>
          html`<a
            href=${listPath(name, status)}
            aria-current=${ifDefined(status === current ? 'true' : undefined)}
            >${label}</a
          >`,
      )}
    </nav>
  `;
}
