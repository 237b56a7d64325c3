/** The search in the text: what was asked, understood and corrected, as places of practices. */
import { rank, type Ranked, worthShowing } from '../../search/ranking.ts';
import { understand } from '../../search/words.ts';
import { query as language } from '#words/query.ts';
import { type Asked, askIndex } from './asking.ts';
import { conceptsOf, type Meant } from './concepts.ts';
import { type OwnIndex, openIndex } from './engine.ts';
import { excerptOf } from './excerpt.ts';
import type { SearchFiles } from './files.ts';

export interface TextMatch {
  place: number;
  /** A piece of the page with the words found, between `<mark>` and `</mark>`. */
  excerpt: () => Promise<string>;
}

/** How what was searched, or found, differs from what was asked. */
export type Instead =
  | { kind: 'corrected' | 'alike'; from: string; to: string }
  | { kind: 'beginning'; from: string }
  | { kind: 'some' | 'mentions' };

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
    const asked = understand(typed, language);
    // Asked for at once, while the index is being opened.
    for (const word of asked.words) files.words(word.slice(0, 1)).catch(() => {});
    const index = await open();
    const ask = askIndex(index);
    const concepts = await conceptsOf(asked, ask, files, language);
    const meant = concepts.flatMap((concept) => concept.meant ?? []);
    const isNumbers = asked.words.every((word) => /^\p{N}+$/u.test(word));
    const shown = worthShowing(
      rank(
        concepts.map(({ candidates }) => candidates),
        index.size,
      ),
    );
    const instead = shown.length === 0 ? undefined : insteadOf(shown, meant, isNumbers);
    const marked = concepts.flatMap(({ candidates }) => candidates.map(({ asked: one }) => one));
    return {
      matches: shown.map(({ place }) => ({ place, excerpt: () => excerptAt(place, marked) })),
      ...(instead && { instead }),
    };
  };
}

/** A practice whose subject has less of the query than this only mentions it. */
const leastTopical = 0.5;

/** What the reader has to know of the answer: the most telling thing first. */
function insteadOf(
  shown: readonly Ranked[],
  meant: readonly Meant[],
  isNumbers: boolean,
): Instead | undefined {
  const [best] = shown;
  const list = (side: 'from' | 'to', kind: Meant['kind']) =>
    meant.flatMap((one) => (one.kind === kind ? one[side] : [])).join(' ');
  for (const kind of ['corrected', 'alike'] as const) {
    if (meant.some((one) => one.kind === kind)) {
      return { kind, from: list('from', kind), to: list('to', kind) };
    }
  }
  if (!best?.hasAll || meant.some(({ kind }) => kind === 'unknown')) return { kind: 'some' };
  if (meant.some(({ kind }) => kind === 'beginning')) {
    return { kind: 'beginning', from: list('from', 'beginning') };
  }
  // No practice is about a number.
  return best.topical < leastTopical && !isNumbers ? { kind: 'mentions' } : undefined;
}

/** A piece of the text of a practice in which most of what was asked stands. */
async function excerptAt(place: number, asked: readonly Asked[]): Promise<string> {
  const results = asked.flatMap((one) => one.results.get(place) ?? []);
  const [first] = results;
  if (first === undefined) return '';
  const { content } = await first.data();
  return excerptOf(
    content,
    results.map(({ words }) => words),
  );
}
