import { defineConfig } from 'vite';

/**
 * The elements that pages of others load: one file each, under a name that stays, and with no
 * others beside it that a newer release could take away.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    // Browsers with light-dark(): what replaces it for older ones would not follow the page around.
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    outDir: 'dist/elements',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: { booking: 'src/elements/booking.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
