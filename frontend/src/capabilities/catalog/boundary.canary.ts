// Breaks the rule on purpose: lint/boundaries.test.ts proves that it is reported.
export { BookingChanged } from '../booking/contract.js';
export { newest } from '../booking/newest.js';
export { routeOf } from '../../app/routes.js';
