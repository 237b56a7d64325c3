/** What the menu leads to: first what readers come to do, then the ways to browse. */
import { localize } from '../i18n/localize.ts';
import type { SectionName } from '../catalogue/model/site.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { needs } from '#words/needs.ts';
import { observatory } from '#words/observatory.ts';
import { ui } from '#words/index.ts';
import type { Routes } from '../routing/addresses.ts';
import { langOf } from './language-of.ts';

interface MenuItem {
  label: string;
  href: string;
  /** What the label is written in, where that is not the language of the page. */
  lang?: string | undefined;
}

/** The place of the list that says how a plan is begun: shown to whoever comes for it. */
export const planHint = 'come-si-pianifica';

/** The practices that have come furthest first: what a plan of replication begins from. */
export const planStart = (routes: Routes): string => `${routes.practices()}?sort=stage#${planHint}`;

/** The entries of the main menu, in their order. */
export function menuOf(catalogue: Catalogue, routes: Routes): MenuItem[] {
  const { vocabularies, pages, sections } = catalogue;
  const inSection = (section: SectionName, item: MenuItem) => (sections.has(section) ? [item] : []);
  const { regions, themes } = vocabularies;
  const words = ui.menu;
  return [
    { label: words.find, href: routes.practices() },
    ...inSection('shelf', { label: words.compare, href: routes.compare() }),
    { label: words.plan, href: planStart(routes) },
    { label: words.propose, href: routes.contribute() },
    ...inSection('shelf', { label: words.saved, href: routes.shelf() }),
    { label: localize(themes.label), href: routes.vocabulary(themes) },
    { label: localize(regions.short ?? regions.label), href: routes.vocabulary(regions) },
    ...inSection('needs', { label: needs.title, href: routes.needs() }),
    ...inSection('observatory', { label: observatory.title, href: routes.observatory() }),
    ...inSection('news', { label: words.news, href: routes.newsIndex() }),
    ...pages
      .filter((page) => page.data.menu === 'main')
      .map((page) => ({
        label: page.data.short ?? page.data.title,
        href: routes.page(page.slug),
        lang: langOf(page),
      }))
      // Already there, under the name of the task.
      .filter(({ href }) => href !== routes.contribute()),
  ];
}
