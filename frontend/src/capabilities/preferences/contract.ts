import type { components } from '../../kernel/api/schema.js';

export type Preferences = components['schemas']['Preferences'];
