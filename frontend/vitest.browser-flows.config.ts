import { defineConfig } from 'vitest/config';

/** Flows of whole people through a running service, which READBACK_URL names. */
export default defineConfig({
  test: {
    include: ['**/*.spec.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A busy machine is no failure.
    expect: { poll: { timeout: 10_000 } },
  },
});
