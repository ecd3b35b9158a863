import { defineConfig } from 'vitest/config';

/** A state of a page is waited for as long as the browser's driver waits for one, which a busy machine may need. */
const poll = { timeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/full/**'],
          globalSetup: ['tests/own-temporary-folder.ts'],
          // On a busy machine the slowest take several times the seconds that they take on a quiet one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/build-once.ts', 'tests/own-temporary-folder.ts'],
          fileParallelism: false,
          expect: { poll },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          globalSetup: ['tests/browser/build-once.ts', 'tests/own-temporary-folder.ts'],
          fileParallelism: false,
          expect: { poll },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
