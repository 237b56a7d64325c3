/** Brings the search in the text when it is needed: who only filters or reads does without. */
import type { SearchFiles } from './files.ts';
import type { TextSearch } from './text.ts';

/** @param base the base of the site, ending in `/` */
export function textSearchLater(base: string, files: SearchFiles): TextSearch {
  let made: Promise<TextSearch> | undefined;
  const make = (): Promise<TextSearch> => {
    made ??= import('./text.ts').then(({ textSearch }) => textSearch(base, files));
    // What failed is tried again at the next search.
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
  return {
    search: async (typed) => (await make()).search(typed),
    prepare: () => {
      make().then(
        (search) => search.prepare(),
        () => {
          // It is told when something is searched.
        },
      );
    },
    giveUp: () => {
      made?.then(
        (search) => search.giveUp(),
        () => {},
      );
    },
  };
}
