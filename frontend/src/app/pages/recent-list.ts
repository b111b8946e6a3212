import { html, nothing } from 'lit';
import { bookingPath } from '../routes.js';

/** Links to the bookings that the person worked on in this browser. */
export function recentList(bookingIds: readonly string[]) {
  if (bookingIds.length === 0) return nothing;
  return html`
    <nav aria-labelledby="recent">
      <h2 id="recent">Recent bookings</h2>
      <ul>
        ${bookingIds.map(
          (id) =>
            html`<li>
              <a href=${bookingPath(id)}><code>${id.slice(0, 8)}</code></a>
            </li>`,
        )}
      </ul>
    </nav>
  `;
}
