/** "Could we do this here?" — every question is there; what is not known is said so. */
import { say } from '../../../i18n/say.ts';
import { ui } from '#words/index.ts';
import { formatEuroRange } from '../../../i18n/format/euro-range.ts';
import type { Make } from '../../author/views.ts';
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
  undeclared,
  type Written,
} from './parts.ts';

const words = ui.practice;

type Told = NonNullable<Written['replicability']>;

/** A practice that this one was born from, as its own sheet says. */
export interface Origin {
  territory: string;
  year: number;
  title: string;
  href: string;
}

export function replicability<E>(
  make: Make<E>,
  told: Told,
  lookup: Lookup,
  origins: readonly Origin[] = [],
): E {
  const { resources, adaptations } = told;
  const texts = (items: readonly string[] | undefined) =>
    items
      ? list(
          make,
          items.map((item) => [said(make, lookup, item)]),
        )
      : undeclared(make);
  const or = (known: string | undefined) => known ?? undeclared(make);
  return make(
    'section',
    { class: 'replicability', 'aria-labelledby': 'replicabilita' },
    make('h2', { id: 'replicabilita' }, words.replicability),
    make('p', { class: 'lead' }, words.replicabilityLead),
    stage(make, told.stage, lookup),
    make(
      'dl',
      { class: 'answers' },
      answer(make, words.prerequisites, prerequisites(make, told, lookup)),
      answer(make, words.cost, or(costOf(told)), ' ', note(make, lookup, resources?.cost?.note)),
      answer(
        make,
        words.staff,
        or(resources?.staff === undefined ? undefined : words.staffUnit(resources.staff)),
      ),
      answer(
        make,
        words.months,
        or(resources?.months === undefined ? undefined : ui.count.months(resources.months)),
      ),
      answer(make, words.evidence, ...evidence(make, told, lookup)),
      answer(make, words.lessons, texts(told.lessons)),
      answer(make, words.change, texts(adaptations?.change)),
      answer(make, words.keep, texts(adaptations?.keep)),
      answer(make, words.replications, ...replications(make, told, lookup, origins)),
      answer(make, words.support, support(make, told, lookup)),
    ),
  );
}

function stage<E>(make: Make<E>, reached: string | undefined, lookup: Lookup): E {
  const test = say(lookup.vocabularies.stages.terms.find((term) => term.id === reached)?.test);
  return make(
    'div',
    { class: 'stage' },
    make('h3', {}, words.stage),
    make(
      'p',
      {},
      reached === undefined
        ? undeclared(make)
        : make(
            'a',
            { href: addressOf(lookup, 'stages', reached) },
            stageMeter(make, lookup, reached),
          ),
    ),
    test !== undefined && make('p', { class: 'note' }, `${words.stageTest}: ${test}`),
  );
}

function prerequisites<E>(make: Make<E>, { prerequisites: told }: Told, lookup: Lookup): E {
  if (!told) return undeclared(make);
  const rows = told.map(({ kind, text, essential }): Child<E>[] => [
    make('strong', {}, `${labelOf(lookup, 'prerequisite-kinds', kind)}:`),
    ' ',
    said(make, lookup, text),
    ' ',
    essential && make('span', { class: 'tag' }, words.essential),
  ]);
  return list(make, rows);
}

function costOf({ resources }: Told): string | undefined {
  return resources?.cost && formatEuroRange(resources.cost);
}

function evidence<E>(make: Make<E>, { evidence: told }: Told, lookup: Lookup): Child<E>[] {
  if (!told) return [undeclared(make)];
  const { level, text, url } = told;
  return [
    make('strong', {}, labelOf(lookup, 'evidence-levels', level)),
    text !== undefined && make('p', {}, said(make, lookup, text)),
    url !== undefined && make('p', {}, make('a', { href: url }, url)),
  ];
}

function replications<E>(
  make: Make<E>,
  { replications: told }: Told,
  lookup: Lookup,
  origins: readonly Origin[],
): Child<E>[] {
  const rows = told?.map(({ region, year, practice, source }): Child<E>[] => {
    const title = practice === undefined ? undefined : lookup.titleOf(practice);
    return [
      `${labelOf(lookup, 'regions', region)}, ${year}`,
      ...(practice === undefined || title === undefined
        ? []
        : [': ', make('a', { href: lookup.routes.practice(practice) }, title)]),
      ' ',
      source &&
        make(
          'span',
          { class: 'note' },
          linked(make, source.title, source.url),
          `, ${source.publisher}`,
        ),
    ];
  });
  const none = make('span', { class: 'undeclared' }, words.noReplications);
  const born = origins.flatMap(({ territory, year, title, href }): Child<E>[] => [
    ` ${ui.replications.bornFrom(territory, year)} `,
    make('a', { href }, title),
  ]);
  const isKnown = rows !== undefined || origins.length > 0;
  const network = make('a', { href: lookup.routes.replications() }, ui.replications.title);
  return [
    rows ? list(make, rows) : none,
    origins.length > 0 && make('p', {}, make('strong', {}, ui.replications.born), ...born),
    isKnown && make('p', { class: 'note' }, network),
  ];
}

function support<E>(make: Make<E>, { support: told }: Told, lookup: Lookup): E {
  if (!told) return undeclared(make);
  const rows = told.map(({ kind, text, url }): Child<E>[] => [
    make('strong', {}, labelOf(lookup, 'support-kinds', kind)),
    text !== undefined && ': ',
    text !== undefined && said(make, lookup, text),
    ' ',
    url !== undefined && make('a', { href: url }, url),
  ]);
  return list(make, rows);
}
