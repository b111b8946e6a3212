import { createContext } from '@lit/context';
import type { ApiClient } from './api/client.js';
import type { components } from './api/schema.js';
import type { Outbox } from './outbox/outbox.js';

/** Who is signed in. */
export type Me = components['schemas']['Person'];

export const apiContext = createContext<ApiClient>(Symbol('api'));
export const outboxContext = createContext<Outbox>(Symbol('outbox'));
export const meContext = createContext<Me | undefined>(Symbol('me'));
