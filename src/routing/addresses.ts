/** Every address of the site, as pages, feeds and open data ask for it. Knows nothing of Astro. */
import { type LanguageCode, languages, type Segments } from '../i18n/languages.ts';
import { type Localized, localizeIn } from '../i18n/localized.ts';
import { historyAnchor } from './anchors.ts';
import { type Given, pathOf, type RouteId } from './paths.ts';

/** The pictures of the observatory. */
export type ChartId = keyof Segments['charts'];

/** By what the documents of the catalogue are told apart. */
export type DocumentAspect = keyof Segments['documentsBy'];

/** A vocabulary, by what it is called in addresses. */
interface Named {
  slug: Localized;
}

export type Routes = ReturnType<typeof routesUnder>;

/** What a vocabulary is called in the addresses of a language. */
export const slugIn = (code: LanguageCode, { slug }: Named): string => localizeIn(slug, code);

/** The kinds of texts whose fields the page of the fields explains. */
type ExplainedKind = 'practice' | 'experience';

/**
 * Where a page of fields explains one: `campo-funding-source`, `campo-esperienza-kept`.
 *
 * @param kind of the text; or of the file, as it is called in the folder: `site`, `themes`
 */
export const fieldAnchor = (
  path: string,
  code: LanguageCode,
  kind: string = 'practice',
): string => {
  const { field, experience } = languages[code].segments;
  const of = kind === 'practice' ? [] : [kind === 'experience' ? experience : kind];
  return [field, ...of, path.replace(/[^a-z]+/g, '-').replace(/-$/, '')].join('-');
};

/** Where the page of a practice lets one tell who took it up. @param name that of the file */
export const experienceAnchor = (name: string, code: LanguageCode): string =>
  `${languages[code].segments.experience}-${name}`;

/** What the texts are called in addresses, by the folders of the content that they lie in. */
export function textNames(code: LanguageCode) {
  const { practices, experience, needs, news, page } = languages[code].segments;
  return { practices, experiences: experience, needs, news, pages: page };
}

/** What the charts of the observatory are called. */
export const chartNames = (code: LanguageCode): string[] =>
  Object.values(languages[code].segments.charts);

/** What a chart of the observatory is called, in its page and as a file. */
export const chartName = (chart: ChartId, code: LanguageCode): string =>
  languages[code].segments.charts[chart];

/** What an aspect of the documents is called in addresses. */
export const documentAspectName = (by: DocumentAspect, code: LanguageCode): string =>
  languages[code].segments.documentsBy[by];

/**
 * The addresses of a site in one of its languages.
 *
 * @param base path under which they are published, from `/` to `/`; or a whole address, ending in `/`
 * @param root the language of the texts, after which their pages are named; `code` if left out
 */
export function routesUnder(base: string, code: LanguageCode, root: LanguageCode = code) {
  const { segments } = languages[code];
  /** An address below the base of the site. */
  const underBase = (path: string): string => base + path.replace(/^\//, '');
  const at = <Id extends RouteId>(id: Id, ...given: Given<Id>): string =>
    base + pathOf(id, code, ...given);
  /** Where a term is explained: in the page of the glossary, and in a text. */
  const termAnchor = (id: string): string => `${segments.glossaryTerm}-${id}`;
  const placeOf = (vocabulary: Named, term: string) => ({
    vocabulary: slugIn(code, vocabulary),
    term,
  });
  return {
    underBase,
    home: () => at('home'),
    practices: () => at('practices'),
    practicesPage: (page: number) =>
      page === 1 ? at('practices') : at('practicesPage', { number: String(page) }),
    practice: (slug: string) => at('practice', { slug }),
    /** What changed in its sheet, in its page. */
    history: (slug: string) => `${at('practice', { slug })}#${historyAnchor}`,
    /** How it went for those who took a practice up, in its page. */
    experience: (slug: string) => {
      const [practice = '', name = ''] = slug.split('/');
      return `${at('practice', { slug: practice })}#${experienceAnchor(name, code)}`;
    },
    /** The practices page with a value of a filter chosen, and others together with it. */
    filtered: (filter: string, term: string, ...others: [filter: string, term: string][]) =>
      `${at('practices')}?${new URLSearchParams([[filter, term], ...others])}`,
    vocabulary: (vocabulary: Named) => at('vocabulary', { vocabulary: slugIn(code, vocabulary) }),
    term: (vocabulary: Named, term: string) => at('term', placeOf(vocabulary, term)),
    termPage: (vocabulary: Named, term: string, page: number) =>
      page === 1
        ? at('term', placeOf(vocabulary, term))
        : at('termPage', { ...placeOf(vocabulary, term), number: String(page) }),
    /** What is new about a term, as Atom. */
    termFeed: (vocabulary: Named, term: string) => at('termFeed', placeOf(vocabulary, term)),
    termJsonFeed: (vocabulary: Named, term: string) =>
      at('termJsonFeed', placeOf(vocabulary, term)),
    newsIndex: () => at('newsIndex'),
    news: (slug: string) => at('news', { slug }),
    page: (slug: string) => at('page', { slug }),
    /** The comparison of these practices. */
    comparing: (slugs: readonly string[]) => `${at('compare')}?p=${slugs.join(',')}`,
    compare: () => at('compare'),
    shelf: () => at('shelf'),
    replications: () => at('replications'),
    /** The acts and documents of all practices, or those of a term. */
    documents: (by?: DocumentAspect, term = '') =>
      by === undefined
        ? at('documents')
        : at('documentsOf', { by: documentAspectName(by, code), term }),
    difficulties: () => at('difficulties'),
    problems: () => at('problems'),
    bodies: () => at('bodies'),
    /** The replication plan of a practice. */
    plan: (slug: string) => at('plan', { slug }),
    needs: () => at('needs'),
    need: (slug: string) => at('need', { slug }),
    /** All the terms that the catalogue explains, or one of them. */
    glossary: (id?: string) => at('glossary') + (id === undefined ? '' : `#${termAnchor(id)}`),
    termAnchor,
    observatory: () => at('observatory'),
    /** What can be read without the network. */
    offline: () => at('offline'),
    /** What makes the site readable without the network: one for the whole site. */
    worker: () => at('worker'),
    manifest: () => at('manifest'),
    colours: () => at('colours'),
    openSearch: () => at('openSearch'),
    sitemap: () => at('sitemap'),
    /** A table of the observatory, for spreadsheets. */
    observatoryTable: (chart: ChartId) => at('observatoryTable', { chart: chartName(chart, code) }),
    /** The page that explains the open data. */
    data: () => at('data'),
    /** The terms of a vocabulary that practices are not browsed by. */
    dataVocabulary: (vocabulary: Named) =>
      at('dataVocabulary', { vocabulary: slugIn(code, vocabulary) }),
    /** The declaration of accessibility. */
    accessibility: () => at('accessibility'),
    /** A page of the content, which has the same name in every language. */
    contribute: () => base + pathOf('contribute', root),
    /** The form, with a practice to correct if one is named. */
    form: (slug?: string) =>
      at('form') + (slug === undefined ? '' : `?${segments.asked.practice}=${slug}`),
    /** The form of those who took a practice up. @param slug of that practice */
    experienceForm: (slug?: string) =>
      at('experienceForm') + (slug === undefined ? '' : `?${segments.asked.practice}=${slug}`),
    /** The same with what somebody tells already, to correct it. */
    experienceCorrection: (slug: string) => {
      const [practice = '', name = ''] = slug.split('/');
      const { asked } = segments;
      return `${at('experienceForm')}?${asked.practice}=${practice}&${asked.experience}=${name}`;
    },
    /** The form, with a proposed text. @param written by `catalogue/writing/proposed-text.ts` */
    proposal: (written: string) => `${at('form')}#${segments.proposal}=${written}`,
    /** The form of those who took a practice up, with a proposed text. */
    experienceProposal: (practice: string, written: string) =>
      `${at('experienceForm')}?${segments.asked.practice}=${practice}#${segments.proposal}=${written}`,
    /** What each field of a practice means, or one of them. */
    fields: (path?: string, kind?: ExplainedKind) =>
      at('fields') + (path === undefined ? '' : `#${fieldAnchor(path, code, kind)}`),
    /** What each field of the other files of a catalogue means. */
    catalogueFields: () => at('catalogueFields'),
    /** An empty practice file, for those who do without the form. */
    template: () => at('template'),
    experienceTemplate: () => at('experienceTemplate'),
    /** What the form knows of the practices that are there. */
    knownPractices: () => at('knownPractices'),
    /** The file of a practice, as it is in the repository. */
    practiceFile: (slug: string) => at('practiceFile', { slug }),
    /** The file of an experience, as it is in the repository. */
    experienceFile: (slug: string) => {
      const [practice = '', experience = ''] = slug.split('/');
      return at('experienceFile', { slug: practice, experience });
    },
    /** The same in another language. */
    practiceTranslation: (slug: string, code: string) => at('practiceTranslation', { slug, code }),
    /** The feed of everything, as Atom. */
    feed: () => at('feed'),
    jsonFeed: () => at('jsonFeed'),
    /** What changed in the sheet of a practice, as Atom. */
    practiceFeed: (slug: string) => at('practiceFeed', { slug }),
    /** The picture that other sites show beside a link to a page: a practice's own, or the catalogue's. */
    practicePicture: (slug: string) => at('practicePicture', { slug }),
    picture: () => at('picture'),
    /** A picture of a text, once for all languages: its name changes with what it shows. */
    figure: (file: string) => at('figure', { name: file.replace(/\.webp$/, '') }),
    /** The sheet of a practice, for programs. */
    practiceJson: (slug: string) => at('practiceJson', { slug }),
    /** A practice as linked data. */
    practiceLinkedData: (slug: string) => at('practiceLinkedData', { slug }),
  };
}
