/** What a sheet may say beyond the usual: results, acts, costs, confirmations, endings. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { acrossFields } from '../../src/catalogue/checking/cross-field-rules.ts';
import { futureDates } from '../../src/catalogue/checking/future-dates.ts';
import { codeForms } from '../../src/catalogue/model/codes.ts';
import { laterVocabularies } from '../../src/catalogue/reading/later-vocabularies.ts';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import { bodiesIn } from '../../src/catalogue/queries/bodies.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { hasProblems, problemsIn } from '../../src/catalogue/queries/problems.ts';
import { difficultiesIn } from '../../src/catalogue/queries/difficulties.ts';
import { highlightOf } from '../../src/catalogue/queries/highlight.ts';
import { nextStage } from '../../src/catalogue/queries/next-stage.ts';
import { seriesOf } from '../../src/catalogue/queries/results.ts';
import { costPerPerson, likeCosts } from '../../src/catalogue/queries/spending.ts';
import { factsOf } from '../../src/search/facts.ts';
import { shownHighlight } from '../../src/search/highlight.ts';
import { createHtml } from '../../src/markup/html.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { fromResult } from '../../src/views/author-components.ts';
import { confirmedLine, peersAgree } from '../../src/views/practice/confirmed.ts';
import { nextStageView } from '../../src/views/practice/next-stage.ts';
import type { Lookup } from '../../src/views/practice/parts.ts';
import {
  afterReplicability,
  beforeReplicability,
  behindSources,
} from '../../src/views/practice/sections.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const content = overlay();
const catalogue = assemble(readCatalogue(content.folder).records.map(({ record }) => record));
content.remove();
const [poor, full] = catalogue.practices;
if (!poor || !full) throw new Error('The small catalogue has two practices');
const lookup: Lookup = {
  routes: routesUnder('/', 'it'),
  vocabularies: catalogue.vocabularies,
  currency: 'EUR',
  fields: [],
  territory: 'Regione',
  showsReplications: true,
  titleOf: () => undefined,
};
const shown = (data: Practice): string =>
  [beforeReplicability, afterReplicability, behindSources]
    .flatMap((sections) => sections(createHtml, data, lookup))
    .map(({ text }) => text)
    .join('\n');

describe('the page of a practice', () => {
  test('shows each part where the sheet has it', () => {
    const html = shown(full.data);
    for (const id of [
      ...['problema-e-persone', 'risultati-misurati', 'che-ne-e-stato', 'conti'],
      ...['atti-e-documenti', 'chi-conferma'],
    ]) {
      expect(html).toContain(`id="${id}"`);
    }
    expect(html).toContain('<svg class="series"');
    expect(html).toMatch(/250\s€ all’anno/);
    expect(html).toContain('href="https://portovecchio.example/registro">Registro della bottega');
  });

  test('shows nothing of what the sheet does not have, but that nobody has confirmed it', () => {
    expect(shown(poor.data)).toBe('');
    expect(confirmedLine(poor.data, lookup)).toBe('Non ancora confermata dall’ente.');
    expect(confirmedLine(full.data, lookup)).toContain('Comune di Porto Vecchio il 2 marzo 2025');
  });

  test('draws a result over time from three dates on', () => {
    const { results = [] } = full.data;
    expect(seriesOf(results).map((one) => [one.name, one.results.length])).toEqual([
      ['Allievi che hanno imparato', 3],
      ['Reti salvate', 1],
    ]);
    const two = { ...full.data, results: results.slice(0, 2) };
    expect(shown(two)).not.toContain('<svg');
  });

  test('keeps apart what has one name and is counted in two units', () => {
    const [result] = full.data.results ?? [];
    if (!result) throw new Error('It has results');
    const results = [
      { ...result, value: 3, unit: 'pescherecci' },
      { ...result, value: 40, unit: 'per cento' },
    ];
    expect(seriesOf(results)).toHaveLength(2);
    const html = shown({ ...full.data, results });
    expect(html).toContain('3 pescherecci');
    expect(html).toContain('40 per cento');
  });

  test('says that a number is not exact wherever it shows it', () => {
    const [result] = full.data.results ?? [];
    if (!result) throw new Error('It has results');
    const results = [
      { ...result, name: 'Barche', value: 12000, qualifier: 'oltre', unit: 'barche' },
    ];
    const data = { ...full.data, results };
    expect(shown(data)).toContain('oltre 12.000 barche');
    expect(fromResult({ nome: 'Barche' }, data).valore).toBe('oltre 12.000');
    const { indicator: _first, ...rest } = full;
    expect(highlightOf({ ...rest, data })).toMatchObject({ kind: 'result', result: results[0] });
    const named = { ...full, data, indicator: { label: 'Barche' } };
    expect(shownHighlight(named, 'EUR')).toEqual({
      value: 'oltre 12.000',
      unit: 'barche',
      label: 'Barche',
    });
  });

  test('says nothing of whether it goes on where nobody says it', () => {
    const { ending: _ending, ...data } = full.data;
    const html = shown({ ...data, sustainability: { note: 'Il corso è rimasto.' } });
    expect(html).toContain('Il corso è rimasto.');
    expect(html).not.toMatch(/[Cc]ontinua/);
    expect(shown({ ...data, sustainability: { continues: false } })).toContain('Non continua. ');
  });

  test('tells whether two peers came to the stage of the sheet by themselves', () => {
    expect(peersAgree(full.data, lookup)).toBe(true);
    const { confirmed = [] } = full.data;
    const [owner, first, second] = confirmed;
    if (!owner || !first || !second) throw new Error('Three confirm it');
    const other = { ...full.data, confirmed: [first, { ...second, stage: 'prova' }] };
    expect(peersAgree(other, lookup)).toBe(false);
    expect(peersAgree({ ...full.data, confirmed: [owner, first] }, lookup)).toBeUndefined();
  });
});

describe('an indicator with its name alone', () => {
  test('shows the last result of that name', () => {
    const { valore, data, fonte, indirizzo } = fromResult(
      { nome: 'Allievi che hanno imparato' },
      full.data,
    );
    expect([valore, data, fonte, indirizzo]).toEqual([
      '21,5',
      '2020',
      'Registro della bottega',
      'https://portovecchio.example/registro',
    ]);
  });

  test('shows that of a date, where the sheet has one', () => {
    const of = (data: string) =>
      fromResult({ nome: 'Allievi che hanno imparato', data }, full.data);
    expect([of('2018').data, of('2018').valore]).toEqual(['2018', expect.any(String)]);
    expect(of('2018').valore).not.toBe(of('2020').valore);
  });

  test('of a date that its original does not have is told of a translation', () => {
    const translated = overlay();
    const original = 'practices/valdimare/bottega-delle-reti.en.mdx';
    const asking = (date: string) => {
      const shown = `<Indicatore nome="Apprentices who have learned" data="${date}" />`;
      const text = readFileSync(join(baseContent, original), 'utf8');
      translated.write(original, text.replace('<Indicatore nome="Nets saved" />', shown));
      const { problems } = readCatalogue(translated.folder);
      return problems.map(({ rule, line, parameters }) => [rule, line, parameters]);
    };
    expect(asking('2018')).toEqual([]);
    expect(asking('2017')).toEqual([
      [
        'unknown-result-date',
        44,
        {
          name: 'Apprentices who have learned',
          date: '2017',
          allowed: ['2018', '2019', '2020'],
        },
      ],
    ]);
  });

  test('stays as it is with a value of its own', () => {
    const own = { nome: 'Reti salvate', valore: '1', data: '2019', fonte: 'Altra' };
    expect(fromResult(own, full.data)).toBe(own);
  });

  test('with some of the rest still needs all of it', () => {
    const broken = overlay();
    const file = 'practices/montebello/prova.mdx';
    broken.write(file, practiceFile({}, '<Indicatore nome="Reti" valore="3" />'));
    const { problems } = readCatalogue(broken.folder);
    broken.remove();
    expect(problems.map(({ rule, parameters }) => [rule, parameters])).toEqual([
      ['missing-attribute', { name: 'Indicatore', attribute: 'data' }],
      ['missing-attribute', { name: 'Indicatore', attribute: 'fonte' }],
    ]);
  });
});

describe('the cost per person', () => {
  const spending = (told: object) =>
    costPerPerson({
      replicability: { stage: 'prova', resources: { spending: told } },
    } as Pick<Practice, 'replicability'>);

  test('is what a year costs over those served, of the prices of a year', () => {
    expect(spending({ yearly: 1000, people: 3, year: 2020 })).toEqual({
      cost: 333.33,
      yearly: 1000,
      people: 3,
      year: 2020,
    });
  });

  test.each([
    [{ yearly: 1000, year: 2020 }],
    [{ people: 3, year: 2020 }],
    [{ start: 1000, people: 3, year: 2020 }],
  ])('is not told of %j', (told) => expect(spending(told)).toBeUndefined());

  test('carries the year of its prices into the comparison', () => {
    expect(factsOf(full, catalogue).pricesOf).toBe(2020);
    expect(factsOf(poor, catalogue).pricesOf).toBeUndefined();
  });

  test('with nobody served is refused where it stands, with the remedy', () => {
    const broken = overlay();
    const file = 'practices/montebello/prova.mdx';
    const replicability =
      '{stage: prova, resources: {spending: {yearly: 9000, people: 0, year: 2020}}}';
    broken.write(file, practiceFile({ replicability }));
    const { problems } = readCatalogue(broken.folder);
    broken.remove();
    expect(problems).toMatchObject([{ rule: 'number-range', line: 7, parameters: { min: 0 } }]);
  });
});

describe('codes', () => {
  test.each([
    ['cup', 'J31B19000340001', true],
    ['cup', 'J31B1900034000', false],
    ['cup', '131B19000340001', false],
    ['ipa', 'c_h501', true],
    ['ipa', 'r_lazio', true],
    ['ipa', 'p_TN', true],
    ['ipa', 'c_roma', false],
    ['ipa', 'Comune di Roma', false],
    ['esf', 'EECR04', true],
    ['esf', 'EECR07', false],
    ['esf', 'EECO20', false],
  ] as const)('of %s: %s is one: %s', (kind, value, is) => {
    expect(codeForms[kind].test(value)).toBe(is);
  });

  test('may be written with blanks between', () => {
    const spaced = overlay();
    const funding = '[{source: donazioni, cup: "J31B 1900 0340 001"}]';
    spaced.write('practices/montebello/prova.mdx', practiceFile({ funding }));
    const { problems, records } = readCatalogue(spaced.folder);
    spaced.remove();
    expect(problems).toEqual([]);
    const record = records.find(({ record: { id } }) => id.endsWith('/prova'))?.record;
    expect(record).toMatchObject({ data: { funding: [{ cup: 'J31B19000340001' }] } });
  });
});

describe('the rules', () => {
  const check = (data: object) =>
    acrossFields(
      {
        slug: 'a',
        file: 'practices/a/a.mdx',
        data: {
          funding: 'non-dichiarato',
          replicability: { stage: 'prova' },
          sources: [{ title: 'Relazione annuale', publisher: 'Ente' }],
          ...data,
        } as unknown as Practice,
        locate: (path) => ({ file: path.join('.'), line: 1, column: 1 }),
      },
      catalogue.vocabularies,
      catalogue.declared,
    ).map(({ rule, file, parameters }) => [rule, file, parameters]);
  const result = { name: 'A', value: 1, date: '2020', source: 'Relazione annuale' };

  test('a mistyped source is told with the one that was meant', () => {
    expect(check({ results: [{ ...result, source: 'Relazione anuale' }] })).toMatchObject([
      ['unknown-source', 'results.0.source', { suggestion: 'Relazione annuale' }],
    ]);
    expect(check({ results: [result] })).toEqual([]);
  });

  test.each([
    ['2020', false],
    ['2019', false],
    ['2020-06', false],
    ['2021', true],
  ])('a value of 2020 with a baseline of %s', (date, wrong) => {
    const found = check({ results: [{ ...result, baseline: { value: 2, date } }] });
    expect(found.map(([rule]) => rule)).toEqual(wrong ? ['baseline-order'] : []);
  });

  test('what stopped says why', () => {
    expect(check({ status: 'lasciata' }).map(([rule]) => rule)).toEqual(['ending-missing']);
    expect(check({ status: 'lasciata', ending: { reason: 'Fine.' } })).toEqual([]);
    expect(check({ status: 'finita' })).toEqual([]);
  });

  test('nobody measures or confirms in the future', () => {
    const data = {
      reviewed: '2020-01-01',
      results: [{ ...result, date: '2031' }, result],
      confirmed: [{ by: 'bottega', body: 'Ente', date: '2030-02-01' }],
    } as unknown as Practice;
    const locate = (path: readonly PropertyKey[]) => ({
      file: path.map(String).join('.'),
      line: 1,
      column: 1,
    });
    const told = futureDates([{ data, locate }], '2030-01-01');
    expect(told.map(({ file }) => file)).toEqual(['results.0.date', 'confirmed.0.date']);
  });

  test('a result without a source, an act without kind: where they stand', () => {
    const broken = overlay();
    broken.write(
      'practices/montebello/prova.mdx',
      practiceFile({
        results: '[{name: Reti, value: 3, date: 2020}]',
        documents: '[{title: Patto, publisher: Consiglio}]',
      }),
    );
    const { problems } = readCatalogue(broken.folder);
    broken.remove();
    expect(problems).toMatchObject([
      { rule: 'missing-field', line: 10, parameters: { field: 'results[1].source' } },
      { rule: 'missing-field', line: 11, parameters: { field: 'documents[1].kind' } },
    ]);
  });
});

test('a catalogue without the later vocabularies uses those of the program', () => {
  const older = overlay();
  for (const name of Object.keys(laterVocabularies())) {
    rmSync(join(older.folder, 'vocabularies', `${name}.yml`));
  }
  for (const folder of ['practices/valdimare', 'experiences']) {
    rmSync(join(older.folder, folder), { recursive: true });
  }
  older.write(
    'practices/montebello/prova.mdx',
    practiceFile({ documents: '[{kind: delibera, title: Patto, publisher: Consiglio}]' }),
  );
  const { problems, records } = readCatalogue(older.folder);
  older.remove();
  expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['broken-link']));
  const { vocabularies } = assemble(records.map(({ record }) => record));
  expect(vocabularies.outcomes.terms.map(({ id }) => id)).toContain('mantenuta');
});

test('costs per person are told together only at the prices of one year', () => {
  const costing = (yearly: number, year: number) => ({
    data: {
      ...full.data,
      replicability: {
        ...full.data.replicability,
        resources: { spending: { yearly, people: 10, year } },
      },
    },
  });
  expect(likeCosts([full, costing(1000, 2021), costing(3000, 2022)])).toEqual([]);
  expect(
    likeCosts([
      ...[costing(1000, 2020), costing(4000, 2020)],
      ...[costing(100, 2022), costing(500, 2022), costing(200, 2022), costing(9, 2021)],
    ]),
  ).toEqual([
    { year: 2022, practices: 3, least: 10, median: 20, most: 50 },
    { year: 2020, practices: 2, least: 100, median: 250, most: 400 },
  ]);
});

test('problems are gathered by the closest theme, with the practice that answers each', () => {
  const groups = problemsIn(catalogue);
  expect(groups.map(({ theme }) => theme)).toEqual(['mare-e-lavoro']);
  expect(groups[0]?.problems.map(({ practice, text }) => [practice.slug, text])).toEqual([
    ['bottega-delle-reti', full.data.problem],
  ]);
  const silent = catalogue.practices.map((practice) => ({
    ...practice,
    data: { ...practice.data, problem: undefined },
  })) as typeof catalogue.practices;
  expect(problemsIn({ ...catalogue, practices: silent })).toEqual([]);
  expect(hasProblems({ practices: silent })).toBe(false);
});

test('difficulties are gathered by the closest theme and by what was essential, those of what ended first', () => {
  const { all, themes, prerequisites } = difficultiesIn(catalogue);
  expect(all.map(({ ended, lesson }) => [ended, lesson])).toEqual([
    [true, 'Scaldare la sala prima di aprirla.'],
    [false, undefined],
  ]);
  expect(themes.map(({ term }) => term)).toEqual(['mare-e-lavoro']);
  expect(prerequisites.map(({ term }) => term)).toEqual(['barca']);
});

test('a body is one under its code or its name, with all that it does', () => {
  const bodies = bodiesIn(catalogue);
  const owner = bodies.find(({ name }) => name === 'Comune di Porto Vecchio');
  expect(owner?.ipa).toBe('c_p000');
  expect(owner?.deeds.map(({ role }) => role)).toEqual(['owner', 'document', 'confirmed']);
});

describe('what would raise a practice', () => {
  const { vocabularies } = catalogue;

  test('is the test of the next stage, and the fields that the sheet does not have', () => {
    expect(nextStage(poor.data, vocabularies)).toMatchObject({
      stage: { id: 'altrove' },
      missing: ['replicability.replications', 'documents'],
    });
    const acts = { ...poor.data, documents: full.data.documents };
    expect(nextStage(acts, vocabularies)?.missing).toEqual(['replicability.replications']);
    expect(nextStage(full.data, vocabularies)).toBeUndefined();
    expect(nextStage({}, vocabularies)).toBeUndefined();
  });

  test('is told on the page, folded, with the names of the fields', () => {
    const view = nextStageView(createHtml, poor.data, lookup, (path) => ({
      label: path,
      href: `#${path}`,
    }));
    expect(view?.text).toMatch(/^<details class="next-stage"><summary>/);
    expect(view?.text).toContain("Una fonte dice chi l'ha ripresa.");
    expect(view?.text).toContain('<a href="#documents">documents</a>');
  });

  test('asks for fields of a practice: another is told where it stands', () => {
    const broken = overlay();
    const file = 'vocabularies/stages.yml';
    const stages = readFileSync(join(broken.folder, file), 'utf8');
    broken.write(file, stages.replace('documents]', 'document]'));
    const { problems } = readCatalogue(broken.folder);
    broken.remove();
    expect(problems).toMatchObject([
      { file, rule: 'unknown-term', parameters: { value: 'document', suggestion: 'documents' } },
    ]);
  });
});
