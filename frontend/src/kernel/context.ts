import { createContext } from '@lit/context';
import type { ApiClient } from './api/client.js';
import type { components } from './api/schema.js';

/** Who is signed in. */
export type Me = components['schemas']['Person'];

export const apiContext = createContext<ApiClient>(Symbol('api'));
/** Asks as somebody would of whose session nothing is known: lists come from the index alone. */
export const strangerContext = createContext<ApiClient>(Symbol('stranger'));
export const meContext = createContext<Me | undefined>(Symbol('me'));
