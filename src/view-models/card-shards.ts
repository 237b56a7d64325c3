import type { PracticeRecord } from '../catalogue/model/record.ts';
import { cardsPerFile } from '../search/files.ts';
import { getCatalogue } from './catalogue.ts';
import { getPageKeys } from './cache-keys.ts';

interface Part {
  params: { part: string };
  props: { practices: PracticeRecord[] };
  cacheKey: string;
}

/** The practices by title, so many to a file: for the files that the browser reads piece by piece. */
export async function cardShards(): Promise<Part[]> {
  const { catalogue } = await getCatalogue();
  const keys = await getPageKeys();
  const length = Math.ceil(catalogue.practices.length / cardsPerFile);
  return Array.from({ length }, (_, part) => {
    const practices = catalogue.practices.slice(part * cardsPerFile, (part + 1) * cardsPerFile);
    return {
      params: { part: String(part) },
      props: { practices },
      cacheKey: keys.list(practices, keys.filters),
    };
  });
}
