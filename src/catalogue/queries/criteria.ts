/**
 * By what a practice is judged as an answer to a need: each criterion with its weight, over fields
 * that both declare. How the findings become a score is in `matching.ts`.
 */
import type { Need } from '../model/need.ts';
import type { Practice } from '../model/practice.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { fundingItems } from './facets.ts';

/**
 * `for` and `partly` speak for a practice, `against` against it; `unknown` is what its page does
 * not declare.
 */
export type Verdict = 'for' | 'partly' | 'against' | 'unknown';

interface Finding {
  verdict: Verdict;
  /** How much of the weight is given, from 0 to 1. */
  share: number;
}

export type CriterionId =
  'themes' | 'targets' | 'cost' | 'funding' | 'stage' | 'staff' | 'months' | 'evidence';

/** The places of the terms on the scales that have an order, from 0. */
export interface Scales {
  stages: ReadonlyMap<string, number>;
  evidence: ReadonlyMap<string, number>;
}

interface Criterion {
  id: CriterionId;
  weight: number;
  /** @returns nothing where the need does not ask */
  judge: (need: Need, practice: Practice, scales: Scales) => Finding | undefined;
  /** The terms in common, where terms are judged. */
  shared?: (need: Need, practice: Practice) => string[];
}

/** Half of the weight: what is not declared speaks neither for a practice nor against it. */
const notDeclared: Finding = { verdict: 'unknown', share: 0.5 };
const yes: Finding = { verdict: 'for', share: 1 };
const inPart: Finding = { verdict: 'partly', share: 0.5 };
const no: Finding = { verdict: 'against', share: 0 };

/**
 * The criteria, the weightiest first. Weights add up to 100; what it is about and for whom count
 * as much as all the rest, because the rest can be changed and these cannot.
 */
export const criteria: readonly Criterion[] = [
  {
    id: 'themes',
    weight: 30,
    judge: (need, { themes }) => inProportion(need.themes, themes),
    shared: (need, { themes }) => inCommon(need.themes, themes),
  },
  {
    id: 'targets',
    weight: 20,
    judge: (need, { targets }) => inProportion(need.targets, targets),
    shared: (need, { targets }) => inCommon(need.targets, targets),
  },
  {
    id: 'cost',
    weight: 15,
    judge: ({ budget }, { replicability }) => withinBudget(budget, replicability.resources?.cost),
  },
  {
    id: 'funding',
    weight: 10,
    judge: (need, practice) => oneIsEnough(need.funding, sourcesOf(practice)),
    shared: (need, practice) => inCommon(need.funding, sourcesOf(practice)),
  },
  {
    id: 'stage',
    weight: 10,
    judge: ({ stage }, { replicability }, { stages }) => {
      if (stage === undefined) return undefined;
      const [least = 0, reached = 0] = [stages.get(stage), stages.get(replicability.stage)];
      return reached >= least ? yes : no;
    },
  },
  {
    id: 'staff',
    weight: 5,
    judge: ({ staff }, { replicability }) => within(staff, replicability.resources?.staff),
  },
  {
    id: 'months',
    weight: 5,
    judge: ({ months }, { replicability }) => within(months, replicability.resources?.months),
  },
  {
    id: 'evidence',
    weight: 5,
    judge: (_need, { replicability }, { evidence }) => {
      const { level } = replicability.evidence ?? {};
      // Silence is less than the lowest level, not something in between.
      if (level === undefined) return { ...notDeclared, share: 0 };
      return { ...yes, share: ((evidence.get(level) ?? 0) + 1) / evidence.size };
    },
  },
];

/** Prepares the scales once for a whole catalogue. */
export function scalesOf(vocabularies: Vocabularies): Scales {
  const placesOf = (name: 'stages' | 'evidence-levels') =>
    new Map(vocabularies[name].terms.map((term, place) => [term.id, place]));
  return { stages: placesOf('stages'), evidence: placesOf('evidence-levels') };
}

const inCommon = (asked: readonly string[] = [], declared: readonly string[] = []): string[] =>
  asked.filter((term) => declared.includes(term));

/** Where the money of a practice comes from; nothing where its sources do not say. */
function sourcesOf(practice: Practice): string[] | undefined {
  const items = fundingItems(practice);
  return items.length === 0 ? undefined : items.map(({ source }) => source);
}

/** In proportion to how many of the terms that are asked for are declared. */
function inProportion(
  asked: readonly string[] | undefined,
  declared: readonly string[] | undefined,
): Finding | undefined {
  if (asked === undefined) return undefined;
  if (declared === undefined) return notDeclared;
  const share = inCommon(asked, declared).length / asked.length;
  if (share === 0) return no;
  return share === 1 ? yes : { verdict: 'partly', share };
}

function oneIsEnough(
  asked: readonly string[] | undefined,
  declared: readonly string[] | undefined,
): Finding | undefined {
  if (asked === undefined) return undefined;
  if (declared === undefined) return notDeclared;
  return inCommon(asked, declared).length > 0 ? yes : no;
}

function within(available: number | undefined, needed: number | undefined): Finding | undefined {
  if (available === undefined) return undefined;
  if (needed === undefined) return notDeclared;
  return needed <= available ? yes : no;
}

type Cost = NonNullable<Practice['replicability']['resources']>['cost'];

/**
 * A cost without a lower end begins at nothing, one without an upper end has none. It fits whole,
 * or only from its lower end up, or not at all. A budget that only says "from" vouches for that
 * much: of what costs more nothing is known.
 */
function withinBudget(budget: Need['budget'], cost: Cost): Finding | undefined {
  const sure = budget?.max ?? budget?.min;
  if (sure === undefined) return undefined;
  if (cost?.min === undefined && cost?.max === undefined) return notDeclared;
  const { min = 0, max = Number.POSITIVE_INFINITY } = cost;
  if (max <= sure) return yes;
  if (budget?.max === undefined) return notDeclared;
  return min > budget.max ? no : inPart;
}
