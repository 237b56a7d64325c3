/** What the scripts of the browser know of addresses: in the one language of their page. */
import { language } from '#words/language.ts';
import { segments } from '#words/segments.ts';
import { localizeIn } from '../i18n/localized.ts';
import type { Routes } from './addresses.ts';
import { planPath, practicePath } from './fixed-paths.ts';

/** What an address may ask of a page: `?pratica=…` of the form, `?regione=…` of a plan. */
export const { asked: queryNames } = segments;

/** What stands before a proposed text in the address of the form. */
export const proposalMark = `#${segments.proposal}=`;

export { practicePath as practiceBelow } from './fixed-paths.ts';

/** @param practices where the practices are, ending in `/` */
export const planBelow = (practices: string, slug: string): string =>
  planPath(practices, slug, segments.plan);

/** The addresses that the views of a practice lead to. */
export type ViewRoutes = Pick<
  Routes,
  'term' | 'practice' | 'replications' | 'documents' | 'glossary' | 'termAnchor'
>;

/**
 * The same as the table of routes has, without the table, which knows every language: a test
 * compares them.
 *
 * @param base the path of the site in the language of the page, from `/` to `/`
 */
export function viewRoutes(base: string): ViewRoutes {
  const folder = (segment: string): string => `${base}${segment}/`;
  const termAnchor = (id: string): string => `${segments.glossaryTerm}-${id}`;
  return {
    termAnchor,
    term: ({ slug }, term) => `${folder(localizeIn(slug, language.code))}${term}/`,
    practice: (slug) => practicePath(folder(segments.practices), slug),
    replications: () => folder(segments.replications),
    /** Of all of them: the preview leads to no others. */
    documents: () => folder(segments.documents),
    glossary: (id) => folder(segments.glossary) + (id === undefined ? '' : `#${termAnchor(id)}`),
  };
}
