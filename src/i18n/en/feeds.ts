import type { feeds as it } from '../it/feeds.ts';

/** What is said of following the catalogue: feeds, the search of browsers, addresses that moved. */
export const feeds: typeof it = {
  followAll: 'Get updates on the catalogue (RSS feed)',
  followTerm: 'Get updates (RSS feed)',
  termTitle: (term, site) => `${term} – ${site}`,
  atom: 'Atom feed',
  atomHelp: 'Recently reviewed practices and news.',
  jsonFeed: 'JSON Feed',
  feedOf: (title, format) => `${title} (${format})`,
  searchDescription: (site) => `Search the practices: ${site}`,
  section: 'Get updates',
  sectionLead:
    'To find out what changes without coming back to the site. Each territory and each theme also has its own feeds, on its page.',
  files: {
    atom: 'the latest practices reviewed and the news, for feed readers',
    'json-feed': 'the same news, for programs',
    sitemap: 'all the pages, with the date of their last change, for search engines',
    robots: 'what programs may read: everything',
    'open-search': 'adds the catalogue’s search to the browser',
    llms: 'the list of the Markdown sources, for AI assistants',
  },
  llmsHow:
    'Each link leads to the Markdown source of a practice: a YAML record with the data and the sources, then the story.',
  picture: (title, region) => `${title}. ${region}.`,
  moved: {
    title: (title, slug) => `${title}: former address (${slug})`,
    heading: 'This page has a new address',
    lead: 'The practice has changed its name; if the browser does not get there by itself, it is here:',
  },
};
