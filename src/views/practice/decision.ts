/** What decides whether to read on: a few facts, and in one line what the sources leave unsaid. */
import { localize } from '../../i18n/localize.ts';
import { type DecisiveDatum, undeclaredIn } from '../../catalogue/queries/decisive.ts';
import { fundingItems } from '../../catalogue/queries/facets.ts';
import { seriesOf } from '../../catalogue/queries/results.ts';
import { amountsSpent } from '../../catalogue/queries/spending.ts';
import { readingLanguage } from '../../catalogue/readability/languages.ts';
import { sentencesOf } from '../../catalogue/readability/sentences.ts';
import { ui } from '#words/index.ts';
import { language } from '#words/language.ts';
import { formatMoneyRange } from '../../i18n/format/money-range.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
import { measuredValue, spentTexts } from '../../i18n/format/measured.ts';
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
  results: words.result,
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
  const spent = amountsSpent(resources);
  const fact = (label: string, told: Child<E>) => told !== undefined && answer(h, label, told);
  return h(
    'section',
    { class: 'decision', 'aria-labelledby': 'in-breve' },
    h('h2', { id: 'in-breve' }, words.decision),
    h(
      'dl',
      {},
      stage(h, data, lookup),
      fact(words.result, result(h, data, lookup)),
      evidence &&
        answer(
          h,
          words.evidence,
          labelOf(lookup, 'evidence-levels', evidence.level),
          ' ',
          note(h, {}, definitionOf(lookup, evidence.level)),
        ),
      cost && costIn(h, cost, lookup),
      !cost && spent && wide(h, words.cost, spentTexts(spent, lookup.currency).join(' ')),
      fact(fields.funding, paid(data, lookup)),
      fact(words.staff, staff === undefined ? undefined : words.staffUnit(staff)),
      fact(words.months, months === undefined ? undefined : ui.count.months(months)),
      answer(h, words.replicationsShort, replications(data, lookup)),
      fact(fields.kind, kindOf(data, lookup)),
    ),
    unknown(h, data),
  );
}

type Resources = NonNullable<NonNullable<Written['replicability']>['resources']>;
type Cost = NonNullable<Resources['cost']>;

/** The amount, and what it is of: of one place or all of it, once or each year. */
function costIn<E>(h: CreateElement<E>, cost: Cost, lookup: Lookup): E {
  const about = cost.note === undefined ? undefined : firstSentence(cost.note, lookup);
  const amount = formatMoneyRange(cost, lookup.currency);
  const told = [amount, ' ', note(h, lookup, about)];
  return about !== undefined && about.length > longNote
    ? wide(h, words.cost, ...told)
    : answer(h, words.cost, ...told);
}

/** What would be a column of words in half of a phone's width. */
const wide = <E>(h: CreateElement<E>, label: string, ...told: Child<E>[]): E =>
  h('div', { class: 'is-wide' }, h('dt', {}, label), ' ', h('dd', {}, ...told));

/** From so many signs on, a note has the whole width. */
const longNote = 60;

function firstSentence(text: string, { lang = language.code }: Lookup): string {
  return sentencesOf(text, readingLanguage(lang))[0]?.text ?? text;
}

/** The first thing that was measured, as it was last. */
function result<E>(h: CreateElement<E>, { results = [] }: Written, lookup: Lookup): Child<E> {
  const last = seriesOf(results)[0]?.results.at(-1);
  if (!last) return undefined;
  return h(
    'span',
    {},
    said(h, lookup, measuredValue(last)),
    ' ',
    note(h, lookup, `${last.name}, ${formatDate(last.date)}`),
  );
}

const definitionOf = ({ vocabularies }: Lookup, level: string): string | undefined =>
  localize(vocabularies['evidence-levels'].terms.find(({ id }) => id === level)?.definition);

function kindOf({ kind, status }: Written, lookup: Lookup): string | undefined {
  const told = [
    kind === undefined ? undefined : labelOf(lookup, 'kinds', kind),
    status === undefined ? undefined : labelOf(lookup, 'statuses', status),
  ].filter((part) => part !== undefined);
  return told.length > 0 ? told.join(' · ') : undefined;
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
    note(h, {}, `${place(lookup, reached)} ${localize(lookup.vocabularies.stages.definition)}`),
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

/** How many of what is not declared are named where the others are folded. */
const mostUnknown = 3;

/**
 * In one line, which opens where there is more; nothing where all is declared. What is looked for
 * first, as results and costs, is named first: that it is not known must be read.
 */
function unknown<E>(h: CreateElement<E>, data: Written): E | false {
  const missing = undeclaredIn(data).map((datum) => names[datum]);
  if (missing.length === 0) return false;
  const told = words.unknown(
    missing.slice(0, mostUnknown),
    Math.max(0, missing.length - mostUnknown),
  );
  return h(
    'details',
    { class: 'unknown' },
    h('summary', {}, told),
    // One that is folded away needs the list; those that are named do not.
    missing.length > mostUnknown && h('p', {}, `${missing.join(' · ')}.`),
    h('p', { class: 'note' }, words.unknownWhy),
  );
}
