import { createContext } from '@lit/context';
import type { ApiClient } from './api/client.js';
import type { components } from './api/schema.js';

/** Who is signed in. */
export type Me = components['schemas']['Person'];

export const apiContext = createContext<ApiClient>(Symbol('api'));
export const meContext = createContext<Me | undefined>(Symbol('me'));
