import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['{app,db,lib}/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
    // One database for all; some tests start servers and processes of their own beside it.
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
