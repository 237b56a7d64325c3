/** Puts questions to the search of a built site, in a real browser. */
import type { Browser } from 'playwright-core';
import { serve } from '../../src/builder/serve.ts';
import { isLanguageCode } from '../../src/i18n/languages.ts';
import { siteSearch } from '../../tests/support/site-search.ts';
import type { Question } from './questions.ts';
import type { Given } from './score.ts';

/**
 * Asks them one after the other, with the very modules that the pages of the site load.
 *
 * @param dist the built site
 * @param below the path of the site in the language of the questions; empty, or ending in `/`
 * @returns an answer for each, in their order
 * @throws if there is no site, or its index cannot be read
 */
export async function ask(
  browser: Browser,
  dist: string,
  below: string,
  language: string,
  questions: readonly Question[],
): Promise<Given[]> {
  if (!isLanguageCode(language)) throw new Error(`No such language: ${language}`);
  const served = await serve(dist, '/', 0);
  const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(served.address + below);
    const search = await siteSearch(page, `/${below}`, language);
    const answers = await search(questions.map((question) => question.ask));
    return answers.map(({ slugs, instead }) => ({ slugs, isNoticed: instead !== undefined }));
  } finally {
    await context.close();
    await served.close();
  }
}
