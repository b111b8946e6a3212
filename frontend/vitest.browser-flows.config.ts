import { defineConfig } from 'vitest/config';

/** Flows of whole people through a running service, which READBACK_URL names. */
export default defineConfig({
  test: {
    include: ['**/*.spec.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    // As patient as the people of the flows are with everything else that they wait for.
    expect: { poll: { timeout: 5_000 } },
    hookTimeout: 60_000,
  },
});
