import type { PracticeRecord } from '../catalogue/model/record.ts';
import { getCatalogue } from './catalogue.ts';
import { getPageKeys, type PageKeys } from './cache-keys.ts';

interface PracticePath {
  params: { slug: string };
  props: { practice: PracticeRecord };
  cacheKey: string;
}

/**
 * Where the practices lie, for their pages and for the files beside them.
 *
 * @param shown what a page or file shows of its practice, by the name of its key
 */
export async function practicePaths(shown: PracticeKey): Promise<PracticePath[]> {
  const { catalogue } = await getCatalogue();
  const keys = await getPageKeys();
  return catalogue.practices.map((practice) => ({
    params: { slug: practice.slug },
    props: { practice },
    cacheKey: keys[shown](practice),
  }));
}

/** The keys that are made from one practice. */
type PracticeKey = {
  [Name in keyof PageKeys]: PageKeys[Name] extends (practice: PracticeRecord) => string
    ? Name
    : never;
}[keyof PageKeys];
