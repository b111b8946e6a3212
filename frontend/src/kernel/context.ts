import { createContext } from '@lit/context';
import type { ApiClient } from './api/client.js';
import type { components } from './api/schema.js';
import type { Outbox } from './outbox/outbox.js';

/** Who is signed in. */
export type Me = components['schemas']['Person'];

/** How to ask the service, in the name of whoever is signed in. */
export const apiContext = createContext<ApiClient>(Symbol('api'));
/** Asks as somebody would of whose session nothing is known: lists come from the index alone. */
export const strangerContext = createContext<ApiClient>(Symbol('stranger'));
/** Where commands wait until an answer settles them. */
export const outboxContext = createContext<Outbox>(Symbol('outbox'));
/** The person who is signed in; `undefined` until that is known. */
export const meContext = createContext<Me | undefined>(Symbol('me'));

/** Where a person signs in again, in a tab of its own; `undefined` where the page around sees to it. */
export const signInContext = createContext<string | undefined>(Symbol('sign-in'));
