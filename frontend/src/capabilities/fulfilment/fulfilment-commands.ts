import type { ApiClient } from '../../kernel/api/client.js';
import { type Outcome, outcomeOf } from '../../kernel/api/outcome.js';
import type { components } from '../../kernel/api/schema.js';
import type { Fulfilment } from './contract.js';

type Schemas = components['schemas'];

/** Which booking's fulfilment a command goes to, and under which idempotency key. */
export interface Addressee {
  readonly bookingId: string;
  readonly key: string;
}

/** The fulfilment's commands. Each answers with the fulfilment's state after it. */
export class FulfilmentCommands {
  constructor(private readonly api: ApiClient) {}

  start(to: Addressee, body: Schemas['StartFulfilment']): Promise<Outcome<Fulfilment>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/fulfilments/{bookingId}/start', options));
  }

  dispatch(to: Addressee, body: Schemas['DispatchParcel']): Promise<Outcome<Fulfilment>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/fulfilments/{bookingId}/dispatch', options));
  }

  confirmReceipt(to: Addressee): Promise<Outcome<Fulfilment>> {
    const options = { params: addressed(to) };
    return outcomeOf(this.api.POST('/api/fulfilments/{bookingId}/confirm-receipt', options));
  }

  reportProblem(to: Addressee, body: Schemas['ReportProblem']): Promise<Outcome<Fulfilment>> {
    const options = { params: addressed(to), body };
    return outcomeOf(this.api.POST('/api/fulfilments/{bookingId}/report-problem', options));
  }
}

function addressed({ bookingId, key }: Addressee) {
  return { path: { bookingId }, header: { 'Idempotency-Key': key } };
}
