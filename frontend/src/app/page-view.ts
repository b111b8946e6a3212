import { html, nothing } from 'lit';
import type { Booking } from '../capabilities/booking/contract.js';
import type { Failure } from '../kernel/api/outcome.js';
import '../ui/ui-failure.js';
import './pages/booking-page.js';
import './pages/desk-page.js';
import './pages/landing-page.js';
import './pages/message-page.js';
import './pages/orders-page.js';
import './pages/sales-page.js';
import type { Route } from './routes.js';
import type { Presence } from './session.js';

const UNREACHABLE: Failure = { kind: 'unreachable' };

export interface PageData {
  readonly route: Route;
  readonly presence: Presence;
  readonly bookings: ReadonlyMap<string, Booking>;
  askAgain(): void;
}

/** The page for where the person is and who they are. */
export function pageView(data: PageData) {
  switch (data.presence) {
    case 'asking':
      return nothing;
    case 'unreachable':
      return html`<ui-failure .failure=${UNREACHABLE} @retry=${data.askAgain}></ui-failure>`;
    case 'signed-out':
      return html`<landing-page .returnTo=${location.pathname + location.search}></landing-page>`;
    case 'signed-in':
    case 'away':
    case 'expired':
      return routeView(data);
  }
}

function routeView({ route, bookings }: PageData) {
  switch (route.name) {
    case 'desk':
      return html`<desk-page
        .filter=${route.filter}
        .bookingId=${route.bookingId}
        .booking=${route.bookingId ? bookings.get(route.bookingId) : undefined}
        .bookings=${bookings}
      ></desk-page>`;
    case 'booking':
    case 'placed':
      return html`<booking-page
        .bookingId=${route.bookingId}
        .booking=${bookings.get(route.bookingId)}
        ?placed=${route.name === 'placed'}
      ></booking-page>`;
    case 'orders':
      return html`<orders-page .status=${route.status} .bookings=${bookings}></orders-page>`;
    case 'sales':
      return html`<sales-page .status=${route.status} .bookings=${bookings}></sales-page>`;
    case 'signed-in':
      return html`<message-page heading="You are signed in">
        Close this tab and go on in the one where you were: nothing there was lost.
      </message-page>`;
    case 'not-found':
      return html`<message-page heading="There is nothing here">
        The address may be mistyped, or what was here is gone.
      </message-page>`;
  }
}
