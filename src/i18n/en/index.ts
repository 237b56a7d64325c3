import type { ui as it } from '../it/index.ts';
import { count, formatNumber } from './count.ts';
import { language } from './language.ts';
import { search } from './search.ts';
import { segments } from './segments.ts';

/** Everything that the interface says in English. The catalogue's own words are in `content/`. */

export const ui: typeof it = {
  language,
  segments,
  undeclared: 'not stated',
  skipToContent: 'Skip to content',
  menu: {
    label: 'Main menu',
    languages: 'Language',
    open: 'Menu',
    practices: 'Practices',
    news: 'News',
    footer: 'About the site',
    browse: 'Browse the catalogue',
    here: 'You are here',
    home: 'Home',
  },
  count: {
    practices: (n) => count(n, 'practice', 'practices'),
    months: (n) => count(n, 'month', 'months'),
    number: (n) => formatNumber(n),
  },
  home: {
    searchLabel: 'Search for a practice',
    searchPlaceholder: (examples) =>
      examples === undefined ? 'One or more words' : `For example: ${examples}`,
    search: 'Search',
    mapTitle: 'Where',
    mapIntro:
      'Each square is a territory: the number says how many of its practices the catalogue tells.',
    themesTitle: 'About what',
    recentTitle: 'Practices reviewed recently',
    allPractices: 'All practices',
    newsTitle: 'News',
    allNews: 'All news',
    figuresTitle: 'The catalogue in figures',
    figures: {
      practices: 'practices',
      territories: 'territories with at least one practice',
      themes: 'themes covered',
      sources: 'sources cited',
    },
  },
  practices: search,
  practice: {
    keyFacts: 'At a glance',
    story: 'The practice',
    replicability: 'Could it be done here?',
    replicabilityLead:
      'What you need to know if you want to repeat the practice in your own territory.',
    stage: 'Replicability stage',
    stageTest: 'How to recognise it',
    prerequisites: 'What is needed first',
    essential: 'essential',
    resources: 'Resources needed',
    cost: 'Cost',
    staff: 'Staff',
    staffUnit: (n) => count(n, 'full-time worker (equivalent)', 'full-time workers (equivalent)'),
    months: 'Time to start',
    evidence: 'Evidence of results',
    lessons: 'Difficulties met',
    change: 'What to adapt elsewhere',
    keep: 'What not to change',
    replications: 'Where it has been replicated',
    noReplications: 'No replication is on record.',
    support: 'Support offered to those who replicate it',
    sources: 'Sources',
    sourcesLead: 'Where what this page says comes from.',
    noAddress: 'no address given',
    contact: 'Whom to ask',
    noContact: 'The sources name no office to write to.',
    related: 'Related practices',
    why: 'In common',
    sameTerritory: 'Other practices from the same territory',
    improve: 'Improve this page',
    improveFile: 'The file of this page is',
    reviewed: 'Reviewed on',
    print: 'Print this page',
    contents: 'On this page',
    fields: {
      territory: 'Territory',
      places: 'Places',
      themes: 'Themes',
      targets: 'Target groups',
      kind: 'Kind',
      status: 'Status',
      period: 'Period',
      organisation: 'Promoted by',
      partners: 'With whom',
      funding: 'Funding',
    },
    amount: 'amount',
    /** Of a field that is true. */
    isSo: 'yes',
    noAmount: 'amount not stated',
    period: (start, end) =>
      end === undefined ? `since ${start}` : start === end ? start : `${start} – ${end}`,
    costRange: (min, max) =>
      min && max
        ? min === max
          ? min
          : `from ${min} to ${max}`
        : min
          ? `from ${min}`
          : `up to ${max}`,
  },
  translation: {
    none: (language) => `There is no English translation of this text yet: it is in ${language}.`,
    from: (language, day) => `Translated from ${language}, compared with the original on ${day}.`,
    older: (day) => `The original has been revised since, on ${day}.`,
  },
  vocabulary: {
    terms: 'Terms',
    noPractices: 'The catalogue has no practices for this term yet.',
    propose: 'Propose a practice',
    pays: 'What it usually pays for',
    beneficiaries: 'Whom it is for',
    basis: 'Legal basis',
    until: (day) => `General deadline ${day}`,
    successor: 'Its place has been taken by',
    test: 'How to recognise it',
    all: (label) => `All terms: ${label}`,
    filter: 'Search and filter these practices',
    nuts: 'NUTS',
    sdg: 'Sustainable Development Goal',
    since: (date) => `since ${date}`,
  },
  replications: {
    title: 'Who has learnt from whom',
    lead: 'The replications on record: what has passed from one territory to another, when, and from which source we know.',
    none: 'No replication is on record yet. When a source says who has taken up a practice, where and when, it will appear here.',
    propose: 'Report a replication',
    picture:
      'The network of replications on the map of the territories; the list below says the same.',
    from: 'What',
    to: 'Who took it up',
    year: 'Year',
    source: 'Source',
    caption: 'The replications on record',
    born: 'Where it comes from',
    bornFrom: (territory, year) => `taken up in ${year} from ${territory}:`,
  },
  news: { title: 'News', lead: 'What is happening around the catalogue.', sources: 'Sources' },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address may be wrong, or the page may have been moved.',
    search: 'Search the catalogue',
    home: 'Go to the home page',
  },
  footer: {
    licence: 'The contents are distributed under the licence',
    contact: 'Contact',
    noContact: 'The editors have not given an address to write to yet.',
    repository: 'The code and the contents of the catalogue',
  },
  authorComponents: {
    notice: { nota: 'Note', attenzione: 'Warning' },
    source: 'Source',
    licence: 'Licence',
    noLink: 'no address given',
  },
};
