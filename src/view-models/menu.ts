/** What the menu leads to: first what readers come to do, then the ways to browse. */
import { say } from '../i18n/say.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { needs } from '#words/needs.ts';
import { observatory } from '#words/observatory.ts';
import { ui } from '#words/index.ts';
import type { Routes } from '../routing/addresses.ts';
import { langOf } from './language-of.ts';

export interface MenuItem {
  label: string;
  href: string;
  /** What the label is written in, where that is not the language of the page. */
  lang?: string | undefined;
}

/** The practices that have come furthest first: what a plan of replication begins from. */
export const planStart = (routes: Routes): string => `${routes.practices()}?sort=stage`;

/** The entries of the main menu, in their order. */
export function menuOf(catalogue: Catalogue, routes: Routes): MenuItem[] {
  const { vocabularies, pages, news } = catalogue;
  const { regions, themes } = vocabularies;
  const words = ui.menu;
  return [
    { label: words.find, href: routes.practices() },
    { label: words.compare, href: routes.compare() },
    { label: words.plan, href: planStart(routes) },
    { label: words.propose, href: routes.contribute() },
    { label: words.saved, href: routes.shelf() },
    { label: say(themes.label), href: routes.vocabulary(themes) },
    { label: say(regions.short ?? regions.label), href: routes.vocabulary(regions) },
    { label: needs.title, href: routes.needs() },
    { label: observatory.title, href: routes.observatory() },
    ...(news.length > 0 ? [{ label: words.news, href: routes.newsIndex() }] : []),
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
