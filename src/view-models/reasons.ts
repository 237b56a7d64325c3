/** The reasons of a match, in words. */
import { localize } from '../i18n/localize.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { fundingItems } from '../catalogue/queries/facets.ts';
import type { Match, Reason } from '../catalogue/queries/matching.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import { ui } from '#words/index.ts';
import { needs } from '#words/needs.ts';
import { formatMoneyRange } from '../i18n/format/money-range.ts';

const words = needs.reasons;

/** Says why a criterion speaks for a practice, against it, or not at all. */
export function reasonText(
  reason: Reason,
  { need, practice }: Match,
  catalogue: Catalogue,
): string {
  const { criterion, verdict, shared } = reason;
  const { replicability, targets = [] } = practice.data;
  const { cost, staff, months } = replicability.resources ?? {};
  const labels = (vocabulary: VocabularyName, ids: readonly string[]) =>
    ids.map((id) => localize(catalogue.term(vocabulary, id).label)).join(', ');

  switch (criterion) {
    case 'themes':
      return words.themes.for(labels('themes', shared), shared.length, need.data.themes.length);
    case 'targets': {
      if (verdict === 'unknown') return words.targets.unknown;
      if (verdict === 'against') return words.targets.against(labels('targets', targets));
      const asked = need.data.targets?.length ?? 0;
      return words.targets.for(labels('targets', shared), shared.length, asked);
    }
    case 'cost': {
      const range = cost && formatMoneyRange(cost, catalogue.site.currency);
      if (range === undefined) return words.cost.unknown;
      const text = cost?.note === undefined ? range : `${range} (${cost.note})`;
      return words.cost[verdict === 'unknown' ? 'beyond' : verdict](text);
    }
    case 'funding': {
      if (verdict === 'unknown') return words.funding.unknown;
      const theirs = [...new Set(fundingItems(practice.data).map(({ source }) => source))];
      if (verdict === 'against') return words.funding.against(labels('funding-sources', theirs));
      return words.funding.for(labels('funding-sources', shared));
    }
    case 'stage': {
      const stage = labels('stages', [replicability.stage]);
      return words.stage[verdict === 'against' ? 'against' : 'for'](stage);
    }
    case 'staff':
      if (staff === undefined) return words.staff.unknown;
      return words.staff[verdict === 'against' ? 'against' : 'for'](ui.practice.staffUnit(staff));
    case 'months':
      if (months === undefined) return words.months.unknown;
      return words.months[verdict === 'against' ? 'against' : 'for'](ui.count.months(months));
    case 'evidence': {
      const level = replicability.evidence?.level;
      if (level === undefined) return words.evidence.unknown;
      return words.evidence.for(labels('evidence-levels', [level]));
    }
  }
}

type ReasonGroup = keyof typeof needs.groups;

/** The reasons of a match by what they say, those that say nothing for lack of facts last. */
export function groupedReasons(reasons: readonly Reason[]): [ReasonGroup, Reason[]][] {
  const groups = Object.keys(needs.groups) as ReasonGroup[];
  const groupOf = ({ verdict }: Reason): ReasonGroup => (verdict === 'partly' ? 'for' : verdict);
  return groups
    .map((group): [ReasonGroup, Reason[]] => [
      group,
      reasons.filter((reason) => groupOf(reason) === group),
    ])
    .filter(([, members]) => members.length > 0);
}
