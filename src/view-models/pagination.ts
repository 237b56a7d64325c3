import { cardsAtOnce } from '../search/files.ts';

/** How many practices a page of a list shows. */
export const perPage = cardsAtOnce;

export type ListPage<T> = {
  page: number;
  last: number;
  items: T[];
};

/** Cuts a list into pages; a list without items has one, empty. */
export function pagesOf<T>(items: readonly T[]): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: last }, (_, index) => ({
    page: index + 1,
    last,
    items: items.slice(index * perPage, (index + 1) * perPage),
  }));
}
