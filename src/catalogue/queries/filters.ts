/**
 * What lists of practices are narrowed by: the facets, whose terms have pages of their own, and
 * finer filters, whose terms have none.
 */
import { compare } from '../checking/diagnostic.ts';
import { type Declared, plain } from '../model/declared.ts';
import { type PracticeField, heldIn } from '../model/extra-fields.ts';
import type { Practice } from '../model/practice.ts';
import type { PracticeRecord } from '../model/record.ts';
import type { Vocabularies, VocabularyName } from '../model/vocabularies.ts';
import { type FacetId, facets, fundingItems } from './facets.ts';
import { freshSince } from './freshness.ts';
import { amountsSpent, costPerPerson } from './spending.ts';

export type FinerFilterId =
  'year' | 'amount' | 'paid' | 'evidence' | 'confirmed' | 'declares' | 'lacks' | 'review';
export type FilterId = FacetId | FinerFilterId;

/** What only the numbers of the observatory ask for: nobody is shown them before an address does. */
export const rareFilters: readonly FilterId[] = ['paid', 'lacks'];

/** The names of all filters of the program, which no field of a catalogue may have. */
export const filterIds: readonly FilterId[] = [
  ...facets.map(({ id }) => id),
  ...(['year', 'amount', 'paid', 'evidence', 'declares', 'lacks', 'review'] as const),
];

export interface Filter {
  /** Name in addresses and files: `?year=2018`. */
  id: FilterId;
  /** All of them, in the order in which they are shown. */
  terms: string[];
  /** The terms of a practice, none when not declared. */
  termsOf: (practice: Practice) => string[];
}

/** What a sheet may leave out and the observatory counts, with how to tell that it is there. */
const declarations = {
  funding: (practice: Practice) => fundingItems(practice).length > 0,
  amount: (practice: Practice) => declaredAmount(practice) !== undefined,
  target: (practice: Practice) => practice.targets !== undefined,
  year: (practice: Practice) => practice.period !== undefined,
  evidence: ({ replicability }: Practice) => replicability.evidence !== undefined,
  // A note alone is no cost.
  cost: ({ replicability: { resources } }: Practice) =>
    resources?.cost?.min !== undefined ||
    resources?.cost?.max !== undefined ||
    amountsSpent(resources) !== undefined,
  perPerson: (practice: Practice) => costPerPerson(practice) !== undefined,
  results: ({ results }: Practice) => results !== undefined,
  documents: ({ documents }: Practice) => documents !== undefined,
};
export type Declaration = keyof typeof declarations;
const declarationIds = Object.keys(declarations) as Declaration[];

/** Lower bounds, in euros, of the classes of amounts: each goes up to the next one, not included. */
export const amountClasses = [0, 50_000, 250_000, 1_000_000, 5_000_000];

export type ReviewTerm = 'recent' | 'old';

/**
 * The filters of a catalogue.
 *
 * @param day ISO 8601: the day up to which a review is recent; left out if no text names one
 */
export function filtersOf(
  vocabularies: Vocabularies,
  practices: readonly PracticeRecord[],
  day: string | undefined,
  declared: Declared = plain,
): Filter[] {
  const ids = (terms: readonly { id: string }[]) => terms.map(({ id }) => id);
  const since = day === undefined ? '' : freshSince(day);
  const reviewTerm = (practice: Practice): ReviewTerm =>
    practice.reviewed >= since ? 'recent' : 'old';
  return [
    ...facets.map(({ id, vocabulary, termsOf }) => ({
      id,
      terms: ids(vocabularies[vocabulary].terms),
      termsOf,
    })),
    ...declared.practice.filter(isFacet).map((one) => ({
      id: one.key as FilterId,
      terms: ids(vocabularies[one.vocabulary as VocabularyName].terms),
      termsOf: (practice: Practice) => [heldIn(practice, one) ?? []].flat().map(String),
    })),
    {
      id: 'year',
      terms: [...new Set(practices.flatMap(({ data }) => startingYear(data)))].sort(compare),
      termsOf: startingYear,
    },
    { id: 'amount', terms: amountClasses.map(String), termsOf: amountClass },
    { id: 'paid', terms: ids(vocabularies['funding-sources'].terms), termsOf: payingSources },
    {
      id: 'evidence',
      terms: ids(vocabularies['evidence-levels'].terms),
      termsOf: ({ replicability: { evidence } }) => (evidence ? [evidence.level] : []),
    },
    {
      id: 'confirmed',
      terms: ids(vocabularies['confirmation-kinds'].terms),
      termsOf: ({ confirmed = [] }) => [...new Set(confirmed.map(({ by }) => by))],
    },
    {
      id: 'declares',
      terms: declarationIds,
      termsOf: (practice) => declarationIds.filter((id) => declarations[id](practice)),
    },
    {
      id: 'lacks',
      terms: declarationIds,
      termsOf: (practice) => declarationIds.filter((id) => !declarations[id](practice)),
    },
    {
      id: 'review',
      terms: ['recent', 'old'] satisfies ReviewTerm[],
      termsOf: (practice) => [reviewTerm(practice)],
    },
  ];
}

const startingYear = ({ period }: Practice): string[] => (period ? [period.start.slice(0, 4)] : []);

/** What a practice declares from all of its sources together; nothing if it tells no amount. */
function declaredAmount(practice: Practice): number | undefined {
  const amounts = fundingItems(practice).flatMap(({ amount }) => amount ?? []);
  return amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
}

function amountClass(practice: Practice): string[] {
  const amount = declaredAmount(practice);
  if (amount === undefined) return [];
  return [String(amountClasses.findLast((from) => from <= amount) ?? 0)];
}

/** The sources from which a practice tells how much it had. */
const payingSources = (practice: Practice): string[] => [
  ...new Set(
    fundingItems(practice)
      .filter(({ amount }) => amount !== undefined)
      .map(({ source }) => source),
  ),
];

/** Of the fields of a catalogue, what lists are narrowed by. */
const isFacet = ({ kind, facet, vocabulary }: PracticeField): boolean =>
  facet === true && kind === 'term' && vocabulary !== undefined;
