/** Reads what Pagefind kept of each page: a file named after its content, with the whole text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WordCount } from './words.ts';

/** What Pagefind puts before the contents of its files, once unpacked. */
const signature = 'pagefind_dcd';
const ending = '.pf_fragment';

/** Where those of an index are, from its folder. */
const fragmentFolder = 'fragment';

/** The file of one, from the folder of its index. */
export const fragmentFile = (id: string): string => `${fragmentFolder}/${id}${ending}`;

/** What Pagefind kept of the pages of an index. */
export interface Indexed {
  /** The id that the results of each practice carry. */
  ids: [slug: string, id: string][];
  /** In how many texts each word stands. */
  words: [word: string, texts: number][];
}

/** An earlier index: of what is the same in both, nothing is counted again. */
export interface Before {
  indexed: Indexed;
  /** A fragment as it was; nothing if it is lost. */
  fragmentOf: (id: string) => Buffer | undefined;
}

/**
 * Finds the ids of the practices and counts the words of their pages.
 *
 * @param index the folder of the index
 */
export function readFragments(index: string, before?: Before): Indexed {
  const ids: Indexed['ids'] = [];
  const words = new WordCount(before?.indexed.words);
  const gone = new Map(before?.indexed.ids.map(([slug, id]) => [id, slug]));
  for (const file of readdirSync(join(index, fragmentFolder))) {
    const id = file.slice(0, -ending.length);
    const bytes = readFileSync(join(index, fragmentFolder, file));
    const known = gone.get(id);
    if (known !== undefined && before?.fragmentOf(id)?.equals(bytes)) {
      ids.push([known, id]);
      gone.delete(id);
    } else {
      const { slug, content } = unpack(bytes);
      ids.push([slug, id]);
      words.add(content);
    }
  }
  for (const id of gone.keys()) {
    const bytes = before?.fragmentOf(id);
    // What was counted cannot be taken away if nobody knows it.
    if (!bytes) return readFragments(index);
    words.remove(unpack(bytes).content);
  }
  return { ids, words: words.counts() };
}

function unpack(bytes: Buffer): { slug: string; content: string } {
  const unpacked = gunzipSync(bytes).toString('utf8');
  const { url, content } = JSON.parse(unpacked.slice(signature.length)) as {
    url: string;
    content: string;
  };
  return { slug: url.split('/').at(-2) ?? '', content };
}
