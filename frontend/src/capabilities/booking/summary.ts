import type { Booking, BookingState, BookingSummary, Party, Side } from './contract.js';

/** Whose list it is, from which side, and what they want to see of it. */
export interface ListView {
  readonly side: Side;
  readonly personId: string;
  readonly status?: BookingState;
}

/** The row of a list that shows a booking as it is held. */
export function summaryOf(booking: Booking): BookingSummary {
  const { bookingId, version, status, buyer, seller, lines, startedAt } = booking;
  const { total, delivery, placedAt, closedAt } = booking;
  return {
    bookingId,
    version,
    status,
    buyer,
    seller,
    lineCount: lines.length,
    ...(total && { total }),
    ...(delivery && { requestedDate: delivery.requestedDate }),
    startedAt,
    ...(placedAt && { placedAt }),
    ...(closedAt && { closedAt }),
    readFrom: 'stream',
  };
}

/** Whether a booking is in the list at all, which the service decides about those that it answers. */
export function isListed(row: BookingSummary, view: ListView): boolean {
  const { side, personId } = view;
  // Until it is placed, a booking is its buyer's alone.
  const visible = side === 'buyer' || row.placedAt !== undefined;
  return visible && row[side].id === personId && isWanted(row, view);
}

export function isWanted({ status }: BookingSummary, view: ListView): boolean {
  return view.status === undefined || view.status === status;
}

/** The service's order: by when it was started, then by number, the newest first. */
export function newestFirst(one: BookingSummary, other: BookingSummary): number {
  return (
    compare(comparable(other.startedAt), comparable(one.startedAt)) ||
    compare(one.bookingId, other.bookingId)
  );
}

/** An instant with all digits of its fraction: `Z` would come after a digit, and so too late. */
function comparable(instant: string): string {
  const [seconds = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${seconds}.${fraction.padEnd(9, '0')}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

export function otherParty(row: BookingSummary, side: Side): Party {
  return side === 'buyer' ? row.seller : row.buyer;
}
