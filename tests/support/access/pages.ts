/** What is known of a page before it is looked at for accessibility. */
import type { Page } from 'playwright-core';
import { ui as english } from '../../../src/i18n/en/index.ts';
import { ui as italian } from '../../../src/i18n/it/index.ts';

/** What a page says in the language of its address. */
export const wordsOf = (path: string) => (path.startsWith('en/') ? english : italian);

/** Waits until a page shows what its address asks for. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const has = (selector: string) => document.querySelector(selector) !== null;
    const isAsked = location.search !== '';
    if (has('#scheda')) return has('#scheda[data-ready]') && (!isAsked || has('.preview-page h2'));
    if (has('#ricerca')) return !isAsked || has('.static-pages[hidden]');
    if (has('#confronto')) return !isAsked || has('.compare-table table');
    if (has('#scaffale')) return has('.shelf-received:not([hidden]), .shelf-empty:not([hidden])');
    if (has('#piano')) return has('#piano[data-ready]');
    return true;
  });
}
