/** What each word of a query may mean: itself, what it begins, what it was meant to be, or the like. */
import type { Candidate } from '../../search/ranking.ts';
import { nearestWord } from '../../search/corrections.ts';
import { type Query, type QueryLanguage, rootOf } from '../../search/words.ts';
import { type Ask, type Asked, isTopical } from './asking.ts';
import type { SearchFiles } from './files.ts';

/** What was taken for a word of the query. */
export interface Meant {
  kind: 'corrected' | 'alike' | 'beginning' | 'unknown';
  from: string;
  to: string;
}

interface AskedCandidate extends Candidate {
  asked: Asked;
}
export interface AskedConcept {
  candidates: AskedCandidate[];
}
export interface Understood {
  concepts: AskedConcept[];
  meant: Meant[];
}

/** How much less than the very word counts one that means the same. */
const weightOfAlike = 0.6;
const weightOfBeginning = 0.5;
/** A word that so many practices are about needs no others in its place. */
const enough = 3;
/** Words said together that are looked up as one, at most. */
const longestRun = 4;
/** So short, a word that others begin with says little of them. */
const shortBeginning = 5;

/** @throws if the files of the words cannot be read */
export async function conceptsOf(
  query: Query,
  ask: Ask,
  files: SearchFiles,
  language: QueryLanguage,
): Promise<Understood> {
  const meant: Meant[] = [];
  const read = async (word: string) => {
    const { words, alike } = await files.words(word.slice(0, 1));
    return { known: words.split(' '), alike };
  };
  const phrases = query.phrases.map(async (phrase) => ({
    candidates: [exactly(await ask(phrase))],
  }));
  const runs = await runsIn(query.words, read, language);
  const words = runs.map(async ({ words: run, alike }): Promise<AskedConcept> => {
    const text = run.join(' ');
    const [own, others] = await Promise.all([
      run.length === 1 ? ask(text) : together(run, ask),
      alike && Promise.all(alike.map(ask)),
    ]);
    const [word = ''] = run;
    const { known } = await read(word);
    const root = rootOf(word, language);
    const isKnown =
      run.length > 1 ||
      !/^\p{L}+$/u.test(word) ||
      known.some((one) => rootOf(one, language) === root);
    const candidates: AskedCandidate[] = [];
    if (own.found.size > 0 && isKnown) candidates.push(exactly(own));
    const about = [...own.found.values()].filter((one) => one.isTopical).length;
    if (others && about < enough) {
      const held = others.filter(({ found }) => found.size > 0);
      if (candidates.length === 0 && held.length > 0) {
        meant.push({ kind: 'alike', from: text, to: held.map((one) => one.text).join(', ') });
      }
      candidates.push(...held.map((asked) => ({ ...exactly(asked), weight: weightOfAlike })));
    }
    if (candidates.length > 0) return { candidates };

    const parts = query.compounds.get(word);
    if (parts?.every(({ length }) => length > 1)) {
      const apart = await together(parts, ask);
      if (apart.found.size > 0) return { candidates: [exactly(apart)] };
    }
    if (known.some((one) => one.startsWith(word)) && own.results.size > 0) {
      if (word.length < shortBeginning) meant.push({ kind: 'beginning', from: word, to: word });
      return { candidates: [{ asked: own, weight: weightOfBeginning, found: beginning(own) }] };
    }
    const nearest = nearestWord(word, known);
    if (nearest) {
      const corrected = await ask(nearest.word);
      if (corrected.found.size > 0) {
        meant.push({ kind: 'corrected', from: word, to: nearest.word });
        return { candidates: [exactly(corrected)] };
      }
    }
    // The forms of a word that texts have only in others: not mistyped, whatever it looks like.
    if (own.found.size > 0) return { candidates: [exactly(own)] };
    meant.push({ kind: 'unknown', from: word, to: '' });
    return { candidates: [] };
  });
  return { concepts: await Promise.all([...phrases, ...words]), meant };
}

const exactly = (asked: Asked): AskedCandidate => ({ asked, weight: 1, found: asked.found });

const beginning = ({ results }: Asked): Candidate['found'] =>
  new Map(
    [...results].map(([place, result]) => [
      place,
      { score: result.score, isTopical: isTopical(result) },
    ]),
  );

/** What has all of some words, wherever they stand. */
async function together(words: readonly string[], ask: Ask): Promise<Asked> {
  const all = await Promise.all(words.map(ask));
  const [first] = all;
  const found: Asked['found'] = new Map();
  for (const place of first?.found.keys() ?? []) {
    const each = all.flatMap((one) => one.found.get(place) ?? []);
    if (each.length < all.length) continue;
    const score = each.reduce((sum, one) => sum + one.score, 0);
    found.set(place, { score, isTopical: each.every((one) => one.isTopical) });
  }
  return { text: words.join(' '), found, results: first?.results ?? new Map() };
}

/** A word of a query, or several that are said together; and what texts say in their place. */
interface Run {
  words: readonly string[];
  alike: string[] | undefined;
}

/** Cuts a query where words said together mean one thing: `senza dimora`. */
async function runsIn(
  words: readonly string[],
  read: (word: string) => Promise<{ alike: Record<string, string[]> }>,
  language: QueryLanguage,
): Promise<Run[]> {
  const roots = words.map((word) => rootOf(word, language));
  const runs: Run[] = [];
  for (let at = 0; at < words.length;) {
    const { alike } = await read(words[at] ?? '');
    let length = Math.min(longestRun, words.length - at);
    const keyAt = () => roots.slice(at, at + length).join(' ');
    while (length > 1 && !Object.hasOwn(alike, keyAt())) length -= 1;
    const key = keyAt();
    runs.push({
      words: words.slice(at, at + length),
      alike: Object.hasOwn(alike, key) ? alike[key] : undefined,
    });
    at += length;
  }
  return runs;
}
