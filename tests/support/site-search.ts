/** The search of the pages, called as their scripts call it: much quicker than typing. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'rolldown';
import { root } from '../../src/config/paths.ts';
import type { LanguageCode } from '../../src/i18n/languages.ts';
import { slugFile } from '../../src/routing/fixed-paths.ts';

export interface Answer {
  slugs: string[];
  /** What was searched in place of what was asked. */
  instead?: string;
}

/** The module of the search as a script that leaves what it makes in `window.search`. */
async function searchScript(language: LanguageCode): Promise<string> {
  const { output } = await build({
    input: join(root, 'src/client/search/text.ts'),
    platform: 'browser',
    write: false,
    // The paths of tsconfig.json are those of the first language alone.
    tsconfig: false,
    resolve: { alias: { '#words': join(root, 'src/i18n', language) } },
    output: { format: 'iife', name: 'search' },
  });
  return output[0].code;
}

/**
 * Makes the search of a page of the site ready.
 *
 * @param page open in the site, in a context with `bypassCSP`
 * @param base the base of the site in its language, ending in `/`
 * @returns searches many texts, one after the other
 */
export async function siteSearch(
  page: Page,
  base: string,
  language: LanguageCode,
): Promise<(texts: readonly string[]) => Promise<Answer[]>> {
  await page.addScriptTag({ content: await searchScript(language) });
  return (texts) =>
    page.evaluate(
      async ({ base: below, slugs, asked }) => {
        const read = async (file: string) => (await fetch(below + file)).json() as Promise<never>;
        const names = (await read(slugs)) as string[];
        const { textSearch } = (
          globalThis as unknown as { search: typeof import('../../src/client/search/text.ts') }
        ).search;
        const kept = new Map<string, Promise<never>>();
        const once = (file: string) => {
          const known = kept.get(file) ?? read(file);
          kept.set(file, known);
          return known;
        };
        const files = {
          words: async (letter: string) =>
            /^[a-z]$/.test(letter) ? once(`search/words/${letter}.json`) : { words: '', alike: {} },
          facets: () => once('search/facets.json'),
        };
        const { search } = textSearch(below, files as never);
        const answers = [];
        for (const text of asked) {
          const answer = await search(text);
          if (!answer) throw new Error('It was wanted');
          const { matches, instead } = answer;
          answers.push({
            slugs: matches.map(({ docIndex }) => names[docIndex] ?? ''),
            ...(instead && { instead: JSON.stringify(instead) }),
          });
        }
        return answers;
      },
      { base, slugs: slugFile, asked: texts },
    );
}
