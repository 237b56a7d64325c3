/** What the browser keeps of the site, for those who want to read it. */
import { storeNames } from '../../offline/settings.ts';

export interface KeptPage {
  address: string;
  title: string;
}

interface KeptPages {
  shelf: KeptPage[];
  /** What is on the shelf is not among them; the last one first. */
  visited: KeptPage[];
}

/** @param base the path of the whole site */
export async function keptPages(base: string): Promise<KeptPages> {
  const names = storeNames(base);
  const shelf = await pagesIn(names.shelf);
  const known = new Set(shelf.map(({ address }) => address));
  const others = (await pagesIn(names.visited)).filter(({ address }) => !known.has(address));
  return { shelf, visited: others.reverse() };
}

/** Throws away what was visited. */
export async function forgetVisited(base: string): Promise<void> {
  const store = await caches.open(storeNames(base).visited);
  // One by one: the worker goes on with the store that it has open.
  await Promise.all((await store.keys()).map((request) => store.delete(request)));
}

async function pagesIn(name: string): Promise<KeptPage[]> {
  const store = await caches.open(name);
  const pages = await Promise.all(
    (await store.keys()).map(async (request) => {
      const html = (await (await store.match(request))?.text()) ?? '';
      const title = new DOMParser().parseFromString(html, 'text/html').querySelector('h1');
      return { address: request.url, title: title?.textContent.trim() ?? '' };
    }),
  );
  return pages.filter(({ title }) => title !== '');
}
