/** The search in the text: Pagefind's engine, answering in places of practices. */
import { placeOfDocument, textIndexFolder } from '../../search/files.ts';
import { hasEveryWord, nearestWord, understand } from '../../search/words.ts';
import { query } from '#words/query.ts';
import type { SearchFiles } from './files.ts';
import { hasIndex } from './has-index.ts';

interface PagefindFragment {
  content: string;
  excerpt: string;
  meta: { title?: string };
}
interface PagefindResult {
  id: string;
  data: () => Promise<PagefindFragment>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (text: string) => Promise<{ results: PagefindResult[] }>;
}

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

/** Of our own results. */
const options = { excerptLength: 24, ranking: { termFrequency: 0.6 } };

export function textSearch(base: string, files: SearchFiles): TextSearch {
  let engine: Promise<Pagefind> | undefined;
  const load = async (): Promise<Pagefind> => {
    const folder = new URL(`${base}${textIndexFolder}/`, location.href).href;
    const [pagefind] = await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      hasIndex(folder),
    ]);
    await pagefind.options(options);
    return pagefind;
  };

  /** The practices that have every word. */
  const withAll = async (text: string): Promise<TextMatch[]> => {
    engine ??= load();
    engine.catch(() => {
      engine = undefined;
    });
    const { results } = await (await engine).search(text);
    const [best] = results;
    if (!best) return [];
    const { content, meta } = await best.data();
    if (!hasEveryWord(`${meta.title ?? ''} ${content}`, text, query)) return [];
    return results.map((result) => ({
      place: placeOfDocument(result.id),
      excerpt: async () => (await result.data()).excerpt,
    }));
  };

  /** The practices that have some of the words, those with the most of them first. */
  const withSome = async (words: readonly string[]): Promise<TextMatch[]> => {
    const found = new Map<number, { match: TextMatch; words: number; rank: number }>();
    for (const word of words) {
      (await withAll(word)).forEach((match, rank) => {
        const known = found.get(match.place) ?? { match, words: 0, rank: 0 };
        known.words += 1;
        known.rank += rank;
        found.set(match.place, known);
      });
    }
    return [...found.values()]
      .sort((a, b) => b.words - a.words || a.rank - b.rank || a.match.place - b.match.place)
      .map(({ match }) => match);
  };

  return async (typed) => {
    const asked = understand(typed, query);
    const matches = await withAll(asked.text);
    if (matches.length > 0 || asked.isExact) return { matches };

    const spelling = await corrected(asked.words, files);
    if (spelling) {
      const others = await withAll(spelling.words.join(' '));
      if (others.length > 0) return { matches: others, instead: spelling };
    }
    const words = spelling?.words ?? asked.words;
    const some = words.length > 1 ? await withSome(words) : [];
    return some.length > 0 ? { matches: some, instead: { kind: 'some' } } : { matches: [] };
  };
}

/** The words as they were probably meant, if the catalogue lacks one and has another near it. */
async function corrected(
  words: readonly string[],
  files: SearchFiles,
): Promise<(Extract<Instead, { kind: 'corrected' }> & { words: string[] }) | undefined> {
  const known = await files.words();
  const has = (word: string) => known.some((other) => hasEveryWord(other, word, query));
  const meant = words.map((word) => (has(word) ? word : (nearestWord(word, known) ?? word)));
  const changed = words.flatMap((word, index) => (meant[index] === word ? [] : [index]));
  if (changed.length === 0) return undefined;
  const quote = (list: readonly string[]) => changed.map((index) => list[index]).join(' ');
  return { kind: 'corrected', from: quote(words), to: quote(meant), words: meant };
}
