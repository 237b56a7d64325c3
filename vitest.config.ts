/**
 * The tests, in layers: `fast` while one writes, all of them before a change is proposed. What each
 * is for is told in CONTRIBUTING.md.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageCodes } from './src/i18n/languages.ts';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Whole builds, and built sites looked at in a real browser. */
const site = ['tests/site/**/*.test.ts', 'tests/development/**/*.test.ts'];
/** Many inputs that nobody wrote. */
const fuzz = ['tests/hostile/fuzz/**/*.test.ts', 'tests/**/any-*.test.ts'];
/** What starts commands as people do, each in a process of its own, or works in git repositories. */
const commands = globSync('tests/**/*.test.ts', {
  cwd: import.meta.dirname,
  exclude: [...site, ...fuzz],
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) =>
    /support\/(?:run-script|proposals)\.ts'|execFileSync/.test(
      readFileSync(join(import.meta.dirname, file), 'utf8'),
    ),
  );

/** Inputs that nobody wrote start from the same place in all files, and say from where. */
const random = {
  globalSetup: 'tests/support/random/choose-seed.ts',
  setupFiles: 'tests/support/random/use-seed.ts',
};

const layer = (
  name: string,
  include: string[],
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  // What is made for pages brings the words of one language: in the tests, of the first.
  resolve: { alias: { '#words': join(import.meta.dirname, 'src', 'i18n', languageCodes[0]) } },
  test: {
    name,
    include,
    // A net against endless tests, wide enough for a machine with other things to do.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // To start a process for each file, and to load all modules anew in it, would take half the time.
    isolate: false,
    // A test that compares nothing cannot fail.
    expect: { requireAssertions: true },
    ...more,
  },
});

export default defineConfig({
  test: {
    // The tests in a browser wait more than they work.
    maxWorkers: 2,
    projects: [
      layer('fast', ['tests/**/*.test.ts'], {
        exclude: [...fuzz, ...commands, ...site],
        ...random,
      }),
      layer('commands', commands, random),
      layer('fuzz', fuzz, {
        ...random,
        // What holds of every one of ten thousand inputs is checked without `expect`.
        expect: { requireAssertions: false },
      }),
      layer('site', site, {
        globalSetup: 'tests/site/build-sites.ts',
        hookTimeout: 120_000,
        // A busy machine may take a while to show what a page does in an instant.
        expect: { requireAssertions: true, poll: { timeout: 10_000 } },
      }),
    ],
  },
});
