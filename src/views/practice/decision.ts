/** What decides whether to read on: a few facts, and in one line what the sources leave unsaid. */
import { say } from '../../i18n/say.ts';
import { type DecisiveDatum, undeclaredIn } from '../../catalogue/queries/decisive.ts';
import { fundingItems } from '../../catalogue/queries/facets.ts';
import { seriesOf } from '../../catalogue/queries/results.ts';
import { ui } from '#words/index.ts';
import { formatMoneyRange } from '../../i18n/format/money-range.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
import { measuredValue } from '../../i18n/format/measured.ts';
import type { CreateElement } from '../create-element.ts';
import {
  addressOf,
  answer,
  type Child,
  labelOf,
  type Lookup,
  note,
  said,
  stageMeter,
  type Written,
} from './parts.ts';

const words = ui.practice;
const { fields } = words;

/** How each datum is called where it is missing. */
const names: Record<DecisiveDatum, string> = {
  evidence: words.evidence,
  cost: words.cost,
  staff: words.staff,
  months: words.months,
  prerequisites: words.prerequisites,
  lessons: words.lessons,
  change: words.change,
  keep: words.keep,
  support: words.support,
  status: fields.status,
  period: fields.period,
  kind: fields.kind,
  organisation: fields.organisation,
  targets: fields.targets,
  funding: fields.funding,
};

export function decision<E>(h: CreateElement<E>, data: Written, lookup: Lookup): E {
  const { resources, evidence } = data.replicability ?? {};
  const { cost, staff, months } = resources ?? {};
  const fact = (label: string, told: Child<E>) => told !== undefined && answer(h, label, told);
  return h(
    'section',
    { class: 'decision', 'aria-labelledby': 'in-breve' },
    h('h2', { id: 'in-breve' }, words.decision),
    h(
      'dl',
      {},
      fact(fields.kind, kindOf(data, lookup)),
      stage(h, data, lookup),
      answer(h, words.result, result(h, data, lookup)),
      evidence &&
        answer(
          h,
          words.evidence,
          labelOf(lookup, 'evidence-levels', evidence.level),
          ' ',
          note(h, {}, definitionOf(lookup, evidence.level)),
        ),
      answer(h, words.cost, costIn(h, cost, lookup)),
      fact(words.staff, staff === undefined ? undefined : words.staffUnit(staff)),
      fact(words.months, months === undefined ? undefined : ui.count.months(months)),
      answer(h, fields.funding, paid(data, lookup) ?? undeclared(h)),
      answer(h, words.replicationsShort, replications(data, lookup)),
    ),
    unknown(h, data),
  );
}

/** Costs, payers and results are looked for first: that they are not known is told, not folded. */
const undeclared = <E>(h: CreateElement<E>): E => h('span', { class: 'note' }, ui.undeclared);

type Cost = NonNullable<NonNullable<Written['replicability']>['resources']>['cost'];

/** The amount; where there are only words on it, their beginning. */
function costIn<E>(h: CreateElement<E>, cost: Cost, lookup: Lookup): Child<E> {
  if (!cost) return undeclared(h);
  return formatMoneyRange(cost, lookup.currency) || note(h, lookup, firstSentence(cost.note ?? ''));
}

function firstSentence(text: string): string {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text);
  return [...sentences][0]?.segment.trim() ?? text;
}

/** The first thing that was measured, as it was last. */
function result<E>(h: CreateElement<E>, { results = [] }: Written, lookup: Lookup): Child<E> {
  const last = seriesOf(results)[0]?.results.at(-1);
  if (!last) return undeclared(h);
  return h(
    'span',
    {},
    said(h, lookup, measuredValue(last)),
    ' ',
    note(h, lookup, `${last.name}, ${formatDate(last.date)}`),
  );
}

const definitionOf = ({ vocabularies }: Lookup, level: string): string | undefined =>
  say(vocabularies['evidence-levels'].terms.find(({ id }) => id === level)?.definition);

function kindOf({ kind, status }: Written, lookup: Lookup): string | undefined {
  const told = [
    kind === undefined ? undefined : labelOf(lookup, 'kinds', kind),
    status === undefined ? undefined : labelOf(lookup, 'statuses', status).toLowerCase(),
  ].filter((part) => part !== undefined);
  return told.length > 0 ? told.join(', ') : undefined;
}

/** With what the meter measures: bars alone could be a mark. */
function stage<E>(h: CreateElement<E>, { replicability }: Written, lookup: Lookup): E | false {
  const reached = replicability?.stage;
  if (reached === undefined) return false;
  return answer(
    h,
    words.stage,
    h('a', { href: addressOf(lookup, 'stages', reached) }, stageMeter(h, lookup, reached)),
    ' ',
    note(h, {}, `${place(lookup, reached)} ${say(lookup.vocabularies.stages.definition)}`),
  );
}

/** `3 di 5.`: bars alone have to be counted. */
function place({ vocabularies }: Lookup, reached: string): string {
  const { terms } = vocabularies.stages;
  return words.stagePlace(terms.findIndex(({ id }) => id === reached) + 1, terms.length);
}

function paid(data: Written, { currency }: Lookup): string | undefined {
  const { funding } = data;
  if (funding === undefined) return undefined;
  const items = fundingItems({ funding });
  const euros = items.reduce((sum, { amount = 0 }) => sum + amount, 0);
  if (items.length === 0) return undefined;
  return words.paid(euros > 0 ? formatMoney(euros, currency) : undefined, items.length);
}

/** At most so many territories are named; the others are counted. */
const mostNamed = 3;

function replications({ replicability }: Written, lookup: Lookup): string {
  const told = replicability?.replications ?? [];
  if (told.length === 0) return words.noReplications;
  const places = [...new Set(told.map(({ region }) => labelOf(lookup, 'regions', region)))];
  const named = places.slice(0, mostNamed);
  return words.replicated(told.length, named.join(', '), places.length - named.length);
}

/** In one line, which opens; nothing where all is declared. */
function unknown<E>(h: CreateElement<E>, data: Written): E | false {
  const missing = undeclaredIn(data);
  if (missing.length === 0) return false;
  return h(
    'details',
    { class: 'unknown' },
    h('summary', {}, words.unknown(missing.length)),
    h('p', {}, `${missing.map((datum) => names[datum]).join(' · ')}.`),
    h('p', { class: 'note' }, words.unknownWhy),
  );
}
