/** The pages of the shelf, kept until they are taken off it. */
import { assetsOfPage, scriptsOfScript } from './references.ts';
import type { ShelfPages } from './messages.ts';

/** Gives a file of the build, and keeps it. */
type GetAsset = (address: string) => Promise<Response | undefined>;

/**
 * Says of which build the page was that had this one kept: for a page of another it is fetched
 * anew. The worker may still be the older one, for browsers take their time to replace it.
 */
const buildHeader = 'X-Catalogue-Build';

interface ShelfKeeper {
  /** @returns how many pages had to be fetched */
  keep: (wanted: ShelfPages, getAsset: GetAsset) => Promise<number>;
  match: (address: string) => Promise<Response | undefined>;
}

/**
 * @param name of the store
 * @param base the path of the whole site
 */
export function shelfKeeper(name: string, base: string): ShelfKeeper {
  /** What is asked while it is at work waits for its end. */
  let work: Promise<unknown> = Promise.resolve();

  async function keep({ pages, below, build }: ShelfPages, getAsset: GetAsset): Promise<number> {
    const store = await caches.open(name);
    const current = new Set<string>();
    for (const request of await store.keys()) {
      const { url } = request;
      const kept = await store.match(request);
      if (url.startsWith(below) && !pages.includes(url)) await store.delete(request);
      else if (kept?.headers.get(buildHeader) === build) current.add(url);
    }
    const missing = pages.filter((page) => !current.has(page));
    for (const page of missing) await fetchInto(store, page, build, getAsset);
    return missing.length;
  }

  /** @throws if the network, or the server, does not answer: what is older stays */
  async function fetchInto(
    store: Cache,
    page: string,
    build: string,
    getAsset: GetAsset,
  ): Promise<void> {
    const answer = await fetch(page, { cache: 'no-cache' });
    if (answer.status >= 500) throw new Error(`${answer.status} ${page}`);
    if (answer.status !== 200 || answer.redirected) {
      await store.delete(page);
      return;
    }
    const html = await answer.text();
    const headers = new Headers(answer.headers);
    headers.set(buildHeader, build);
    await store.put(page, new Response(html, { headers }));
    const assets = assetsOfPage(html, base).map((path) => new URL(path, page).href);
    await getWithScripts(assets, getAsset);
  }

  return {
    keep(wanted, getAsset) {
      const mine = work.then(() => keep(wanted, getAsset));
      work = mine.catch(() => {});
      return mine;
    },
    match: (address) => caches.match(address, { cacheName: name, ignoreVary: true }),
  };
}

/** Asks for files, and for the scripts that scripts among them load. */
async function getWithScripts(addresses: string[], getAsset: GetAsset): Promise<void> {
  const asked = new Set<string>();
  const getOne = async (address: string): Promise<void> => {
    if (asked.has(address)) return;
    asked.add(address);
    const answer = await getAsset(address);
    if (!answer || !address.endsWith('.js')) return;
    await Promise.all(scriptsOfScript(await answer.text(), address).map(getOne));
  };
  await Promise.all(addresses.map(getOne));
}
