/** The facets of a practice: what it can be browsed and filtered by. */
import type { FundingItem, Practice } from '../model/practice.ts';
import type { VocabularyName } from '../model/vocabularies.ts';

export interface Facet {
  /** Name in addresses and files: `?theme=…`. */
  id: FacetId;
  vocabulary: VocabularyName;
  /** The terms of a practice, none when not declared. */
  termsOf: (practice: Practice) => string[];
}

export type FacetId = 'region' | 'theme' | 'funding' | 'stage' | 'target' | 'status';

/** In the order in which people meet them. */
export const facets: readonly Facet[] = [
  { id: 'region', vocabulary: 'regions', termsOf: (practice) => [practice.region] },
  { id: 'theme', vocabulary: 'themes', termsOf: (practice) => practice.themes },
  { id: 'funding', vocabulary: 'funding-sources', termsOf: fundingSources },
  { id: 'stage', vocabulary: 'stages', termsOf: ({ replicability }) => [replicability.stage] },
  { id: 'target', vocabulary: 'targets', termsOf: (practice) => practice.targets ?? [] },
  {
    id: 'status',
    vocabulary: 'statuses',
    termsOf: ({ status }) => (status === undefined ? [] : [status]),
  },
];

/** The declared funding items; none where the sources name no funding source. */
export const fundingItems = ({ funding }: Pick<Practice, 'funding'>): FundingItem[] =>
  typeof funding === 'string' ? [] : funding;

function fundingSources(practice: Practice): string[] {
  return [...new Set(fundingItems(practice).map((item) => item.source))];
}
