import { defineConfig } from 'vite';

import { elementsByTheirNames } from './scripts/elements-by-their-names.ts';
import { endWithParent } from './scripts/end-with-parent.ts';
import { preloadApplication } from './scripts/preload-application.ts';

export default defineConfig({
  plugins: [
    endWithParent(),
    elementsByTheirNames(),
    preloadApplication('/src/app/readback-app.ts'),
  ],
  server: { host: '127.0.0.1', port: 5173, strictPort: true },
  build: {
    target: 'es2022',
    // No data: URIs and no inline scripts, so that a strict Content-Security-Policy holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
