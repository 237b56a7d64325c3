/** The shelf: practices put aside in this browser, in an order, each with a note. */
import { isFileName } from '../../catalogue/model/file-name.ts';

export interface Kept {
  slug: string;
  note: string;
  /** The day of its last review, of the sheet that was put aside. */
  reviewed?: string;
}

export const capacity = 100;
/** Event of the window: something was put on the shelf, moved or taken off it. */
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
        if (typeof item?.slug !== 'string' || !isFileName(item.slug)) return [];
        if (seen.has(item.slug)) return [];
        seen.add(item.slug);
        const { slug, note, reviewed } = item;
        return [
          {
            slug,
            note: typeof note === 'string' ? note : '',
            // It is compared, and never shown.
            ...(typeof reviewed === 'string' && { reviewed }),
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
