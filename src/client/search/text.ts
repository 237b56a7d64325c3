/** The search in the text: what was asked, understood and corrected, as places of practices. */
import { normaliseText } from '../../search/normalise.ts';
import { fold, nearestWord, type Query, understand } from '../../search/words.ts';
import { query as language } from '#words/query.ts';
import { type Found, type OwnIndex, openIndex, type Result } from './engine.ts';
import type { SearchFiles } from './files.ts';

export interface TextMatch {
  place: number;
  /** A piece of the page with the words found, between `<mark>` and `</mark>`. */
  excerpt: () => Promise<string>;
}

/** What was searched in place of what was asked, where that finds nothing. */
export type Instead = { kind: 'corrected'; from: string; to: string } | { kind: 'some' };

export interface TextAnswer {
  /** The most relevant first. */
  matches: TextMatch[];
  instead?: Instead;
}

/** Searches a text. */
export type TextSearch = (text: string) => Promise<TextAnswer>;

/** @param base the base of the site, ending in `/` */
export function textSearch(base: string, files: SearchFiles): TextSearch {
  let opened: Promise<OwnIndex> | undefined;
  const open = (): Promise<OwnIndex> => {
    opened ??= openWhole();
    // What failed is tried again at the next search.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  /** The index of this very build, in which each result tells its practice by its place. */
  const openWhole = async (): Promise<OwnIndex> => {
    const [index, { count }] = await Promise.all([openIndex(base), files.facets(false)]);
    if (index.size !== count) throw new Error(`${index.size} records of ${count} practices`);
    return index;
  };

  return async (typed) => {
    const index = await open();
    const asked = understand(typed, language);
    const matchesOf = ({ results }: Found): TextMatch[] =>
      results.map((result) => ({
        place: index.placeOf(result),
        excerpt: async () => (await result.data()).excerpt,
      }));
    const found = await index.search(asked.text);
    if (asked.isExact) return { matches: matchesOf(found) };
    const unknown = await unknownWords(asked.words, index.search);
    if (unknown.length === 0 && found.results.length > 0) return { matches: matchesOf(found) };

    const meant = await corrected(asked, unknown, files);
    const { words } = meant;
    if (meant.to !== undefined) {
      const others = await index.search(words.join(' '));
      const instead = { kind: 'corrected', from: meant.from, to: meant.to } as const;
      if (others.results.length > 0) return { matches: matchesOf(others), instead };
    }
    const some = await withSome(words, async (word) => matchesOf(await index.search(word)));
    const isAll = words.length === asked.words.length && words.length === 1;
    return isAll || some.length === 0
      ? { matches: some }
      : { matches: some, instead: { kind: 'some' } };
  };
}

/**
 * The words that stand in no record, and begin none.
 *
 * Pagefind shortens a word that it does not know until some indexed word begins with what is left
 * ("inesistente" finds "i"): such accidents are no result. Between quotation marks a word is not
 * shortened.
 */
export async function unknownWords(
  words: readonly string[],
  search: (text: string) => Promise<Found>,
): Promise<string[]> {
  const known = await Promise.all(
    words.map(async (word) => {
      const { results } = await search(`"${word}"`);
      return results.length > 0 || (await beginsAWord(word, (await search(word)).results[0]));
    }),
  );
  return words.filter((_word, at) => !known[at]);
}

/** Whether some word of a result begins with a word that may not have been typed to its end. */
async function beginsAWord(word: string, best: Result | undefined): Promise<boolean> {
  if (!best) return false;
  const { content, meta } = await best.data();
  const text = fold(normaliseText([content, ...Object.values(meta)].join(' ')));
  return text
    .split(/\s+/)
    .some((one) =>
      [one.replace(/[^\p{L}\p{N}]+/gu, ''), ...one.split(/[^\p{L}\p{N}]+/u)].some((part) =>
        part.startsWith(word),
      ),
    );
}

interface Meant {
  /** What to search: the words that are known, and in place of the others what was meant. */
  words: string[];
  /** The words that were corrected, as typed and as meant. */
  from: string;
  to?: string;
}

/** The words as they were probably meant, those left out that nobody can guess. */
async function corrected(asked: Query, unknown: string[], files: SearchFiles): Promise<Meant> {
  if (unknown.length === 0) return { words: asked.words, from: '' };
  const known = await files.words();
  const changes: [from: string, to: string][] = [];
  const words = asked.words.flatMap((word): readonly string[] => {
    if (!unknown.includes(word)) return [word];
    const parts = asked.compounds.get(word);
    if (parts) return parts;
    const to = nearestWord(word, known);
    if (to === undefined) return [];
    changes.push([word, to]);
    return [to];
  });
  if (changes.length === 0) return { words, from: '' };
  const list = (side: 0 | 1) => changes.map((change) => change[side]).join(' ');
  return { words, from: list(0), to: list(1) };
}

/** The practices that have some of the words, those with the most of them first. */
async function withSome(
  words: readonly string[],
  search: (word: string) => Promise<TextMatch[]>,
): Promise<TextMatch[]> {
  const found = new Map<number, { match: TextMatch; words: number; rank: number }>();
  for (const word of words) {
    (await search(word)).forEach((match, rank) => {
      const known = found.get(match.place) ?? { match, words: 0, rank: 0 };
      known.words += 1;
      known.rank += rank;
      found.set(match.place, known);
    });
  }
  return [...found.values()]
    .sort((a, b) => b.words - a.words || a.rank - b.rank || a.match.place - b.match.place)
    .map(({ match }) => match);
}
