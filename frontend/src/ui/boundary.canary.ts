// Breaks the rule on purpose: lint/boundaries.test.ts proves that it is reported.
export { BookingChanged } from '../capabilities/booking/contract.js';
