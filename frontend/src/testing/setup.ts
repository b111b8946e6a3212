import { afterEach } from 'vitest';
import { closeOutboxes } from './outboxes.js';

afterEach(() => {
  document.body.replaceChildren();
  closeOutboxes();
});
