/** The pages of the shelf, kept until they are taken off it. */
import { assetsOfPage, scriptsOfScript } from './references.ts';
import type { ShelfPages } from './messages.ts';
import type { storeNames } from './settings.ts';

type Names = ReturnType<typeof storeNames>;

/** Gives a file of the build, and keeps it. */
export type GetAsset = (address: string) => Promise<Response | undefined>;

export interface ShelfKeeper {
  /** @returns how many pages had to be fetched */
  keep: (wanted: ShelfPages, getAsset: GetAsset) => Promise<number>;
  /** The kept answer, the newest if there are two. */
  match: (address: string) => Promise<Response | undefined>;
}

/** @param base the path of the whole site */
export function shelfKeeper(names: Names, base: string): ShelfKeeper {
  /** What is asked while it is at work waits for its end. */
  let work: Promise<unknown> = Promise.resolve();

  const storesOfShelf = async () => {
    const all = (await caches.keys()).filter((name) => name.startsWith(names.anyShelf));
    return [names.shelf, ...all.filter((name) => name !== names.shelf)];
  };

  async function keep({ pages, below }: ShelfPages, getAsset: GetAsset): Promise<number> {
    for (const name of await storesOfShelf()) await letGo(name, pages, below);
    const store = await caches.open(names.shelf);
    const kept = new Set((await store.keys()).map(({ url }) => url));
    const missing = pages.filter((page) => !kept.has(page));
    for (const page of missing) await fetchInto(store, page, getAsset);
    const [, ...older] = await storesOfShelf();
    await Promise.all(older.map((name) => caches.delete(name)));
    return missing.length;
  }

  /** @throws if the network, or the server, does not answer: what is older stays where it is */
  async function fetchInto(store: Cache, page: string, getAsset: GetAsset): Promise<void> {
    const answer = await fetch(page, { cache: 'no-cache' });
    if (answer.status >= 500) throw new Error(`${answer.status} ${page}`);
    if (answer.status !== 200 || answer.redirected) return;
    const html = await answer.clone().text();
    await store.put(page, answer);
    const assets = assetsOfPage(html, base).map((path) => new URL(path, page).href);
    await getWithScripts(assets, getAsset);
  }

  return {
    keep(wanted, getAsset) {
      const mine = work.then(() => keep(wanted, getAsset));
      work = mine.catch(() => {});
      return mine;
    },
    async match(address) {
      for (const name of await storesOfShelf()) {
        const answer = await caches.match(address, { cacheName: name, ignoreVary: true });
        if (answer) return answer;
      }
      return undefined;
    },
  };
}

async function letGo(name: string, pages: string[], below: string): Promise<void> {
  const store = await caches.open(name);
  const gone = (await store.keys()).filter(
    ({ url }) => url.startsWith(below) && !pages.includes(url),
  );
  await Promise.all(gone.map((request) => store.delete(request)));
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
