/** The shelf: practices put aside in this browser, in an order, each with a note. */

export interface Kept {
  slug: string;
  note: string;
  /** The day of its last review, of the sheet that was put aside. */
  reviewed?: string;
}

export const capacity = 100;
/** WorkerMessage to the window when something was put on the shelf, moved or taken off it. */
export const shelfChanged = 'catalogue:shelf';
const key = 'catalogo-scaffale';
const version = 1;

/** Where the browser keeps nothing, the shelf lasts as long as the page. */
let inMemory: Kept[] | undefined;

/** What is on the shelf; what cannot be understood is left out. */
export function readShelf(): Kept[] {
  if (inMemory) return inMemory;
  try {
    return parseShelf(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Reads what was kept, by this version or by hands that changed it. */
export function parseShelf(text: string | null): Kept[] {
  try {
    const kept = JSON.parse(text ?? 'null') as { version?: unknown; items?: unknown } | null;
    if (kept?.version !== version || !Array.isArray(kept.items)) return [];
    const seen = new Set<string>();
    return kept.items
      .flatMap((item: Partial<Kept> | null): Kept[] => {
        if (typeof item?.slug !== 'string' || !/^[a-z0-9-]{1,80}$/.test(item.slug)) return [];
        if (seen.has(item.slug)) return [];
        seen.add(item.slug);
        const { slug, note, reviewed } = item;
        return [
          {
            slug,
            note: typeof note === 'string' ? note : '',
            ...(typeof reviewed === 'string' && /^\d{4}-\d\d-\d\d$/.test(reviewed) && { reviewed }),
          },
        ];
      })
      .slice(0, capacity);
  } catch {
    return [];
  }
}

/** @returns whether the browser keeps it */
export function writeShelf(items: readonly Kept[]): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version, items }));
    inMemory = undefined;
    dispatchEvent(new Event(shelfChanged));
    return true;
  } catch {
    inMemory = [...items];
    return false;
  }
}

/** The same items with one moved by a step; as they were where it cannot move. */
export function moved(items: readonly Kept[], slug: string, by: -1 | 1): Kept[] {
  const from = items.findIndex((item) => item.slug === slug);
  const to = from + by;
  const result = [...items];
  const [item] = result.splice(from, 1);
  if (from === -1 || to < 0 || to >= items.length || !item) return [...items];
  result.splice(to, 0, item);
  return result;
}

/** The same items under the names that their practices have now; of two that are one, the first. */
export function renamed(items: readonly Kept[], nameNow: (slug: string) => string): Kept[] {
  const kept = new Map<string, Kept>();
  for (const { slug, note, reviewed = '' } of items) {
    const name = nameNow(slug);
    const other = kept.get(name);
    // Of two that were put aside, what changed since the later one.
    const later = [reviewed, other?.reviewed ?? ''].sort().at(-1);
    kept.set(name, {
      slug: name,
      note: other?.note || note,
      ...(later && { reviewed: later }),
    });
  }
  return [...kept.values()];
}

/**
 * What is on the shelf, under the names of now; they are kept in the place of the old ones.
 *
 * @param namesNow finds out what these practices are called now
 */
export async function shelved(
  namesNow: (slugs: readonly string[]) => Promise<(slug: string) => string>,
): Promise<Kept[]> {
  const items = readShelf();
  const now = renamed(items, await namesNow(items.map(({ slug }) => slug)));
  if (now.some(({ slug }, place) => slug !== items[place]?.slug)) writeShelf(now);
  return now;
}

/** Whether a sheet was reviewed again after it was put aside. */
export const isReviewedSince = ({ reviewed }: Kept, now: string): boolean =>
  reviewed !== undefined && reviewed < now;

/** The practices that an address names: `?p=one,two`. */
export function slugsIn(query: string): string[] {
  const named = (new URLSearchParams(query).get('p') ?? '').split(',');
  return [...new Set(named.filter((slug) => /^[a-z0-9-]{1,80}$/.test(slug)))].slice(0, capacity);
}

export const addressOf = (page: string, slugs: readonly string[]): string =>
  slugs.length === 0 ? page : `${page}?p=${slugs.join(',')}`;
