/** Every address of the site, written once. Knows nothing of Astro: open data is made with it too. */
import type { Vocabulary } from '../catalogue/model/vocabularies.ts';
import { type LanguageCode, languages, type Segments } from '../i18n/languages.ts';
import { assetFolder } from '../offline/kinds.ts';
import { workerFile } from '../offline/settings.ts';

/** The pictures of the observatory. */
export type PictureId = keyof Segments['charts'];

export type Routes = ReturnType<typeof routesUnder>;

/** Where the page of the fields explains one: `campo-funding-source`. */
export const fieldAnchor = (path: string, code: LanguageCode): string =>
  `${languages[code].segments.field}-${path.replace(/[^a-z]+/g, '-').replace(/-$/, '')}`;

/**
 * The addresses of a site in one of its languages.
 *
 * @param base path under which they are published, from `/` to `/`; or a whole address, ending in `/`
 * @param root the language of the texts, after which their pages are named; `code` if left out
 */
export function routesUnder(base: string, code: LanguageCode, root: LanguageCode = code) {
  const { segments } = languages[code];
  const slugOf = ({ slug }: Pick<Vocabulary, 'slug'>): string => slug[code] ?? slug.it;
  /** An address below the base of the site. */
  const underBase = (path: string): string => base + path.replace(/^\//, '');
  /** Where a term is explained: in the page of the glossary, and in a text. */
  const termAnchor = (id: string): string => `${segments.glossaryTerm}-${id}`;
  return {
    underBase,
    home: () => base,
    practices: () => underBase(`${segments.practices}/`),
    practicesPage: (page: number) =>
      underBase(
        page === 1 ? `${segments.practices}/` : `${segments.practices}/${segments.page}/${page}/`,
      ),
    practice: (slug: string) => underBase(`${segments.practices}/${slug}/`),
    /** The practices page with a value of a filter chosen, and others together with it. */
    filtered: (filter: string, term: string, ...others: [filter: string, term: string][]) =>
      underBase(`${segments.practices}/?${new URLSearchParams([[filter, term], ...others])}`),
    vocabulary: (vocabulary: Vocabulary) => underBase(`${slugOf(vocabulary)}/`),
    term: (vocabulary: Vocabulary, term: string) => underBase(`${slugOf(vocabulary)}/${term}/`),
    termPage: (vocabulary: Vocabulary, term: string, page: number) =>
      underBase(`${slugOf(vocabulary)}/${term}/${page === 1 ? '' : `${segments.page}/${page}/`}`),
    newsIndex: () => underBase(`${segments.news}/`),
    news: (slug: string) => underBase(`${segments.news}/${slug}/`),
    page: (slug: string) => underBase(`${slug}/`),
    /** The comparison of these practices. */
    comparing: (slugs: readonly string[]) => underBase(`${segments.compare}/?p=${slugs.join(',')}`),
    compare: () => underBase(`${segments.compare}/`),
    shelf: () => underBase(`${segments.shelf}/`),
    replications: () => underBase(`${segments.replications}/`),
    /** The replication plan of a practice. */
    plan: (slug: string) => underBase(`${segments.practices}/${slug}/${segments.plan}/`),
    needs: () => underBase(`${segments.needs}/`),
    need: (slug: string) => underBase(`${segments.needs}/${slug}/`),
    /** All the terms that the catalogue explains, or one of them. */
    glossary: (id?: string) =>
      underBase(`${segments.glossary}/${id === undefined ? '' : `#${termAnchor(id)}`}`),
    termAnchor,
    observatory: () => underBase(`${segments.observatory}/`),
    /** What can be read without the network. */
    offline: () => underBase(`${segments.offline}/`),
    /** What makes the site readable without the network: one for the whole site. */
    worker: () => underBase(workerFile),
    manifest: () => underBase('manifest.webmanifest'),
    /** A table of the observatory, for spreadsheets. */
    observatoryTable: (picture: PictureId) =>
      underBase(`${segments.observatory}/${segments.charts[picture]}.csv`),
    /** The page that explains the open data. */
    data: () => underBase(`${segments.data}/`),
    /** A file of the open data: `catalogo.json`. */
    dataFile: (name: string) => underBase(`${segments.data}/${name}`),
    /** The terms of a vocabulary that practices are not browsed by. */
    dataVocabulary: (vocabulary: Pick<Vocabulary, 'slug'>) =>
      underBase(`${segments.data}/${segments.vocabularies}/${slugOf(vocabulary)}/`),
    /** The declaration of accessibility. */
    accessibility: () => underBase(`${segments.accessibility}/`),
    /** A page of the content, which has the same name in every language. */
    contribute: () => underBase(`${languages[root].segments.contribute}/`),
    /** The form, with a practice to correct if one is named. */
    form: (slug?: string) =>
      underBase(
        `${segments.contribute}/${segments.form}/${slug === undefined ? '' : `?${segments.asked.practice}=${slug}`}`,
      ),
    /** What each field of a practice means, or one of them. */
    fields: (path?: string) =>
      underBase(
        `${segments.contribute}/${segments.fields}/${path === undefined ? '' : `#${fieldAnchor(path, code)}`}`,
      ),
    /** An empty practice file, for those who do without the form. */
    template: () => underBase(`${segments.contribute}/${segments.template}`),
    /** What the form knows of the practices that are there. */
    knownPractices: () => underBase(`${segments.contribute}/${segments.known}`),
    /** The file of a practice, as it is in the repository. */
    practiceFile: (slug: string) => underBase(`${segments.practices}/${slug}.mdx`),
    /** The feed of everything, as Atom. */
    feed: () => underBase(segments.feed),
    jsonFeed: () => underBase(segments.jsonFeed),
    /** The picture that other sites show beside a link to a page: a practice's own, or the catalogue's. */
    practicePicture: (slug: string) =>
      underBase(`${segments.pictures}/${segments.practices}/${slug}.png`),
    picture: () => underBase(`${segments.pictures}/${segments.picture}`),
    /** A picture of a text, once for all languages: its name changes with what it shows. */
    figure: (name: string) => underBase(`${assetFolder}/${name}`),
    /** The sheet of a practice, for programs. */
    practiceJson: (slug: string) => underBase(`${segments.practices}/${slug}.json`),
    /** A practice as linked data. */
    practiceLinkedData: (slug: string) => underBase(`${segments.practices}/${slug}.jsonld`),
  };
}
