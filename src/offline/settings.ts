/** What the worker is told by the build, and the names that it and the pages share. */

/** Stands in a page for the build that it is of, until the build is named. */
export const unstamped = '_'.repeat(12);

export interface OfflineSettings {
  /** The path of the whole site, from `/` to `/`. */
  base: string;
  /** Stands for all that the site is made from. */
  build: string;
  /** The page shown in the place of those that are not kept: one for each language. */
  pages: string[];
  /** The files of those pages; with a revision where the name does not stand for the content. */
  shell: { url: string; revision: string | null }[];
}

/**
 * The stores of a site. Their names carry its path, so that two catalogues of one host do not
 * clear each other's. Data, which must all be of one build, carries that too. What was visited or is
 * on the shelf does not: it would be lost at every publication.
 *
 * @param base the path of the whole site, from `/` to `/`
 * @param build may be left out by who looks at what is kept
 */
export function storeNames(base: string, build = '') {
  const prefix = `catalogue:${base}:`;
  return {
    /** Of all stores of this site. */
    prefix,
    shell: `${prefix}shell`,
    visited: `${prefix}visited`,
    shelf: `${prefix}shelf`,
    assets: `${prefix}assets`,
    pictures: `${prefix}pictures`,
    data: `${prefix}data:${build}`,
  };
}
