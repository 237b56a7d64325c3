/** The facts of a practice by which practices are compared, as texts for a reader. */
import { localize } from '../i18n/localize.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { fundingItems } from '../catalogue/queries/facets.ts';
import { seriesOf } from '../catalogue/queries/results.ts';
import { amountsSpent, costPerPerson } from '../catalogue/queries/spending.ts';
import { ui } from '#words/index.ts';
import { formatMoneyRange } from '../i18n/format/money-range.ts';
import { formatDate, formatMoney } from '../i18n/format/format.ts';
import { measuredValue, perPersonText, spentTexts } from '../i18n/format/measured.ts';
import type { Facts } from './files.ts';

/** Gathers them; a list is empty where nothing is declared. */
export function factsOf({ slug, data, language }: PracticeRecord, catalogue: Catalogue): Facts {
  const { replicability, period, targets = [], themes, status } = data;
  const { resources, evidence, prerequisites = [], support = [] } = replicability;
  const { cost, staff, months } = resources ?? {};
  const words = ui.practice;
  const each = costPerPerson(data);
  const spent = amountsSpent(resources);
  const label = catalogue.term;
  return {
    slug,
    ...(language !== catalogue.language && { lang: language }),
    title: data.title,
    summary: data.summary,
    reviewed: data.reviewed,
    ...(each && { pricesOf: each.year }),
    region: localize(label('regions', data.region).label),
    rows: {
      stage: [localize(label('stages', replicability.stage).label)],
      cost: [
        ...(cost ? [costText(cost, catalogue.site.currency)] : []),
        ...(spent ? spentTexts(spent, catalogue.site.currency) : []),
      ],
      perPerson: each ? [perPersonText(each, catalogue.site.currency)] : [],
      staff: staff === undefined ? [] : [words.staffUnit(staff)],
      months: months === undefined ? [] : [ui.count.months(months)],
      prerequisites: prerequisites.map(
        ({ kind, text, essential }) =>
          `${localize(label('prerequisite-kinds', kind).label)}: ${text}${essential ? ` (${words.essential})` : ''}`,
      ),
      evidence: evidence ? [evidenceText(evidence, catalogue)] : [],
      results: seriesOf(data.results ?? []).flatMap(({ name, results }) => {
        const last = results.at(-1);
        return last ? [`${name}: ${measuredValue(last)}, ${formatDate(last.date)}`] : [];
      }),
      funding: fundingItems(data).map(({ source, amount }) => {
        const name = localize(label('funding-sources', source).label);
        return amount === undefined
          ? name
          : `${name}: ${formatMoney(amount, catalogue.site.currency)}`;
      }),
      targets: targets.map((target) => localize(label('targets', target).label)),
      themes: themes.map((theme) => localize(label('themes', theme).label)),
      status: status ? [localize(label('statuses', status).label)] : [],
      period: period
        ? [words.period(formatDate(period.start), period.end && formatDate(period.end))]
        : [],
      support: support.map(({ kind }) => localize(label('support-kinds', kind).label)),
      confirmed: (data.confirmed ?? []).map(({ body, date }) => `${body}, ${formatDate(date)}`),
      reviewed: [formatDate(data.reviewed)],
    },
  };
}

type Resources = NonNullable<PracticeRecord['data']['replicability']['resources']>;
type Evidence = NonNullable<PracticeRecord['data']['replicability']['evidence']>;

const costText = ({ note, ...range }: NonNullable<Resources['cost']>, currency: string): string =>
  [formatMoneyRange(range, currency), note].filter((part) => part !== undefined).join('. ');

function evidenceText({ level, text }: Evidence, catalogue: Catalogue): string {
  const name = localize(catalogue.term('evidence-levels', level).label);
  return text === undefined ? name : `${name}. ${text}`;
}
