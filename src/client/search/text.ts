/** The search in the text: what was asked, understood and corrected, as indexes of practices. */
import { rank, worthShowing } from '../../search/ranking.ts';
import { understand } from '../../search/words.ts';
import { query as language } from '#words/query.ts';
import { type Asked, askIndex } from './asking.ts';
import { conceptsOf } from './concepts.ts';
import { closeIndex, openIndex, type SearchIndex } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchFiles } from './files.ts';
import { type Instead, insteadOf } from './notice.ts';

export interface TextMatch {
  docIndex: number;
  /** A piece of the page with the words found, between `<mark>` and `</mark>`. */
  excerpt: () => Promise<string>;
}

export interface TextAnswer {
  /** The most relevant first. */
  matches: TextMatch[];
  instead?: Instead;
  /** Whether some word stands nowhere, or nothing was found: also where the index has gone. */
  hasUnknown: boolean;
}

export interface TextSearch {
  /**
   * @param isWanted asked once the index is open: who types on wants another answer by then
   * @returns nothing if it is not wanted any more
   * @throws if the index cannot be read; the next search opens it anew
   */
  search: (text: string, isWanted?: () => boolean) => Promise<TextAnswer | undefined>;
  /** Opens the index before it is needed. */
  prepare: () => void;
  /** Lets go of an index that does not answer: the next search opens it anew. */
  giveUp: () => void;
}

/** @param base the base of the site, ending in `/` */
export function textSearch(base: string, files: SearchFiles): TextSearch {
  let opened: Promise<SearchIndex> | undefined;
  /** The last engine has to end before the next begins. */
  let ended: Promise<unknown> = Promise.resolve();
  const giveUp = () => {
    if (!opened) return;
    opened = undefined;
    ended = closeIndex(base).catch(() => {
      // What was never loaded needs no end.
    });
  };
  const open = (): Promise<SearchIndex> => {
    opened ??= ended.then(async () => {
      const count = files.facets(false).then((facets) => facets.count);
      const search = openIndex(base, count);
      // Nothing is found, but then it is ready.
      await search('');
      return search;
    });
    return opened;
  };
  const answer = async (
    typed: string,
    isWanted: () => boolean,
  ): Promise<TextAnswer | undefined> => {
    const asked = understand(typed, language);
    // Asked for at once, while the index is being opened.
    const reading = asked.words.map((word) => files.words(word.slice(0, 1)));
    const [index, { count }] = await Promise.all([open(), files.facets(false), ...reading]);
    if (!isWanted()) return undefined;
    const concepts = await conceptsOf(asked, askIndex(index), files, language);
    const ranked = rank(
      concepts.map(({ candidates }) => candidates),
      count,
    );
    const shown = worthShowing(ranked);
    const meant = concepts.flatMap((concept) => concept.meant ?? []);
    const isNumbers = asked.words.every((word) => /^\p{N}+$/u.test(word));
    const instead = insteadOf(shown, meant, isNumbers);
    const marked = concepts.flatMap(({ candidates }) => candidates.map((one) => one.asked));
    return {
      matches: shown.map(({ docIndex }) => ({
        docIndex,
        excerpt: () => excerptAt(docIndex, marked),
      })),
      hasUnknown: shown.length === 0 || meant.some(({ kind }) => kind === 'unknown'),
      ...(instead && { instead }),
    };
  };
  return {
    search: async (typed, isWanted = () => true) => {
      try {
        return await answer(typed, isWanted);
      } catch (error) {
        giveUp();
        throw error;
      }
    },
    prepare: () => {
      // What fails is told when something is searched.
      open().catch(giveUp);
    },
    giveUp,
  };
}

/** A piece of the text of a practice in which most of what was asked stands. */
async function excerptAt(docIndex: number, asked: readonly Asked[]): Promise<string> {
  const results = asked.flatMap((one) => one.results.get(docIndex) ?? []);
  const [first] = results;
  if (first === undefined) return '';
  const { content } = await first.data();
  return excerptOf(
    content,
    results.map(({ words }) => words),
  );
}
