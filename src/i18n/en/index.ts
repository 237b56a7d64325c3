import type { ui as it } from '../it/index.ts';
import { once } from '../once.ts';
import { count, formatNumber } from './count.ts';
import { language } from './language.ts';
import { search, searchPage } from './search.ts';
import { segments } from './segments.ts';

const listing = once(() => new Intl.ListFormat(language.locale));
/** Names one after the other. */
const listed = (names: readonly string[]): string => listing().format(names);

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
    search: 'Search',
    find: 'Find a practice',
    compare: 'Compare',
    plan: 'Plan a replication',
    propose: 'Propose',
    saved: 'Saved practices',
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
    title: 'Find a good practice and replicate it in your area',
    ownedBy: 'A service of:',
    tasksTitle: 'What you can do',
    tasks: {
      find: { title: 'Find a practice', text: 'Search by word, theme, Region or fund.' },
      compare: { title: 'Compare', text: 'Up to four practices: cost, staff, results.' },
      plan: {
        title: 'Plan a replication',
        text: 'Choose a practice: the plan starts from what it takes.',
      },
      propose: { title: 'Propose a practice', text: 'Fill in the form; no need to register.' },
    },
    firstTitle: 'A practice to begin with',
    firstWhy: (declared, of) =>
      `It is here because it states more than any other of what is needed to decide: ${declared} facts out of ${of}, besides evidence and replications.`,
    recentHow: 'If dates are the same, practices with the most information come first.',
    searchPlaceholder: (examples) =>
      examples === undefined ? 'One or more words' : `For example: ${examples}`,
    search: 'Search',
    mapTitle: 'Browse by Region',
    mapIntro: 'The number shows how many practices we list for each Region.',
    themesTitle: 'Browse by theme',
    targetsTitle: 'Browse by target group',
    allTargets: (n) => `All target groups (${n})`,
    recentTitle: 'Recently reviewed practices',
    allPractices: 'All practices',
    newsTitle: 'News',
    allNews: 'All news',
    figures: (about) =>
      `${about.practices} from ${count(about.territories, 'territory', 'territories')}, on ${count(about.themes, 'theme', 'themes')}, from ${count(about.sources, 'source', 'sources')}.`,
  },
  practices: { ...searchPage, ...search },
  practice: {
    keyFacts: 'Practice details',
    decision: 'At a glance',
    replicationsShort: 'Documented replications',
    result: 'Result',
    stagePlace: (reached, all) => `${reached} of ${all}.`,
    replicated: (n, places, more) =>
      `${count(n, 'replication', 'replications')}: ${places}${more > 0 ? ` and ${count(more, 'other territory', 'other territories')}` : ''}`,
    paid: (amount, sources) =>
      amount === undefined
        ? `${count(sources, 'fund', 'funds')}, amount not stated`
        : `${amount} from ${count(sources, 'fund', 'funds')}`,
    unknown: (names, more) => {
      const others = more > 0 ? [count(more, 'other detail', 'other details')] : [];
      return `Not stated: ${listed([...names, ...others]).toLowerCase()}`;
    },
    unknownWhy: 'The sources consulted do not say.',
    planShort: 'Prepare a plan',
    body: 'The practice',
    replicability: 'Can it be replicated? What it takes',
    replicabilityLead: 'What you need to know to replicate the practice elsewhere.',
    stage: 'Replicability stage',
    stageShort: 'Replicability',
    stageTest: 'How to recognise it',
    prerequisites: 'What is needed first',
    essential: 'essential',
    resources: 'Resources needed',
    cost: 'Cost',
    staff: 'Staff',
    staffUnit: (n) => count(n, 'full-time worker (equivalent)', 'full-time workers (equivalent)'),
    months: 'Time to start',
    evidence: 'Evidence of results',
    lessons: 'Difficulties encountered',
    change: 'What to adapt elsewhere',
    keep: 'What not to change',
    replications: 'Where it has been replicated',
    noReplications: 'No known replication',
    support: 'Support offered to those who replicate it',
    sources: 'Sources',
    noAddress: 'no address given',
    contact: 'Contact',
    noContact: 'No contact office is given in the sources.',
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
      partners: 'Partners',
      funding: 'Funding',
    },
    amount: 'amount',
    /** Of a field that is true. */
    isSo: 'yes',
    amountDeclared: 'of stated funding',
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
    from: (language, day) => `Translated from ${language}, checked against the original on ${day}.`,
    older: (day) => `The original has been revised since, on ${day}.`,
    original: (language) => `Read the original (${language})`,
  },
  vocabulary: {
    terms: 'What it includes',
    noPractices: 'The catalogue has no practices here yet.',
    propose: 'Propose a practice',
    pays: 'What it usually pays for',
    beneficiaries: 'Who it is for',
    basis: 'Legal basis',
    until: (day) => `General deadline ${day}`,
    successor: 'Replaced by',
    test: 'How to recognise it',
    all: (label) => `Full list: ${label}`,
    filter: 'Search and filter these practices',
    nuts: 'NUTS',
    sdg: 'Sustainable Development Goal',
    since: (date) => `since ${date}`,
  },
  replications: {
    title: 'Where practices have been replicated',
    lead: 'What has been replicated from one territory to another, when, and the source.',
    none: 'No replication is known yet. When a source says who has replicated a practice, where and when, it will appear here.',
    propose: 'Report a replication',
    source: 'Source',
    born: 'Where it comes from',
    bornFrom: (territory, year) => `replicated in ${year} from ${territory}:`,
    counted: (n, practices, places) =>
      `${count(n, 'replication', 'replications')} of ${count(practices, 'practice', 'practices')} in ${count(places, 'territory', 'territories')}.`,
    times: (n) => count(n, 'replication', 'replications'),
  },
  news: { title: 'News', lead: 'News about the catalogue and its practices.', sources: 'Sources' },
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
