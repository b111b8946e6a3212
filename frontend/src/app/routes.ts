import { msg } from '@lit/localize';
import { BOOKING_STATUSES, type BookingState } from '../capabilities/booking/contract.js';
import type { CatalogFilter } from '../capabilities/catalog/contract.js';
import type { Me } from '../kernel/context.js';

export type Route =
  | { readonly name: 'desk'; readonly bookingId?: string; readonly filter: CatalogFilter }
  | { readonly name: 'booking'; readonly bookingId: string }
  | { readonly name: 'placed'; readonly bookingId: string }
  | { readonly name: 'orders' | 'sales'; readonly status?: BookingState }
  | { readonly name: 'how-it-works' }
  | { readonly name: 'signed-in' }
  | { readonly name: 'not-found' };

export const HOW_IT_WORKS = '/how-it-works';

const UUID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const ANY_BOOKING_ID = new RegExp(UUID);
const BOOKING = new RegExp(`^/bookings/(${UUID})(/placed)?$`);

export function routeOf({ pathname, searchParams }: URL): Route {
  if (pathname === '/') return deskRoute(searchParams);
  if (pathname === '/orders') return { name: 'orders', ...statusIn(searchParams) };
  if (pathname === '/sales') return { name: 'sales', ...salesStatusIn(searchParams) };
  if (pathname === HOW_IT_WORKS) return { name: 'how-it-works' };
  if (pathname === '/signed-in') return { name: 'signed-in' };
  const [, bookingId, placed] = BOOKING.exec(pathname) ?? [];
  if (bookingId) return { name: placed ? 'placed' : 'booking', bookingId: bookingId.toLowerCase() };
  return { name: 'not-found' };
}

function deskRoute(params: URLSearchParams): Route {
  const filter = { q: params.get('q') ?? '', seller: params.get('seller') ?? '' };
  const bookingId = bookingIdIn(params.get('booking') ?? '');
  if (!bookingId) return { name: 'desk', filter };
  return { name: 'desk', bookingId, filter };
}

function salesStatusIn(params: URLSearchParams): { readonly status?: BookingState } {
  const { status } = statusIn(params);
  return status && status !== 'draft' ? { status } : {};
}

function statusIn(params: URLSearchParams): { readonly status?: BookingState } {
  const status = BOOKING_STATUSES.find((known) => known === params.get('status'));
  return status ? { status } : {};
}

/** The number of a booking, wherever it stands in a number or link that somebody was given. */
export function bookingIdIn(text: string): string | undefined {
  return ANY_BOOKING_ID.exec(text)?.[0].toLowerCase();
}

export function deskPath(bookingId: string | undefined, { q, seller }: CatalogFilter): string {
  const params = new URLSearchParams({
    ...(bookingId && { booking: bookingId }),
    ...(q && { q }),
    ...(seller && { seller }),
  });
  return params.size > 0 ? `/?${params}` : '/';
}

export function bookingPath(bookingId: string): string {
  return `/bookings/${bookingId}`;
}

export function placedPath(bookingId: string): string {
  return `/bookings/${bookingId}/placed`;
}

export function listPath(name: 'orders' | 'sales', status?: BookingState): string {
  return status ? `/${name}?status=${status}` : `/${name}`;
}

/** Where a person is sent on to who has nothing to do at an address. */
export function detourOf(route: Route, roles: Me['roles']): string | undefined {
  if (route.name !== 'desk' || roles.includes('buyer')) return undefined;
  return route.bookingId ? bookingPath(route.bookingId) : listPath('sales');
}

export function titleOf(route: Route): string {
  switch (route.name) {
    case 'desk':
      return 'Readback';
    case 'booking':
      return `Booking ${route.bookingId.slice(0, 8)} · Readback`;
    case 'placed':
      return 'Order placed · Readback';
    case 'orders':
      return 'My orders · Readback';
    case 'sales':
      return 'Sales orders · Readback';
    case 'how-it-works':
      return msg('How it works · Readback');
    case 'signed-in':
      return 'Signed in · Readback';
    case 'not-found':
      return 'Not found · Readback';
  }
}

/** Two addresses on the same page: going between them keeps the focus where it is. */
export function samePage(one: Route, other: Route): boolean {
  if (one.name !== other.name) return false;
  return one.name === 'desk' || bookingIdOf(one) === bookingIdOf(other);
}

function bookingIdOf(route: Route): string | undefined {
  return 'bookingId' in route ? route.bookingId : undefined;
}
