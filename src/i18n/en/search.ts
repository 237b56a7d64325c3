import type { search as it, searchPage as itsPage } from '../it/search.ts';
import { count } from './count.ts';

export const searchPage: typeof itsPage = {
  title: 'Practices',
  planHint:
    'To make a plan, open a practice and choose “Prepare a plan”. Those that have come furthest stand first.',
  lead: 'Search the text and narrow down with the filters. Each practice has its sources.',
  searchLabel: 'Search the text',
  searchHint: 'In quotation marks you search for an exact phrase: "social economy".',
  search: 'Search',
  filters: 'Filters',
  close: 'Close',
  show: 'Show the results',
  clear: 'Remove all filters',
  clearText: 'Remove the search text',
  active: 'Active filters',
  sort: 'Sort by',
  orders: {
    relevance: 'relevance',
    title: 'title',
    date: 'date of review',
    stage: 'replicability stage',
  },
  results: 'Results',
  more: 'Show more practices',
  none: 'No practice matches this search.',
  noneAdvice: 'What you can do:',
  noneWithoutFilters: 'Remove the filters and search the whole catalogue',
  noneBrowse: 'Browse the themes',
  nonePropose: 'Propose a practice that is missing',
  browseBy: 'Browse the practices',
  noScript:
    'The search needs JavaScript. Without it, the whole catalogue can be browsed from here:',
  page: (n, of) => `Page ${n} of ${of}`,
  pagination: 'Pages of the list',
  previous: 'Previous page',
  next: 'Next page',
  federated: 'In other catalogues',
  federatedAbout:
    'When you search the text, your browser also searches the indexes of these catalogues and asks their sites for them; those sites may log the requests. The filters do not apply to these results.',
};

export const search: typeof it = {
  openFilters: 'Filter',
  remove: (label) => `Remove the filter ${label}`,
  noneWithoutText: (text, hasFilters) =>
    `Remove “${text}”${hasFilters ? ' and keep the filters' : ''}`,
  instead: {
    corrected: (from, to) => `No practice has “${from}”: here are those with “${to}”.`,
    alike: (from, to) => `No practice says “${from}”: here are those that say “${to}”.`,
    beginning: (from) =>
      `No practice has the word “${from}”: here are those with words that begin like it.`,
    some: () =>
      'No practice has all the words: here are those that have some of them, the closest first.',
    mentions: () =>
      'No practice has these words in its title or summary: here are those that have them in the text.',
  },
  searching: 'Searching…',
  failed: 'The text search does not answer. The filters and the lists work all the same.',
  slow: 'The search is taking longer than usual.',
  unsearched: (n) => `List without the text search: ${count(n, 'practice', 'practices')}`,
  outlived: 'List from before the new publication',
  previewOnly: 'The search is prepared with “npm run build”: here you see the complete list.',
  found: (n) => (n === 0 ? 'No practices found' : count(n, 'practice found', 'practices found')),
  federatedFrom: (name) => `From the catalogue “${name}”`,
  federatedSilent: (name) => `The catalogue “${name}” does not answer.`,
  federatedFound: (n) =>
    n === 0
      ? 'No practices found in other catalogues'
      : count(n, 'practice found in other catalogues', 'practices found in other catalogues'),
  openFiltersActive: (n) => `Filter (${n})`,
};
