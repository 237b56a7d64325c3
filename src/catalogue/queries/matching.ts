/** Which practices answer a need, and why: one score, over fields that both declare. */
import { compare } from '../checking/problem.ts';
import type { Need } from '../model/need.ts';
import type { Practice } from '../model/practice.ts';
import type { NeedRecord, PracticeRecord } from '../model/record.ts';
import { type Catalogue, isClosed } from './catalogue.ts';
import { type CriterionId, criteria, type Finding, type Scales, scalesOf } from './criteria.ts';

export interface Reason extends Finding {
  criterion: CriterionId;
  weight: number;
  /** Its share of the weight. */
  points: number;
}

export interface Judgement {
  /** From 0 to 100, whole. */
  score: number;
  /** What the score would be if all that is not declared spoke against the practice. */
  least: number;
  /** What it would be if all that spoke for it. */
  most: number;
  points: number;
  /** The weights of the criteria that the need asks about. */
  outOf: number;
  /** One for each criterion that the need asks about, the weightiest first. */
  reasons: Reason[];
}

export interface Match extends Judgement {
  need: NeedRecord;
  practice: PracticeRecord;
}

export interface Answers {
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
 * Judges a practice as an answer to a need.
 *
 * Score = 100 × Σ (weight × share) ÷ Σ weight, over the criteria that the need asks about, rounded
 * to a whole number; weights and shares are those of `criteria.ts`. What a practice does not
 * declare is given half of its weight (evidence: nothing).
 */
export function judge(need: Need, practice: Practice, scales: Scales): Judgement {
  const reasons = criteria.flatMap(({ id, weight, judge: look }): Reason[] => {
    const finding = look(need, practice, scales);
    return finding ? [{ criterion: id, weight, points: weight * finding.share, ...finding }] : [];
  });
  const outOf = sum(reasons.map(({ weight }) => weight));
  const points = sum(reasons.map((reason) => reason.points));
  const known = reasons.filter(({ verdict }) => verdict !== 'unknown');
  const certain = sum(known.map((reason) => reason.points));
  const silent = outOf - sum(known.map(({ weight }) => weight));
  const percent = (part: number) => Math.round((100 * part) / outOf);
  return {
    score: percent(points),
    least: percent(certain),
    most: percent(certain + silent),
    points,
    outOf,
    reasons,
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

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
  const answers = new Map<NeedRecord, Answers>();
  const needs = new Map<PracticeRecord, Match[]>();

  for (const need of catalogue.needs) {
    if (isClosed(need)) continue;
    const found: Answers = { best: [], found: 0, own: [] };
    answers.set(need, found);
    const candidates = need.data.themes.flatMap((theme) => catalogue.practicesOf('theme', theme));
    for (const practice of new Set(candidates)) {
      const match = { need, practice, ...judge(need.data, practice.data, scales) };
      if (match.score < leastScore) continue;
      if (practice.data.region === need.data.region) {
        keepBest(found.own, match, byPractice, mostAnswers);
        continue;
      }
      found.found += 1;
      keepBest(found.best, match, byPractice, mostAnswers);
      const asking = needs.get(practice) ?? [];
      if (asking.length === 0) needs.set(practice, asking);
      keepBest(asking, match, byNeed, mostNeeds);
    }
  }
  return {
    answersTo: (need) => answers.get(need) ?? { best: [], found: 0, own: [] },
    needsFor: (practice) => needs.get(practice) ?? [],
  };
}

type Order = (a: Match, b: Match) => number;

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

/** Puts a match in its place of a short list, which never grows beyond `most`. */
function keepBest(list: Match[], match: Match, order: Order, most: number): void {
  const place = list.findIndex((other) => order(match, other) < 0);
  list.splice(place === -1 ? list.length : place, 0, match);
  if (list.length > most) list.pop();
}
