/** What is done with the items of the shelf, where they are shown; the buttons do without. */
import { isFileName } from '../../catalogue/model/file-name.ts';
import { capacity, type Kept, readShelf, writeShelf } from './store.ts';

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
  return [...new Set(named.filter((slug) => isFileName(slug)))].slice(0, capacity);
}

export const addressOf = (page: string, slugs: readonly string[]): string =>
  slugs.length === 0 ? page : `${page}?p=${slugs.join(',')}`;
