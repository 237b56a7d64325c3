/** The pages that are looked at for accessibility, each when its scripts have done their work. */
import type { Page } from 'playwright-core';
import { ui as english } from '../../../src/i18n/en/index.ts';
import { ui as italian } from '../../../src/i18n/it/index.ts';
import type { SiteInBrowser, SiteName } from '../sites.ts';
import {
  englishTemplates,
  fictionalTemplates,
  generatedTemplates,
  templates,
} from '../templates.ts';

const lists: Record<SiteName, Record<string, string>> = {
  real: { ...templates, ...englishTemplates },
  fictional: fictionalTemplates,
  generated: generatedTemplates,
};

export interface PageToSee {
  name: string;
  path: string;
  visit: SiteInBrowser['visit'];
}

/** All of them. */
export const pagesToSee = (sites: Record<SiteName, SiteInBrowser>): PageToSee[] =>
  Object.entries(lists).flatMap(([site, paths]) =>
    Object.entries(paths).map(([name, path]) => ({
      name: site === 'real' ? name : `${site} ${name}`,
      path,
      visit: sites[site as SiteName].visit,
    })),
  );

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
