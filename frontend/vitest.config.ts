import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './browser/chromium.js';

const { executablePath, args } = await findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        // Found before the first test: a dependency found later would reload the page under it.
        optimizeDeps: { entries: ['src/main.ts', 'src/**/*.test.ts'] },
        test: {
          name: 'elements',
          restoreMocks: true,
          include: ['src/**/*.test.ts'],
          setupFiles: ['src/testing/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: [...args] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'rules',
          include: ['lint/**/*.test.ts', 'scripts/**/*.test.ts'],
          environment: 'node',
          // The first file waits for the types of the whole program.
          testTimeout: 60_000,
        },
      },
    ],
  },
});
