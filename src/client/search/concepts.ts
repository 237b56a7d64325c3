/** What each word of a query may mean: itself, what it begins, what it was meant to be, or the like. */
import type { Candidate } from '../../search/ranking.ts';
import { nearestWord } from '../../search/corrections.ts';
import { type Query, type QueryLanguage, rootOf } from '../../search/words.ts';
import { type Ask, type Asked, together } from './asking.ts';
import type { SearchFiles } from './files.ts';
import { type Run, runsIn } from './runs.ts';

/** What was taken for a word of the query. */
export interface Meant {
  kind: 'corrected' | 'alike' | 'beginning' | 'unknown';
  from: string;
  to: string;
}

interface AskedCandidate extends Candidate {
  asked: Asked;
}
/** A word of the query with all that stands for it, and what has to be said of it. */
interface AskedConcept {
  candidates: AskedCandidate[];
  meant?: Meant;
}

/** How much less than the very word counts one that means the same, and one that begins as it. */
const weightOfAlike = 0.6;
const weightOfBeginning = 0.5;
/** How much less words that mean one thing together, where they need not stand together. */
const weightOfScattered = 0.4;
/** A word that so many practices are about needs no others in its place. */
const enough = 3;
/** So short, a word that others begin with says little of them. */
const shortBeginning = 5;
/** So many letters at its end the index may cut off a word, to find its other forms. */
const longestEnding = 5;
/** How many words are named that were searched in place of another. */
const mostNamed = 3;

/** @throws if the files of the words cannot be read */
export async function conceptsOf(
  query: Query,
  ask: Ask,
  files: SearchFiles,
  language: QueryLanguage,
): Promise<AskedConcept[]> {
  const fileOf = (word: string) => files.words(word.slice(0, 1));
  const phrases = query.phrases.map(async (phrase) => [exactly(await ask.exactly(phrase))]);
  const runs = await runsIn(query.words, fileOf, language);
  const read = runs.map(async (run) => {
    const { words } = await fileOf(run.words[0] ?? '');
    return conceptOf(run, words.split(' '), query, ask, language);
  });
  return [
    ...(await Promise.all(phrases)).map((candidates) => ({ candidates })),
    ...(await Promise.all(read)),
  ];
}

/** @param known the words of the catalogue with the first letter of the run */
async function conceptOf(
  { words, alike }: Run,
  known: readonly string[],
  query: Query,
  ask: Ask,
  language: QueryLanguage,
): Promise<AskedConcept> {
  const [word = ''] = words;
  const from = words.join(' ');
  const root = rootOf(word, language);
  // What is in the lists of synonyms is a word; what has signs or digits cannot be mistyped.
  const isWord =
    alike !== undefined ||
    words.length > 1 ||
    !/^\p{L}+$/u.test(word) ||
    known.some((one) => rootOf(one, language) === root);
  const parts = query.compounds.get(word);
  const isBeginning = !isWord && known.some((one) => one.startsWith(word));
  const begun = async (): Promise<AskedConcept> => {
    const asked = await ask.beginning(word);
    const candidates = [{ asked, weight: weightOfBeginning, found: asked.found }];
    if (word.length >= shortBeginning) return { candidates };
    return { candidates, meant: { kind: 'beginning', from, to: from } };
  };
  if (isBeginning && !parts) return begun();
  // Where no other word begins as it does, there is no accident to be told from it.
  const start = word.slice(0, Math.max(3, word.length - longestEnding));
  const isAlone =
    words.length === 1 &&
    isWord &&
    known.includes(word) &&
    known.every((one) => !one.startsWith(start) || rootOf(one, language) === root);
  const own = isAlone ? await ask.beginning(word) : await together(words, ask);
  // Of words that mean one thing together, each may stand anywhere.
  const weight = words.length > 1 ? weightOfScattered : 1;
  const itself = own.found.size > 0 && isWord ? [{ ...exactly(own), weight }] : [];
  const about = [...own.found.values()].filter((one) => one.isTopical).length;
  if (alike && (words.length > 1 || about < enough)) {
    const asked = await Promise.all(alike.map(ask.exactly));
    const held = asked.filter(({ found }) => found.size > 0);
    const others = held.map((one) => ({ ...exactly(one), weight: weightOfAlike }));
    const candidates = [...itself, ...others];
    if (itself.length > 0) return { candidates };
    if (others.length > 0) return { candidates, meant: { kind: 'alike', from, to: named(held) } };
  }
  if (itself.length > 0) return { candidates: itself };

  const apart = parts?.every(({ length }) => length > 1) && (await together(parts, ask));
  if (apart && apart.found.size > 0) return { candidates: [exactly(apart)] };
  if (isBeginning) return begun();
  const nearest = nearestWord(word, known);
  if (nearest !== undefined) {
    const corrected = await ask.exactly(nearest);
    // What the index takes for the same is another form of the word, however it looks.
    if (corrected.found.size > 0 && !isSame(corrected, own)) {
      return { candidates: [exactly(corrected)], meant: { kind: 'corrected', from, to: nearest } };
    }
  }
  if (own.found.size > 0) return { candidates: [exactly(own)] };
  return { candidates: [], meant: { kind: 'unknown', from, to: '' } };
}

const exactly = (asked: Asked): AskedCandidate => ({ asked, weight: 1, found: asked.found });

const isSame = (a: Asked, b: Asked): boolean =>
  a.found.size === b.found.size && [...a.found.keys()].every((docIndex) => b.found.has(docIndex));

/** Those that most practices have. */
const named = (held: readonly Asked[]): string =>
  held
    .toSorted((a, b) => b.found.size - a.found.size)
    .slice(0, mostNamed)
    .map(({ text }) => text)
    .join(', ');
