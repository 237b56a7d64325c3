/** Which practices answer a query best, by what the index finds for each of its words. */

/** What stands for a word of the query: itself, or what texts say in its place. */
export interface Candidate {
  /** How much less a practice with it is worth than one with the very word, up to 1. */
  weight: number;
  /** By `docIndex` of the practices that have it. */
  found: ReadonlyMap<number, { score: number; isTopical: boolean }>;
}

/** A word of the query with all that stands for it. */
export type Concept = readonly Candidate[];

export interface Ranked {
  docIndex: number;
  score: number;
  /** The share of the query that the practice has, a rare word counting more; up to 1. */
  coverage: number;
  /** The same in what a practice is about: its title, summary, territory, themes, labels. */
  topical: number;
  hasAll: boolean;
}

/** A word is worth more the fewer practices have it, as in all that ranks texts. */
const rarity = (practices: number, having: number): number =>
  Math.log(1 + practices / (having + 0.5));

/** How much a practice that lacks words is set back. */
const severity = 1.5;

/**
 * Ranks all practices that have some word.
 *
 * @param size how many practices there are
 * @returns the best first; of equals that which stands first in the catalogue
 */
export function rank(concepts: readonly Concept[], size: number): Ranked[] {
  const practices = new Map<number, { score: number; held: number; topical: number; n: number }>();
  let whole = 0;
  for (const concept of concepts) {
    const best = bestOf(concept);
    // What nobody has tells no practice from another.
    if (best.size === 0) continue;
    const worth = rarity(size, best.size);
    whole += worth;
    for (const [docIndex, { score, isTopical }] of best) {
      const known = practices.get(docIndex) ?? { score: 0, held: 0, topical: 0, n: 0 };
      known.score += score;
      known.held += worth;
      known.topical += isTopical ? worth : 0;
      known.n += 1;
      practices.set(docIndex, known);
    }
  }
  return [...practices]
    .map(([docIndex, { score, held, topical, n }]) => ({
      docIndex,
      score: score * (held / whole) ** severity,
      coverage: held / whole,
      topical: topical / whole,
      hasAll: n === concepts.length,
    }))
    .sort((a, b) => b.score - a.score || a.docIndex - b.docIndex);
}

/** Of each practice the best that it has of what stands for a word. */
function bestOf(concept: Concept): Map<number, { score: number; isTopical: boolean }> {
  const best = new Map<number, { score: number; isTopical: boolean }>();
  for (const { weight, found } of concept) {
    for (const [docIndex, { score, isTopical }] of found) {
      const known = best.get(docIndex);
      best.set(docIndex, {
        score: Math.max(known?.score ?? 0, weight * score),
        isTopical: isTopical || (known?.isTopical ?? false),
      });
    }
  }
  return best;
}

/** So few that have all the words are not enough. */
const few = 3;
/** What is shown of the others: a good part of the query, and not far behind the best. */
const leastCoverage = 0.35;
const leastShare = 0.3;

/** Leaves those that are worth showing. @param ranked as {@link rank} gives them */
export function worthShowing(ranked: readonly Ranked[]): Ranked[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const whole = ranked.filter(({ hasAll }) => hasAll);
  if (best.hasAll && whole.length >= few) return whole;
  return ranked.filter(
    ({ hasAll, coverage, score }) =>
      hasAll || (coverage >= leastCoverage && score >= leastShare * best.score),
  );
}
