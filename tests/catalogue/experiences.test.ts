/** Those who took a practice up tell how it went: what they tell is a replication of it. */
import { formatDiagnostic } from '../support/diagnostics.ts';
import { describe, expect, test } from 'vitest';
import type { CatalogueRecord } from '../../src/catalogue/model/record.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { declaredBy } from '../../src/catalogue/model/declared.ts';
import { checker } from '../../src/client/contribute/check.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { replicationsIn } from '../../src/catalogue/queries/replications.ts';
import { experienceFile } from '../../src/client/plan/experience.ts';
import { emptyPlan, type Entry, type State } from '../../src/client/plan/state.ts';
import { createHtml } from '../../src/markup/html.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { experienceFacts } from '../../src/views/practice/experience.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const recordsIn = ({ folder }: Overlay): CatalogueRecord[] =>
  readCatalogue(folder).records.map(({ record }) => record);

const content = overlay();
const catalogue = assemble(recordsIn(content));
content.remove();
const told = catalogue.bySlug.get('bottega-delle-reti');
if (!told) throw new Error('The small catalogue has the net workshop');

const experience = (fields: Record<string, string> = {}): string => {
  const sheet = {
    title: 'Una prova',
    region: 'pianafiorita',
    organisation: '{name: Consiglio di Prova}',
    period: '{start: 2023}',
    outcome: 'dura',
    confirmed: '2024-01-15',
    ...fields,
  };
  const lines = Object.entries(sheet).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...lines, '---', '', 'Un testo.', ''].join('\n');
};

describe('an experience', () => {
  test('is in the catalogue with its practice, in each language', () => {
    expect(catalogue.experiencesOf(told).map(({ slug }) => slug)).toEqual([
      'bottega-delle-reti/montebello-2019',
    ]);
    const again = overlay();
    const english = assemble(recordsIn(again), 'en');
    again.remove();
    expect(english.experiences.map(({ data }) => data.title)).toEqual(['From nets to baskets']);
  });

  test('is a replication, once, as those tell it who did it', () => {
    const { replications = [] } = told.data.replicability;
    expect(replications.map(({ region, year }) => [region, year])).toEqual([
      ['montebello', 2019],
      ['pianafiorita', 2021],
    ]);
    expect(replications[0]).toMatchObject({
      practice: 'bottega-dei-cesti',
      source: { title: 'Dalle reti ai cesti', publisher: 'Consiglio di Montebello' },
    });
    const { all } = replicationsIn(catalogue.practices, catalogue.bySlug, catalogue.experiencesOf);
    const taken = all.filter(({ region }) => region === 'montebello');
    expect(taken.map(({ experience }) => experience?.slug)).toEqual([
      'bottega-delle-reti/montebello-2019',
    ]);
  });

  test('that the sheet does not name is a replication all the same', () => {
    const more = overlay();
    more.write(
      'practices/montebello/prova.mdx',
      practiceFile({ replicability: '{stage: altrove}' }),
    );
    more.write('experiences/prova/pianafiorita-2023.mdx', experience());
    const { problems, records } = readCatalogue(more.folder);
    more.remove();
    // The stage asks for a replication: this is one.
    expect(problems).toEqual([]);
    const found = assemble(records.map(({ record }) => record)).bySlug.get('prova');
    expect(found?.data.replicability.replications).toMatchObject([
      { region: 'pianafiorita', year: 2023 },
    ]);
  });

  test('says on the page what was kept and changed, and that nobody confirmed it for long', () => {
    const [one] = catalogue.experiencesOf(told);
    if (!one) throw new Error('There is one');
    const lookup = {
      routes: routesUnder('/', 'it'),
      vocabularies: catalogue.vocabularies,
      currency: 'EUR',
      fields: [],
      territory: 'Isola',
      showsReplications: true,
      titleOf: () => 'La bottega dei cesti',
    };
    const old = experienceFacts(createHtml, one.data, lookup, true).text;
    expect(old).toContain('I cesti al posto delle reti.');
    expect(old).toContain('<a href="/pratiche/bottega-dei-cesti/">La bottega dei cesti</a>');
    expect(old).toContain('da più di due anni');
    expect(experienceFacts(createHtml, one.data, lookup, false).text).not.toContain('due anni');
  });
});

describe('the rules of experiences', () => {
  const check = (files: Record<string, string>, options = {}) => {
    const broken = overlay();
    for (const [file, text] of Object.entries(files)) broken.write(`experiences/${file}`, text);
    const { problems } = readCatalogue(broken.folder, options);
    broken.remove();
    return problems.map(({ rule, line, column }) => [rule, line, column]);
  };
  const file = 'bottega-delle-reti/pianafiorita-2023.mdx';

  test.each([
    ['a right one', {}, []],
    ['an end before the start', { period: '{start: 2023, end: 2022}' }, [['period-order', 5, 28]]],
    ['a sheet that is not there', { practice: 'bottega-dei-cesto' }, [['unknown-practice', 8, 11]]],
    ['its own practice', { practice: 'bottega-delle-reti' }, [['self-replication', 8, 11]]],
    [
      'a sheet of another territory',
      { practice: 'bottega-dei-cesti' },
      [['replication-region', 3, 9]],
    ],
    ['an outcome that is no term', { outcome: 'durata' }, [['unknown-term', 6, 10]]],
    ['a confirmation to come', { confirmed: '2031-01-01' }, [['future-date', 7, 12]]],
  ])('%s', (_what, fields, problems) => {
    expect(check({ [file]: experience(fields) }, { today: '2030-01-01' })).toEqual(problems);
  });

  test('the remedies name no field that an experience does not have', () => {
    const broken = overlay();
    for (const [practice, remedy] of [
      [
        'nessuna-di-queste',
        'Scrivi il nome del file della pratica senza «.mdx», oppure togli «practice».',
      ],
      ['bottega-delle-reti', 'Se nel catalogo non c’è una scheda di quella, togli «practice».'],
    ] as const) {
      broken.write(`experiences/${file}`, experience({ practice }));
      const [found] = readCatalogue(broken.folder).problems;
      expect(found && formatDiagnostic(found, 'it').hint).toBe(remedy);
    }
    broken.remove();
  });

  test('a circle of replications is told where an experience closes it', () => {
    const broken = overlay();
    broken.write(
      'experiences/bottega-dei-cesti/valdimare-2020.mdx',
      experience({
        region: 'valdimare',
        period: '{start: 2020}',
        practice: 'bottega-delle-reti',
      }),
    );
    const { problems } = readCatalogue(broken.folder);
    broken.remove();
    expect(problems).toMatchObject([
      {
        rule: 'replication-cycle',
        file: 'experiences/bottega-dei-cesti/valdimare-2020.mdx',
        line: 8,
        parameters: { way: ['bottega-dei-cesti', 'bottega-delle-reti', 'bottega-dei-cesti'] },
      },
    ]);
  });

  test('a replication written twice in a sheet is an error, with an experience an advice', () => {
    const broken = overlay();
    const replications = '[{region: pianafiorita, year: 2023}, {region: pianafiorita, year: 2023}]';
    broken.write(
      'practices/montebello/prova.mdx',
      practiceFile({ replicability: `{stage: altrove, replications: ${replications}}` }),
    );
    const twice = readCatalogue(broken.folder).problems;
    expect(twice).toMatchObject([{ rule: 'duplicate-item', severity: 'error' }]);
    broken.write(
      'practices/montebello/prova.mdx',
      practiceFile({
        replicability: '{stage: altrove, replications: [{region: pianafiorita, year: 2023}]}',
      }),
    );
    broken.write('experiences/prova/pianafiorita-2023.mdx', experience());
    const told = ['practices/montebello/prova.mdx', undefined].map((file) => {
      const { problems } = readCatalogue(broken.folder, file ? { only: new Set([file]) } : {});
      return problems.map(({ rule, severity, line }) => [rule, severity, line]);
    });
    broken.remove();
    // Of one file asked for alone as of all.
    expect(told[0]).toEqual([['replication-told', 'warning', expect.any(Number)]]);
    expect(told[1]).toEqual(told[0]);
  });

  test('are advised against in the form too, under the name that the practice has there', () => {
    const known = { region: 'montebello', file: 'practices/montebello/prova.mdx' };
    const experiences = [{ region: 'pianafiorita', year: 2023, address: '' }];
    const check = checker({
      kind: 'practice',
      vocabularies: catalogue.vocabularies,
      known: new Map([['prova', { ...known, experiences }]]),
      language: 'it',
      declared: declaredBy(catalogue.site),
      model: wordsOf('it').model,
    });
    const rulesOf = (slug: string, own: string | undefined, year: number) => {
      const replications = `[{region: pianafiorita, year: ${year}}]`;
      const source = practiceFile({
        replicability: `{stage: altrove, replications: ${replications}}`,
      });
      const { problems } = check({ source, slug, folder: 'montebello', own });
      return problems.map(({ rule, parameters }) => [rule, parameters]);
    };
    const other = 'experiences/prova/pianafiorita-2023.mdx';
    expect(rulesOf('prova', 'prova', 2023)).toEqual([['replication-told', { other }]]);
    expect(rulesOf('nuovo-nome', 'prova', 2023)).toEqual([['replication-told', { other }]]);
    expect(rulesOf('prova', 'prova', 2022)).toEqual([]);
    expect(rulesOf('altra', undefined, 2023)).toEqual([]);
  });

  test('a file asked for alone is judged with the others', () => {
    const only = new Set(['experiences/bottega-delle-reti/montebello-2020.mdx']);
    const again = experience({ region: 'montebello', period: '{start: 2019}' });
    const files = { 'bottega-delle-reti/montebello-2020.mdx': again };
    expect(check(files, { only })).toEqual([['duplicate-experience', 1, 1]]);
  });
});

describe('what a plan begins', () => {
  const plan = {
    ...emptyPlan('bottega-delle-reti', 'La bottega delle reti'),
    region: 'pianafiorita',
    start: '2023-04-01',
    author: 'Consiglio di "Pianafiorita"\n---',
    why: 'Mancava <lavoro> {qui}.',
    entries: [
      entry('keep-a', 'Che cosa non cambiare: Chi insegna è del posto.'),
      entry('change-b', 'Che cosa adattare: Il tipo di rete.', 'Le ceste: "nostre"'),
      entry('keep-c', 'Che cosa non cambiare: Altro.', '', 'not-needed'),
    ],
  };
  const told = {
    title: 'La bottega delle reti',
    territory: 'Pianafiorita',
    today: '2024-05-02',
  };

  const path = 'experiences/bottega-delle-reti/pianafiorita-2023.mdx';

  test('is a file that lacks nothing but how it went', () => {
    const more = overlay();
    const file = experienceFile(plan, told);
    more.write(path, file);
    const lacking = readCatalogue(more.folder).problems.filter(isError);
    expect(lacking).toMatchObject([{ rule: 'missing-field', parameters: { field: 'outcome' } }]);
    more.write(path, file.replace('confirmed:', 'outcome: dura\nconfirmed:'));
    // The sheet of the practice declares that replication not: nobody writes it twice.
    const { problems, records } = readCatalogue(more.folder);
    more.remove();
    expect(problems).toEqual([]);
    const record = records.find(({ record: { file: own } }) => own === path)?.record;
    expect(record).toMatchObject({
      data: {
        organisation: { name: 'Consiglio di "Pianafiorita" ---' },
        kept: ['Chi insegna è del posto.'],
        changed: ['Le ceste: "nostre"'],
      },
    });
  });

  test('says nothing that an empty plan does not know', () => {
    const empty = emptyPlan('bottega-delle-reti', 'La bottega delle reti');
    const file = experienceFile(empty, { ...told, territory: '' });
    expect(file).toBe(
      '---\ntitle: "La bottega delle reti"\nperiod: {start: 2024-05}\nconfirmed: 2024-05-02\n---\n',
    );
  });
});

function entry(id: string, text: string, note = '', state: State | '' = ''): Entry {
  return { id, text, state, who: '', when: '', note };
}
