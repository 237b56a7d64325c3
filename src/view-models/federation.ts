/** The other catalogues that the search asks. */
import type { Site } from '../catalogue/model/site.ts';

/**
 * Those that the site declares, their addresses ending in `/`. A list that several catalogues
 * share may name this one too: it is left out.
 */
export function otherCatalogues({ federation = [], url }: Pick<Site, 'federation' | 'url'>) {
  const own = folder(url);
  return federation
    .map((other) => ({ ...other, url: folder(other.url) }))
    .filter((other) => other.url !== own);
}

const folder = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/?$/, '/');
};
