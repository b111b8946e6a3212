import { defineConfig } from 'vite';

import { shellIn } from './scripts/shell.ts';

/** The service worker, which knows what the page was built of: so it is built after the page. */
export default defineConfig({
  publicDir: false,
  define: { SHELL: JSON.stringify(shellIn('dist')) },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: { 'service-worker': 'worker/service-worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
