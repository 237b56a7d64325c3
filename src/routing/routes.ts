/**
 * The one table of the addresses of the site. Links, the check of links, the names that content may
 * not take, the sitemap, the pages and files that Astro makes and the kinds of page that the tests
 * look at all come from here; nothing else writes an address.
 */
import type { Segments } from '../i18n/languages.ts';
import {
  assetFolder,
  buildFile,
  cardFile,
  facetFile,
  factsFile,
  formerSlugFile,
  headerFiles,
  orderFile,
  payerFile,
  planPath,
  practicePath,
  rareFacetFile,
  securityFile,
  sitemapFile,
  sitemapPartFile,
  slugFile,
  textIndexFolder,
  wordFile,
  workerFile,
} from './fixed-paths.ts';

export interface Route {
  /** Its path below the base of a language; what stands in brackets is a parameter. */
  pattern: (segments: Segments) => `/${string}`;
  /**
   * What makes it, from `src/`: a template if it is a page, an endpoint if it is a file. Without, it
   * is a text of the content or another part of the build writes it.
   */
  module?: `templates/${string}.astro` | `endpoints/${string}.ts`;
  /** The content that gives the values of its parameters. */
  each?: string;
  /** The route whose parameters it has too: it is made for each of those. */
  under?: string;
  /** `search`: search engines offer it, and texts may link to it. `links`: texts only. */
  offered?: 'search' | 'links';
  /** It is there only in catalogues that have this. */
  part?:
    | 'glossary'
    | 'accessibility'
    | 'offline'
    | 'needs'
    | 'news'
    | 'observatory'
    | 'replications'
    | 'shelf';
  /** Once for all languages, below the base of the first. */
  once?: true;
  /** A page that only leads to another: nobody stays on it. */
  leadsElsewhere?: true;
  /** The name of its first folder is that of a page of the content, which may have it. */
  sharesFolder?: true;
  /** Other files of its folder may be those that the catalogue publishes. */
  opensFolder?: true;
  /** A file that the catalogue publishes may take its place. */
  givesWay?: true;
  /**
   * Without parameters: what it is made from, by the name of a key in `view-models/cache-keys.ts`.
   * It is made again at each build if left out. With parameters, `getStaticPaths` says it.
   */
  cacheKey?: 'facts';
}

/** In the order in which the sitemap has them. */
export const routeTable = {
  home: { pattern: () => '/', module: 'templates/home.astro', offered: 'search' },
  practices: {
    pattern: (s) => `/${s.practices}/`,
    module: 'templates/practices.astro',
    offered: 'search',
  },
  needs: {
    pattern: (s) => `/${s.needs}/`,
    module: 'templates/needs.astro',
    offered: 'search',
    part: 'needs',
  },
  newsIndex: {
    pattern: (s) => `/${s.news}/`,
    module: 'templates/news-index.astro',
    offered: 'search',
    part: 'news',
  },
  compare: {
    pattern: (s) => `/${s.compare}/`,
    module: 'templates/compare.astro',
    offered: 'search',
    part: 'shelf',
  },
  shelf: {
    pattern: (s) => `/${s.shelf}/`,
    module: 'templates/shelf.astro',
    offered: 'search',
    part: 'shelf',
  },
  replications: {
    pattern: (s) => `/${s.replications}/`,
    module: 'templates/replications.astro',
    offered: 'search',
    part: 'replications',
  },
  observatory: {
    pattern: (s) => `/${s.observatory}/`,
    module: 'templates/observatory.astro',
    offered: 'search',
    cacheKey: 'facts',
    part: 'observatory',
  },
  /** A table of the observatory, for spreadsheets. */
  observatoryTable: {
    pattern: (s) => `/${s.observatory}/[chart].csv`,
    module: 'endpoints/observatory-table.csv.ts',
    each: 'chart',
    offered: 'links',
    part: 'observatory',
  },
  /** The acts and documents of all practices. */
  documents: {
    pattern: (s) => `/${s.documents}/`,
    module: 'templates/documents.astro',
    offered: 'search',
    opensFolder: true,
    cacheKey: 'facts',
  },
  /** Those of a kind, of a theme, of a territory or for a prerequisite. */
  documentsOf: {
    pattern: (s) => `/${s.documents}/[by]/[term]/`,
    module: 'templates/documents-of.astro',
    each: 'term that some document has',
    opensFolder: true,
  },
  /** What went wrong, and what was learned from it. */
  difficulties: {
    pattern: (s) => `/${s.difficulties}/`,
    module: 'templates/difficulties.astro',
    offered: 'search',
    cacheKey: 'facts',
  },
  /** Practices by the problem that they answer. */
  problems: {
    pattern: (s) => `/${s.problems}/`,
    module: 'templates/problems.astro',
    offered: 'search',
    cacheKey: 'facts',
  },
  /** Who does what in the catalogue. */
  bodies: {
    pattern: (s) => `/${s.bodies}/`,
    module: 'templates/bodies.astro',
    offered: 'search',
    cacheKey: 'facts',
  },
  glossary: {
    pattern: (s) => `/${s.glossary}/`,
    module: 'templates/glossary.astro',
    offered: 'search',
    part: 'glossary',
  },
  data: {
    pattern: (s) => `/${s.data}/`,
    module: 'templates/data.astro',
    offered: 'search',
    cacheKey: 'facts',
  },
  /** The terms of a vocabulary that practices are not browsed by. */
  dataVocabulary: {
    pattern: (s) => `/${s.data}/${s.vocabularies}/[vocabulary]/`,
    module: 'templates/data-vocabulary.astro',
    each: 'vocabulary that is no facet',
    offered: 'search',
  },
  /** `catalogo.json`, `vocabolari/regioni.ttl`. */
  dataFile: {
    pattern: (s) => `/${s.data}/[...file]`,
    module: 'endpoints/data-file.ts',
    each: 'file of the open data',
  },
  /** A page of the content, which has the same name in every language. */
  contribute: { pattern: (s) => `/${s.contribute}/`, sharesFolder: true },
  form: {
    pattern: (s) => `/${s.contribute}/${s.form}/`,
    module: 'templates/form.astro',
    offered: 'search',
    sharesFolder: true,
  },
  /** Where those who took a practice up tell how it went. */
  experienceForm: {
    pattern: (s) => `/${s.contribute}/${s.experienceForm}/`,
    module: 'templates/experience-form.astro',
    offered: 'search',
    sharesFolder: true,
  },
  /** What each field of a practice means. */
  fields: {
    pattern: (s) => `/${s.contribute}/${s.fields}/`,
    module: 'templates/fields.astro',
    offered: 'search',
    sharesFolder: true,
  },
  /** What each field of the other files means, for those who keep a catalogue. */
  catalogueFields: {
    pattern: (s) => `/${s.contribute}/${s.fields}/${s.vocabularies}/`,
    module: 'templates/catalogue-fields.astro',
    offered: 'search',
    sharesFolder: true,
  },
  /** An empty practice file, for those who do without the form. */
  template: {
    pattern: (s) => `/${s.contribute}/${s.template}`,
    module: 'endpoints/empty-practice.mdx.ts',
    offered: 'links',
    sharesFolder: true,
  },
  /** An empty file for those who took a practice up and tell how it went. */
  experienceTemplate: {
    pattern: (s) => `/${s.contribute}/${s.experienceTemplate}`,
    module: 'endpoints/empty-experience.mdx.ts',
    offered: 'links',
    sharesFolder: true,
  },
  /** What the form knows of the practices that are there. */
  knownPractices: {
    pattern: (s) => `/${s.contribute}/${s.known}`,
    module: 'endpoints/known-practices.json.ts',
    sharesFolder: true,
  },
  accessibility: {
    pattern: (s) => `/${s.accessibility}/`,
    module: 'templates/accessibility.astro',
    offered: 'search',
    part: 'accessibility',
  },
  practice: {
    pattern: (s) => practicePath(`/${s.practices}/`, '[slug]'),
    module: 'templates/practice.astro',
    each: 'practice',
    offered: 'search',
  },
  /** The replication plan of a practice: an empty one is no page to be found. */
  plan: {
    pattern: (s) => planPath(`/${s.practices}/`, '[slug]', s.plan),
    module: 'templates/practice-plan.astro',
    under: 'practice',
    offered: 'links',
  },
  need: {
    pattern: (s) => `/${s.needs}/[slug]/`,
    module: 'templates/need.astro',
    each: 'need',
    offered: 'search',
    part: 'needs',
  },
  news: {
    pattern: (s) => `/${s.news}/[slug]/`,
    module: 'templates/news.astro',
    each: 'news',
    offered: 'search',
    part: 'news',
  },
  /** A page of the content. */
  page: {
    pattern: () => '/[slug]/',
    module: 'templates/page.astro',
    each: 'page',
    offered: 'search',
  },
  vocabulary: {
    pattern: () => '/[vocabulary]/',
    module: 'templates/vocabulary.astro',
    each: 'facet',
    offered: 'search',
  },
  term: {
    pattern: () => '/[vocabulary]/[term]/',
    module: 'templates/term.astro',
    each: 'term',
    under: 'vocabulary',
    offered: 'search',
  },
  /** From the second page on. */
  termPage: {
    pattern: (s) => `/[vocabulary]/[term]/${s.page}/[number]/`,
    module: 'templates/term-page.astro',
    each: 'page of the list',
    under: 'term',
  },
  practicesPage: {
    pattern: (s) => `/${s.practices}/${s.page}/[number]/`,
    module: 'templates/practices-page.astro',
    each: 'page of the list',
  },
  /** The old address of a practice. */
  movedPractice: {
    pattern: (s) => practicePath(`/${s.practices}/`, '[former]'),
    module: 'templates/moved-practice.astro',
    each: 'former name of a practice',
    leadsElsewhere: true,
  },
  /** What can be read without the network. */
  offline: {
    pattern: (s) => `/${s.offline}/`,
    module: 'templates/offline.astro',
    part: 'offline',
  },
  notFound: { pattern: () => '/404/', module: 'templates/not-found.astro' },

  /** The feed of everything, as Atom; then as JSON. */
  feed: {
    pattern: (s) => `/${s.feed}`,
    module: 'endpoints/feed.xml.ts',
    offered: 'links',
    cacheKey: 'facts',
  },
  jsonFeed: {
    pattern: (s) => `/${s.jsonFeed}`,
    module: 'endpoints/feed.json.ts',
    offered: 'links',
    cacheKey: 'facts',
  },
  termFeed: {
    pattern: (s) => `/[vocabulary]/[term]/${s.feed}`,
    module: 'endpoints/term-feed.xml.ts',
    each: 'term of a facet that is followed',
  },
  termJsonFeed: {
    pattern: (s) => `/[vocabulary]/[term]/${s.jsonFeed}`,
    module: 'endpoints/term-feed.json.ts',
    each: 'term of a facet that is followed',
  },
  /** What changed in the sheet of a practice, where its repository tells. */
  practiceFeed: {
    pattern: (s) => `${practicePath(`/${s.practices}/`, '[slug]')}${s.feed}`,
    module: 'endpoints/practice-feed.xml.ts',
    each: 'practice with a history',
  },
  openSearch: {
    pattern: () => '/opensearch.xml',
    module: 'endpoints/opensearch.xml.ts',
    cacheKey: 'facts',
  },
  sitemap: {
    pattern: () => `/${sitemapFile}`,
    module: 'endpoints/sitemap.xml.ts',
    once: true,
    cacheKey: 'facts',
  },
  sitemapPart: {
    pattern: () => `/${sitemapPartFile('[number]')}`,
    module: 'endpoints/sitemap-part.xml.ts',
    each: 'part of a sitemap too long for a file',
    once: true,
  },
  robots: {
    pattern: () => '/robots.txt',
    module: 'endpoints/robots.txt.ts',
    once: true,
    cacheKey: 'facts',
  },
  llms: {
    pattern: () => '/llms.txt',
    module: 'endpoints/llms.txt.ts',
    once: true,
    cacheKey: 'facts',
  },
  security: {
    pattern: () => `/${securityFile}`,
    module: 'endpoints/security.txt.ts',
    once: true,
    givesWay: true,
  },
  /** The colours of a catalogue that has its own. */
  colours: {
    pattern: () => '/colours.css',
    module: 'endpoints/colours.css.ts',
    once: true,
    cacheKey: 'facts',
  },
  manifest: {
    pattern: () => '/manifest.webmanifest',
    module: 'endpoints/manifest.webmanifest.ts',
  },
  /** A practice, for programs. */
  practiceJson: {
    pattern: (s) => `/${s.practices}/[slug].json`,
    module: 'endpoints/practice.json.ts',
    each: 'practice',
    once: true,
  },
  practiceLinkedData: {
    pattern: (s) => `/${s.practices}/[slug].jsonld`,
    module: 'endpoints/practice.jsonld.ts',
    each: 'practice',
    once: true,
  },
  /** The file of a practice, as it is in the repository. */
  practiceFile: {
    pattern: (s) => `/${s.practices}/[slug].mdx`,
    module: 'endpoints/practice.mdx.ts',
    each: 'practice',
    once: true,
  },
  /** The file of a practice in another language, as it is in the repository. */
  practiceTranslation: {
    pattern: (s) => `/${s.practices}/[slug].[code].mdx`,
    module: 'endpoints/practice-translation.mdx.ts',
    each: 'translation of a practice',
    once: true,
  },
  /** The file of what those tell who took a practice up, as it is in the repository. */
  experienceFile: {
    pattern: (s) => `${practicePath(`/${s.practices}/`, '[slug]')}[experience].mdx`,
    module: 'endpoints/experience.mdx.ts',
    each: 'experience',
    once: true,
  },
  schema: {
    pattern: () => '/schemas/[version]/[name].json',
    module: 'endpoints/schema.json.ts',
    each: 'schema',
    once: true,
  },
  /** A picture of a text: its name changes with what it shows. */
  figure: {
    pattern: () => `/${assetFolder}/[name].webp`,
    module: 'endpoints/figure.webp.ts',
    each: 'picture of a text, in a width',
    once: true,
  },
  facetFile: { pattern: () => `/${facetFile}`, module: 'endpoints/search/facets.json.ts' },
  rareFacetFile: {
    pattern: () => `/${rareFacetFile}`,
    module: 'endpoints/search/rare-facets.json.ts',
  },
  orderFile: { pattern: () => `/${orderFile}`, module: 'endpoints/search/orders.json.ts' },
  cardFile: {
    pattern: () => `/${cardFile('[part]')}`,
    module: 'endpoints/search/cards.json.ts',
    each: 'shard of the practices',
  },
  factsFile: {
    pattern: () => `/${factsFile('[part]')}`,
    module: 'endpoints/search/facts.json.ts',
    each: 'shard of the practices',
  },
  payerFile: { pattern: () => `/${payerFile}`, module: 'endpoints/search/payers.json.ts' },
  slugFile: { pattern: () => `/${slugFile}`, module: 'endpoints/search/slugs.json.ts' },
  formerSlugFile: {
    pattern: () => `/${formerSlugFile}`,
    module: 'endpoints/search/former-slugs.json.ts',
  },
  wordFile: { pattern: () => `/${wordFile('[letter]')}`, each: 'letter' },
  textIndex: { pattern: () => `/${textIndexFolder}/[...file]`, each: 'file of the index' },

  /** The picture that other sites show beside a link to a page: the catalogue's, or a practice's. */
  picture: { pattern: (s) => `/${s.pictures}/${s.picture}`, once: true },
  practicePicture: {
    pattern: (s) => `/${s.pictures}/${s.practices}/[slug].png`,
    each: 'practice',
    once: true,
  },
  worker: { pattern: () => `/${workerFile}`, once: true },
  build: { pattern: () => `/${buildFile}`, once: true },
  netlifyHeaders: { pattern: () => `/${headerFiles.netlify}`, once: true },
  apacheHeaders: { pattern: () => `/${headerFiles.apache}`, once: true },
  nginxHeaders: { pattern: () => `/${headerFiles.nginx}`, once: true },
} as const satisfies Record<string, Route>;
