import { vi } from 'vitest';
import '../capabilities/booking/booking-list.js';
import type { Booking, BookingSummary } from '../capabilities/booking/contract.js';
import type { OrderList } from '../capabilities/booking/order-list.js';
import '../capabilities/booking/sales-orders.js';
import { ALICE, BOB } from './bookings.js';
import { findAll, mount } from './mount.js';
import { type TestService, json } from './service.js';

export const BOOKINGS = 'GET /api/bookings';
export const SALES = 'GET /api/sales-orders';
export const SESSION = { Consistency: 'session', 'Index-Lag': '0.2' };

/** A page of a list, which knows of all that the session did. */
export function page(items: readonly BookingSummary[], headers: Record<string, string> = {}) {
  return json({ items }, { ...SESSION, ...headers });
}

export async function buyersList(service: TestService, properties: Partial<OrderList> = {}) {
  const me = { ...ALICE, roles: ['buyer' as const] };
  return mount(document.createElement('booking-list'), service.api, properties, me);
}

export async function sellersList(service: TestService, properties: Partial<OrderList> = {}) {
  const me = { ...BOB, roles: ['seller' as const] };
  return mount(document.createElement('sales-orders'), service.api, properties, me);
}

export function rows(element: OrderList): HTMLElement[] {
  return findAll<HTMLElement>(element, 'li');
}

export async function showsRows(element: OrderList, count: number): Promise<void> {
  await vi.waitUntil(() => rows(element).length === count);
}

export function holding(...bookings: Booking[]): ReadonlyMap<string, Booking> {
  return new Map(bookings.map((held) => [held.bookingId, held]));
}

/** A parameter of a request's address. */
export function parameter(request: Request | undefined, name: string): string | null {
  return new URL(request?.url ?? '').searchParams.get(name);
}

/** The person comes back to the page, which makes it ask at once. */
export function lookAgain(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}
