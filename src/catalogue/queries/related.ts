/** Which practices are akin, and why. */
import { keepBest } from './best.ts';
import { compare } from '../checking/diagnostic.ts';
import type { Practice } from '../model/practice.ts';
import type { PracticeRecord } from '../model/record.ts';
import type { VocabularyName } from '../model/vocabularies.ts';
import { fundingItems } from './facets.ts';

export interface Related {
  practice: PracticeRecord;
  score: number;
  /** What both declare, the weightiest first. */
  shared: { vocabulary: VocabularyName; terms: string[] }[];
}

/**
 * What a shared term is worth: themes say what a practice is about, targets for whom, and the
 * way it is paid or made is a weaker tie. The Region counts nothing: its practices have a list of
 * their own.
 */
const ties: { vocabulary: VocabularyName; weight: number; termsOf: (p: Practice) => string[] }[] = [
  { vocabulary: 'themes', weight: 3, termsOf: (p) => p.themes },
  { vocabulary: 'targets', weight: 2, termsOf: (p) => p.targets ?? [] },
  {
    vocabulary: 'funding-sources',
    weight: 1,
    termsOf: (p) => [...new Set(fundingItems(p).map((item) => item.source))],
  },
  { vocabulary: 'kinds', weight: 1, termsOf: (p) => (p.kind ? [p.kind] : []) },
];

/** Below this, practices share no more than a way of being paid. */
const leastScore = 3;

/**
 * Prepares the search for kin over a whole catalogue, so that no page walks all of it.
 *
 * Score of two practices = 3 × shared themes + 2 × shared target groups + shared funding sources
 * + 1 if of one kind; kin from 3 up, ties broken by the later review, then by slug.
 *
 * @returns a function that gives the nearest practices of one
 */
export function relatedIn(
  practices: readonly PracticeRecord[],
): (practice: PracticeRecord, limit: number) => Related[] {
  // By what decides between equals, so that a place in this order does.
  const ranked = practices.toSorted(laterFirst);
  const places = new Map(ranked.map((practice, place) => [practice, place]));
  const members = Map.groupBy(
    ranked.flatMap((practice, place) => termsOf(practice).map(({ key }) => ({ key, place }))),
    ({ key }) => key,
  );
  const membersOf = new Map(
    [...members].map(([key, list]) => [key, Uint32Array.from(list, ({ place }) => place)]),
  );
  // Kept from one question to the next: a large catalogue asks thousands, each about thousands.
  const scores = new Uint32Array(ranked.length);

  return (practice, limit) => {
    scores.fill(0);
    for (const { key, weight } of termsOf(practice)) {
      for (const place of membersOf.get(key) ?? []) scores[place] = (scores[place] ?? 0) + weight;
    }
    const own = places.get(practice);
    const best: Scored[] = [];
    let least = leastScore;
    for (let place = 0; place < scores.length; place++) {
      const score = scores[place] ?? 0;
      if (score < least || place === own) continue;
      keepBest(best, { place, score }, nearest, limit);
      // Of equals the first are the nearest: once there are enough, only what is nearer counts.
      if (best.length === limit) least = (best.at(-1)?.score ?? least) + 1;
    }
    return best.flatMap(({ place, score }) => {
      const other = ranked[place];
      return other
        ? [{ practice: other, score, shared: sharedTerms(practice.data, other.data) }]
        : [];
    });
  };
}

/** What a practice declares, and what each of it is worth. */
const termsOf = ({ data }: PracticeRecord): { key: string; weight: number }[] =>
  ties.flatMap(({ vocabulary, weight, termsOf: declared }) =>
    declared(data).map((term) => ({ key: `${vocabulary} ${term}`, weight })),
  );

const laterFirst = (a: PracticeRecord, b: PracticeRecord): number =>
  compare(b.data.reviewed, a.data.reviewed) || compare(a.slug, b.slug);

interface Scored {
  place: number;
  score: number;
}

/** The nearest first. */
const nearest = (a: Scored, b: Scored): number => b.score - a.score || a.place - b.place;

function sharedTerms(a: Practice, b: Practice): Related['shared'] {
  return ties.flatMap(({ vocabulary, termsOf }) => {
    const theirs = new Set(termsOf(b));
    const terms = termsOf(a).filter((term) => theirs.has(term));
    return terms.length > 0 ? [{ vocabulary, terms }] : [];
  });
}
