import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The tests in a browser wait more than they work.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'catalogue',
          // A net against endless tests, wide enough for a machine with other things to do.
          testTimeout: 60_000,
          include: [
            'tests/catalogue/**/*.test.ts',
            'tests/search/**/*.test.ts',
            'tests/review/**/*.test.ts',
            'tests/hostile/**/*.test.ts',
            'tests/open-data/**/*.test.ts',
            'tests/importing/**/*.test.ts',
            'tests/feeds/**/*.test.ts',
            'tests/tools/**/*.test.ts',
            'tests/development/**/*.test.ts',
          ],
          hookTimeout: 60_000,
        },
      },
      {
        // Whole sites, built once for all of these and looked at in a real browser.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A busy machine may take a while to show what a page does in an instant.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
