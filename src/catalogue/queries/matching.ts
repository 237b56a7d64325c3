/** Which practices answer a need, and why: one score, over fields that both declare. */
import { keepBest } from './best.ts';
import { compare } from '../checking/diagnostic.ts';
import type { Need } from '../model/need.ts';
import type { Practice } from '../model/practice.ts';
import type { NeedRecord, PracticeRecord } from '../model/record.ts';
import { type Catalogue, isClosed } from './catalogue.ts';
import { type CriterionId, criteria, type Scales, scalesOf, type Verdict } from './criteria.ts';

export interface Score {
  /** From 0 to 100, whole. */
  score: number;
  /** What the score would be if all that is not declared spoke against the practice. */
  least: number;
  /** What it would be if all that spoke for it. */
  most: number;
  points: number;
  /** The weights of the criteria that the need asks about. */
  outOf: number;
}

export interface Reason {
  criterion: CriterionId;
  verdict: Verdict;
  weight: number;
  /** What the finding gives of the weight. */
  points: number;
  /** The terms in common, where terms are judged. */
  shared: string[];
}

export interface Match extends Score {
  need: NeedRecord;
  practice: PracticeRecord;
  /** One for each criterion that the need asks about, the weightiest first. */
  reasons: Reason[];
}

interface Answers {
  /** The best ones of other territories, the nearest first. */
  best: Match[];
  /** How many of other territories answer, those not among the best included. */
  found: number;
  /** Those of the territory that asks: it knows them, and they are no answer from elsewhere. */
  own: Match[];
}

export interface Matching {
  /** Of a closed need, none. */
  answersTo: (need: NeedRecord) => Answers;
  /** The open needs of other territories that a practice answers best. */
  needsFor: (practice: PracticeRecord) => Match[];
}

/** Below this score a practice is no answer. */
export const leastScore = 40;
/** How many answers to a need are told. */
export const mostAnswers = 10;
/** How many needs are told on the page of a practice. */
export const mostNeeds = 5;

/**
 * Scores a practice as an answer to a need.
 *
 * Score = 100 × Σ (weight × share) ÷ Σ weight, over the criteria that the need asks about, rounded
 * to a whole number; weights and shares are those of `criteria.ts`. What a practice does not
 * declare is given half of its weight (evidence: nothing).
 */
export function scoreOf(need: Need, practice: Practice, scales: Scales): Score {
  let [outOf, certain, supposed, silent] = [0, 0, 0, 0];
  for (const { weight, judge } of criteria) {
    const finding = judge(need, practice, scales);
    if (!finding) continue;
    outOf += weight;
    if (finding.verdict === 'unknown') {
      supposed += weight * finding.share;
      silent += weight;
    } else certain += weight * finding.share;
  }
  const percent = (points: number) => Math.round((100 * points) / outOf);
  return {
    score: percent(certain + supposed),
    least: percent(certain),
    most: percent(certain + silent),
    points: certain + supposed,
    outOf,
  };
}

/** What the score of a practice is made of, the weightiest criterion first. */
export function reasonsOf(need: Need, practice: Practice, scales: Scales): Reason[] {
  return criteria.flatMap(({ id, weight, judge, shared }): Reason[] => {
    const finding = judge(need, practice, scales);
    if (!finding) return [];
    const { verdict, share } = finding;
    const terms = shared?.(need, practice) ?? [];
    return [{ criterion: id, verdict, weight, points: weight * share, shared: terms }];
  });
}

/**
 * Matches the open needs of a catalogue with its practices, once for all of its pages. Only
 * practices that have one of the themes of a need are looked at, and those with a score of at
 * least {@link leastScore} answer it.
 *
 * Of one score, the practice of which more is known comes first (the higher `least`), then the one
 * reviewed later, then by slug.
 */
export function matchingIn(catalogue: Catalogue): Matching {
  const scales = scalesOf(catalogue.vocabularies);
  const answers = new Map<NeedRecord, { best: Scored[]; found: number; own: Scored[] }>();
  const needs = new Map<PracticeRecord, Scored[]>();

  for (const need of catalogue.needs) {
    if (isClosed(need)) continue;
    const found = { best: [] as Scored[], found: 0, own: [] as Scored[] };
    answers.set(need, found);
    const candidates = need.data.themes.flatMap((theme) => catalogue.practicesOf('theme', theme));
    for (const practice of new Set(candidates)) {
      const score = scoreOf(need.data, practice.data, scales);
      if (score.score < leastScore) continue;
      const scored = { need, practice, ...score };
      if (practice.data.region === need.data.region) {
        keepBest(found.own, scored, byPractice, mostAnswers);
        continue;
      }
      found.found += 1;
      keepBest(found.best, scored, byPractice, mostAnswers);
      const asking = needs.get(practice) ?? [];
      if (asking.length === 0) needs.set(practice, asking);
      keepBest(asking, scored, byNeed, mostNeeds);
    }
  }

  const withReasons = (scored: Scored): Match => ({
    ...scored,
    reasons: reasonsOf(scored.need.data, scored.practice.data, scales),
  });
  return {
    answersTo: (need) => {
      const { best = [], found = 0, own = [] } = answers.get(need) ?? {};
      return { best: best.map(withReasons), found, own: own.map(withReasons) };
    },
    needsFor: (practice) => (needs.get(practice) ?? []).map(withReasons),
  };
}

/** Reasons are written for those alone that are shown: a catalogue has many more. */
type Scored = Omit<Match, 'reasons'>;
type Order = (a: Scored, b: Scored) => number;

const byPractice: Order = (a, b) =>
  b.score - a.score ||
  b.least - a.least ||
  compare(b.practice.data.reviewed, a.practice.data.reviewed) ||
  compare(a.practice.slug, b.practice.slug);

/** Of one score, the newest need first. */
const byNeed: Order = (a, b) =>
  b.score - a.score ||
  compare(b.need.data.published, a.need.data.published) ||
  compare(a.need.slug, b.need.slug);
