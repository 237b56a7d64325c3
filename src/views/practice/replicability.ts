/** "Could we do this here?": what is declared. What is not, the box at the top names in one line. */
import { localize } from '../../i18n/localize.ts';
import { ui } from '#words/index.ts';
import { formatMoneyRange } from '../../i18n/format/money-range.ts';
import type { CreateElement } from '../create-element.ts';
import {
  addressOf,
  answer,
  type Child,
  labelOf,
  linked,
  list,
  type Lookup,
  note,
  said,
  stageMeter,
  textsOf,
  undeclared,
  type Written,
} from './parts.ts';

const words = ui.practice;

type Told = NonNullable<Written['replicability']>;

/** A practice that this one was born from, as its own sheet says. */
interface Origin {
  territory: string;
  year: number;
  title: string;
  href: string;
}

export function replicability<E>(
  h: CreateElement<E>,
  told: Told,
  lookup: Lookup,
  origins: readonly Origin[] = [],
): E {
  const { resources, adaptations } = told;
  const { cost, staff, months } = resources ?? {};
  return h(
    'section',
    { class: 'replicability', 'aria-labelledby': 'replicabilita' },
    h('h2', { id: 'replicabilita' }, words.replicability),
    h('p', {}, words.replicabilityLead),
    stage(h, told.stage, lookup),
    h(
      'dl',
      { class: 'answers' },
      prerequisites(h, told, lookup),
      cost &&
        answer(
          h,
          words.cost,
          formatMoneyRange(cost, lookup.currency),
          ' ',
          note(h, lookup, cost.note),
        ),
      staff !== undefined && answer(h, words.staff, words.staffUnit(staff)),
      months !== undefined && answer(h, words.months, ui.count.months(months)),
      evidence(h, told, lookup),
      textsOf(h, lookup, words.lessons, told.lessons),
      textsOf(h, lookup, words.change, adaptations?.change),
      textsOf(h, lookup, words.keep, adaptations?.keep),
      answer(h, words.replications, ...replications(h, told, lookup, origins)),
      support(h, told, lookup),
    ),
  );
}

function stage<E>(h: CreateElement<E>, reached: string | undefined, lookup: Lookup): E {
  const test = localize(lookup.vocabularies.stages.terms.find((term) => term.id === reached)?.test);
  return h(
    'div',
    { class: 'stage' },
    h('h3', {}, words.stage),
    h(
      'p',
      {},
      reached === undefined
        ? undeclared(h)
        : h('a', { href: addressOf(lookup, 'stages', reached) }, stageMeter(h, lookup, reached)),
    ),
    test !== undefined && h('p', { class: 'note' }, `${words.stageTest}: ${test}`),
  );
}

function prerequisites<E>(
  h: CreateElement<E>,
  { prerequisites: told }: Told,
  lookup: Lookup,
): E | undefined {
  if (!told) return undefined;
  const rows = told.map(({ kind, text, essential }): Child<E>[] => [
    h('strong', {}, `${labelOf(lookup, 'prerequisite-kinds', kind)}:`),
    ' ',
    said(h, lookup, text),
    ' ',
    essential && h('span', { class: 'tag' }, words.essential),
  ]);
  return answer(h, words.prerequisites, list(h, rows));
}

function evidence<E>(h: CreateElement<E>, { evidence: told }: Told, lookup: Lookup): E | undefined {
  if (!told) return undefined;
  const { level, text, url } = told;
  return answer(
    h,
    words.evidence,
    h('strong', {}, labelOf(lookup, 'evidence-levels', level)),
    text !== undefined && h('p', {}, said(h, lookup, text)),
    url !== undefined && h('p', {}, h('a', { href: url }, url)),
  );
}

function replications<E>(
  h: CreateElement<E>,
  { replications: told }: Told,
  lookup: Lookup,
  origins: readonly Origin[],
): Child<E>[] {
  const rows = told?.map((replication): Child<E>[] => {
    const { region, year, practice, source } = replication;
    const experience = lookup.toldAt?.(replication);
    const title = practice === undefined ? undefined : lookup.titleOf(practice);
    return [
      `${labelOf(lookup, 'regions', region)}, ${year}`,
      ...(practice === undefined || title === undefined
        ? []
        : [': ', h('a', { href: lookup.routes.practice(practice) }, title)]),
      ' ',
      source &&
        h(
          'span',
          { class: 'note' },
          experience
            ? linked(h, { namesLang: experience.lang }, source.title, experience.href)
            : linked(h, lookup, source.title, source.url),
          ', ',
          said(h, { lang: lookup.namesLang }, source.publisher),
        ),
    ];
  });
  const none = h('span', { class: 'undeclared' }, words.noReplications);
  const born = origins.flatMap(({ territory, year, title, href }): Child<E>[] => [
    ` ${ui.replications.bornFrom(territory, year)} `,
    h('a', { href }, title),
  ]);
  const isKnown = rows !== undefined || origins.length > 0;
  const network = h('a', { href: lookup.routes.replications() }, ui.replications.title);
  return [
    rows ? list(h, rows) : none,
    origins.length > 0 && h('p', {}, h('strong', {}, ui.replications.born), ...born),
    isKnown && lookup.showsReplications && h('p', { class: 'note' }, network),
  ];
}

function support<E>(h: CreateElement<E>, { support: told }: Told, lookup: Lookup): E | undefined {
  if (!told) return undefined;
  const rows = told.map(({ kind, text, url }): Child<E>[] => [
    h('strong', {}, labelOf(lookup, 'support-kinds', kind)),
    text !== undefined && ': ',
    text !== undefined && said(h, lookup, text),
    ' ',
    url !== undefined && h('a', { href: url }, url),
  ]);
  return answer(h, words.support, list(h, rows));
}
