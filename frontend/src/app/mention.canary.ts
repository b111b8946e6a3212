// Breaks the rule on purpose: lint/mentions.test.ts proves that each line of it is reported.
export const planner = 'fulfilment-planner';
export type FulfilmentPanel = typeof import('../capabilities/fulfilment/panel.js');
