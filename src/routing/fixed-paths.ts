/**
 * The paths that are the same in every language, below the base of one or of the whole site. Apart
 * from the table of routes, which takes them from here, so that the scripts of the browser and the
 * service worker can load them alone.
 */

/** What never changes under its name: Astro's own folder for it, and ours for the pictures of texts. */
export const assetFolder = '_astro';

/** The service worker, at the root of the site: from there it sees every page. */
export const workerFile = 'sw.js';

/** The headers that hosts should send, in the forms that they read. */
export const headerFiles = {
  netlify: '_headers',
  apache: '.htaccess',
  nginx: 'nginx-headers.conf',
} as const;

/** By it a build knows the folder of an earlier one, and an open page that it is of an earlier build. */
export const buildFile = 'build.json';

/** What search engines read first, and the files that it names where the pages are too many for one. */
export const sitemapFile = 'sitemap.xml';
export const sitemapPartFile = <Place extends number | '[number]'>(place: Place) =>
  `sitemap-${place}.xml` as const;

/** Whom to tell of a weakness, where RFC 9116 has it. */
export const securityFile = '.well-known/security.txt';

/** Everything that search needs. */
export const searchFolder = 'search';
/** Pagefind's engine and its index. */
export const textIndexFolder = `${searchFolder}/text`;
/** The words of the catalogue, a file for each first letter. */
export const wordFolder = `${searchFolder}/words`;
export const wordFile = <Letter extends string>(letter: Letter) =>
  `${wordFolder}/${letter}.json` as const;
/** The facets of every practice. */
export const facetFile = `${searchFolder}/facets.json`;
/** The same of the filters that are rarely asked for. */
export const rareFacetFile = `${searchFolder}/rare-facets.json`;
/** Places of the practices in the orders that are not by title. */
export const orderFile = `${searchFolder}/orders.json`;
/** What results show, for so many practices to a file. */
export const cardFile = <Part extends number | '[part]'>(part: Part) =>
  `${searchFolder}/cards/${part}.json` as const;
/** By what practices are compared, so many to a file, in the order of the cards. */
export const factsFile = <Part extends number | '[part]'>(part: Part) =>
  `${searchFolder}/facts/${part}.json` as const;
/** Who pays in which territory. */
export const payerFile = `${searchFolder}/payers.json`;
/** The slugs of all practices, in the order of the cards. */
export const slugFile = `${searchFolder}/slugs.json`;
/** From each slug that a practice had before to the one that it has. */
export const formerSlugFile = `${searchFolder}/former-slugs.json`;

/**
 * The pages of a practice.
 *
 * @param practices where the practices are, ending in `/`
 */
export const practicePath = <Practices extends string, Slug extends string>(
  practices: Practices,
  slug: Slug,
) => `${practices}${slug}/` as const;

/** @param segment how a language calls the plan */
export const planPath = <Practices extends string, Slug extends string>(
  practices: Practices,
  slug: Slug,
  segment: string,
) => `${practicePath(practices, slug)}${segment}/` as const;
