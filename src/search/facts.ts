/** The facts of a practice by which practices are compared, as texts for a reader. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { fundingItems } from '../catalogue/queries/facets.ts';
import { it } from '../i18n/it/index.ts';
import { formatEuroRange } from '../site/euro-range.ts';
import { formatDate, formatEuros } from '../site/format.ts';
import type { Facts } from './files.ts';

/** Gathers them; a list is empty where nothing is declared. */
export function factsOf({ slug, data }: PracticeRecord, catalogue: Catalogue): Facts {
  const { replicability, period, targets = [], themes, status } = data;
  const { resources, evidence, prerequisites = [], support = [] } = replicability;
  const { cost, staff, months } = resources ?? {};
  const words = it.practice;
  const label = catalogue.term;
  return {
    slug,
    title: data.title,
    region: label('regions', data.region).label.it,
    rows: {
      stage: [label('stages', replicability.stage).label.it],
      cost: cost ? [costText(cost)] : [],
      staff: staff === undefined ? [] : [words.staffUnit(staff)],
      months: months === undefined ? [] : [it.count.months(months)],
      prerequisites: prerequisites.map(
        ({ kind, text, essential }) =>
          `${label('prerequisite-kinds', kind).label.it}: ${text}${essential ? ` (${words.essential})` : ''}`,
      ),
      evidence: evidence ? [evidenceText(evidence, catalogue)] : [],
      funding: fundingItems(data).map(({ source, amount }) => {
        const name = label('funding-sources', source).label.it;
        return amount === undefined ? name : `${name}: ${formatEuros(amount)}`;
      }),
      targets: targets.map((target) => label('targets', target).label.it),
      themes: themes.map((theme) => label('themes', theme).label.it),
      status: status ? [label('statuses', status).label.it] : [],
      period: period
        ? [words.period(formatDate(period.start), period.end && formatDate(period.end))]
        : [],
      support: support.map(({ kind }) => label('support-kinds', kind).label.it),
      reviewed: [formatDate(data.reviewed)],
    },
  };
}

type Resources = NonNullable<PracticeRecord['data']['replicability']['resources']>;
type Evidence = NonNullable<PracticeRecord['data']['replicability']['evidence']>;

const costText = ({ note, ...range }: NonNullable<Resources['cost']>): string =>
  [formatEuroRange(range), note].filter((part) => part !== undefined).join('. ');

function evidenceText({ level, text }: Evidence, catalogue: Catalogue): string {
  const name = catalogue.term('evidence-levels', level).label.it;
  return text === undefined ? name : `${name}. ${text}`;
}
