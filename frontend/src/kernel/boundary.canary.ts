// Breaks the rule on purpose: lint/boundaries.test.ts proves that it is reported.
export { routeOf } from '../app/routes.js';
export { ReadbackService } from '../elements/readback-service.js';
