import { describe, expect, test } from 'vitest';
import { checklistOf, planTopics } from '../../src/catalogue/planning/checklist.ts';
import { helpersOf } from '../../src/catalogue/planning/helpers.ts';
import { paidPractices, payersIn } from '../../src/catalogue/planning/payers.ts';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';
import { type TermOf, transferAspects } from '../../src/catalogue/model/vocabularies.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { replicationsIn } from '../../src/catalogue/queries/replications.ts';
import { planList } from '../../src/view-models/plan.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const silent = {
  title: 'Orto',
  region: 'monte',
  themes: ['scuola'],
  funding: 'non-dichiarato',
  replicability: { stage: 'prova' },
} as unknown as Practice;
const practice = (slug: string, data: Partial<Practice>) =>
  ({ slug, data: { ...silent, ...data } }) as PracticeRecord;
const aspectOf = (kind: string) => (kind === 'barca' ? ('intervention' as const) : undefined);

describe('the checklist of a practice', () => {
  test('of which nothing is known is one question for each topic', () => {
    const items = checklistOf(silent, aspectOf);
    expect(items.map(({ topic }) => topic)).toEqual(Object.keys(planTopics));
    expect(items.some(({ declared }) => declared)).toBe(false);
  });

  const full: Practice = {
    ...silent,
    targets: ['nonni', 'pescatori'],
    organisation: { name: 'Comune', role: 'presta la sala' },
    partners: [{ name: 'Cooperativa' }, { name: 'Scuola' }],
    funding: [{ source: 'fondo', programme: 'Mestieri' }, { source: 'donazioni' }],
    replicability: {
      stage: 'prova',
      prerequisites: [
        { kind: 'barca', text: 'Una barca.', essential: true },
        { kind: 'accordo', text: 'Un patto.', essential: false },
        { kind: 'accordo', text: 'Un patto.', essential: false },
      ],
      resources: { cost: { min: 500 }, months: 4 },
      lessons: ['Fa freddo.'],
      adaptations: { change: ['La rete.'] },
      support: [{ kind: 'visita' }],
    },
  };
  const items = checklistOf(full, aspectOf);
  const shown = (topic: string) =>
    items
      .filter((item) => item.topic === topic)
      .map(({ term, text, declared }) => [term, text, declared]);

  test('has an item for each thing declared, and one for each topic that is not', () => {
    expect(shown('targets')).toEqual([
      ['nonni', undefined, true],
      ['pescatori', undefined, true],
    ]);
    expect(shown('organisation')).toEqual([[undefined, 'Comune (presta la sala)', true]]);
    expect(shown('partners')).toEqual([[undefined, 'Cooperativa; Scuola', true]]);
    expect(shown('funding')).toEqual([
      ['fondo', 'Mestieri', true],
      ['donazioni', undefined, true],
    ]);
    expect(shown('lessons')).toEqual([[undefined, 'Fa freddo.', true]]);
    const undeclared = items.filter(({ declared }) => !declared).map(({ topic }) => topic);
    expect(undeclared).toEqual(['staff', 'keep', 'evidence']);
  });

  test('asks for a prerequisite where its kind says, and once', () => {
    const found = items.filter(({ topic }) => topic === 'prerequisites');
    expect(found.map(({ text, aspect, essential }) => [text, aspect, essential])).toEqual([
      ['Una barca.', 'intervention', true],
      ['Un patto.', 'environment', false],
    ]);
  });

  test('names its items the same after a change of order, otherwise after one of text', () => {
    const [barca, patto] = full.replicability.prerequisites ?? [];
    if (!barca || !patto) throw new Error('The practice has two prerequisites');
    const names = (prerequisites: (typeof barca)[]) =>
      checklistOf({ ...full, replicability: { stage: 'prova', prerequisites } }, aspectOf)
        .filter(({ topic }) => topic === 'prerequisites')
        .map(({ id }) => id);
    expect(names([patto, barca])).toEqual(names([barca, patto]).toReversed());
    expect(names([{ ...barca, text: 'Due barche.' }])).not.toEqual(names([barca]));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id } of items) expect(id).toMatch(/^[a-z0-9-]+$/);
  });
});

describe('who could pay', () => {
  const sources = [
    { id: 'vecchio', successor: 'nuovo' },
    { id: 'donazioni' },
    { id: 'nuovo', successor: 'nuovissimo' },
    { id: 'comune' },
    { id: 'nuovissimo' },
    { id: 'mai' },
  ] as TermOf<'funding-sources'>[];
  const paidBy = (...names: string[]) => names.map((source) => ({ source }));
  const one = practice('one', { themes: ['scuola', 'mare'], funding: paidBy('vecchio') });
  const all = [
    one,
    practice('two', { themes: ['mare'], funding: paidBy('comune', 'donazioni') }),
    practice('three', { themes: ['mare', 'scuola'], funding: paidBy('comune', 'vecchio') }),
    practice('four', { themes: ['altro'], funding: paidBy('mai') }),
    practice('five', { themes: ['scuola'] }),
  ];
  const payers = payersIn(all, sources);

  test('is told with the reasons: it paid, it took the place of another, it pays for the theme', () => {
    expect(payers(one, 10)).toEqual([
      {
        source: 'vecchio',
        reasons: [{ kind: 'paid' }, { kind: 'theme', theme: 'scuola', count: 1 }],
      },
      { source: 'nuovo', reasons: [{ kind: 'succeeds', of: 'vecchio' }] },
      { source: 'nuovissimo', reasons: [{ kind: 'succeeds', of: 'nuovo' }] },
      { source: 'comune', reasons: [{ kind: 'theme', theme: 'mare', count: 2 }] },
      { source: 'donazioni', reasons: [{ kind: 'theme', theme: 'mare', count: 1 }] },
    ]);
    expect(payers(one, 2).map(({ source }) => source)).toEqual(['vecchio', 'nuovo']);
  });

  test('is nobody where nothing is known, and a circle of successors ends', () => {
    expect(payers(practice('lonely', { themes: ['nessuno'] }), 10)).toEqual([]);
    const circle = [
      { id: 'a', successor: 'b' },
      { id: 'b', successor: 'a' },
    ] as TermOf<'funding-sources'>[];
    const paid = practice('paid', { funding: paidBy('a') });
    const found = payersIn([paid], circle)(paid, 10).map(({ source }) => source);
    expect(found).toEqual(['a', 'b']);
  });

  test('is counted by source and territory, a practice once', () => {
    const twice = practice('twice', { region: 'piano', funding: paidBy('comune', 'comune') });
    expect(paidPractices([...all, twice])).toEqual({
      vecchio: { monte: 2 },
      comune: { monte: 2, piano: 1 },
      donazioni: { monte: 1 },
      mai: { monte: 1 },
    });
  });
});

describe('in the fictional catalogue', () => {
  const catalogue = assemble(readCatalogue(baseContent).records.map(({ record }) => record));
  const { practices, bySlug } = catalogue;
  const [cesti, reti] = practices;
  if (!cesti || !reti) throw new Error('The catalogue has two practices');
  const network = replicationsIn(practices, bySlug, catalogue.experiencesOf);

  test('help is asked of the owner, of the last to take it up, and where it came from', () => {
    const told = (one: PracticeRecord) =>
      helpersOf(one, bySlug, network.towards(one), catalogue.experiencesOf(one)).map(
        ({ role, region, year, practice: theirs, contact }) => [
          role,
          region,
          year,
          theirs?.slug,
          contact?.email,
        ],
      );
    expect(told(reti)).toEqual([
      ['owner', 'valdimare', undefined, 'bottega-delle-reti', 'porto@portovecchio.example'],
      ['replicated', 'pianafiorita', 2021, undefined, undefined],
      ['replicated', 'montebello', 2019, 'bottega-dei-cesti', 'mestieri@montebello.example'],
    ]);
    expect(told(cesti)).toEqual([
      ['owner', 'montebello', undefined, 'bottega-dei-cesti', undefined],
      ['origin', 'valdimare', 2019, 'bottega-delle-reti', 'porto@portovecchio.example'],
    ]);
  });

  test('the list says in words what is declared, and asks for the rest', () => {
    const list = planList(reti, catalogue);
    const rows = Object.fromEntries(
      list.parts.map(({ aspect, rows: inPart }) => [
        aspect,
        inPart.map(({ label, text }) => `${label}: ${text}`.replace(/\s/g, ' ')),
      ]),
    );
    expect(rows['population']).toEqual(['Destinatari: Pescatori', 'Destinatari: Nonni']);
    expect(rows['intervention']).toContain(
      'Costo: da 8.000 € a 15.000 €. Per anno. Per partire: 4.000 €. All’anno: 12.000 €. Prezzi del 2020.',
    );
    expect(rows['intervention']).toContain(
      'Barca: Una barca per le prove in mare. (indispensabile)',
    );
    expect(rows['environment']).toContain('Finanziamento: Fondo delle Isole: Mestieri del mare');
    expect(list.questions).toEqual([]);
    expect(list.silent).toEqual([]);
    expect(list.own.map(({ id }) => id)).toEqual(
      transferAspects.map((aspect) => `other-${aspect}`),
    );
    const poor = planList(cesti, catalogue);
    expect(poor.questions).toHaveLength(12);
    expect(poor.silent).toHaveLength(12);
    expect(poor.silent.every(({ text }) => text === undefined)).toBe(true);
    expect(poor.parts.flatMap((part) => part.rows)).toHaveLength(1);
  });
});
