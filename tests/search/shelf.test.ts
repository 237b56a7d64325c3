import { describe, expect, test } from 'vitest';
import {
  addressOf,
  isReviewedSince,
  moved,
  renamed,
  slugsIn,
} from '../../src/client/shelf/items.ts';
import { parseShelf } from '../../src/client/shelf/store.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { csv } from '../../src/catalogue/writing/csv.ts';
import { factsOf } from '../../src/search/facts.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

describe('what the browser kept', () => {
  const items = [
    { slug: 'uno', note: 'perché sì' },
    { slug: 'due', note: '' },
  ];
  const kept = (value: unknown) => parseShelf(JSON.stringify(value));

  test('comes back as it was', () => {
    expect(kept({ version: 1, items })).toEqual(items);
  });

  test.each([
    ['nothing', null],
    ['a text', 'uno'],
    ['another version', { version: 2, items }],
    ['no list', { version: 1, items: {} }],
  ])('%s is an empty shelf', (_case, value) => {
    expect(kept(value)).toEqual([]);
  });

  test('keeps the day of the sheet that was put aside', () => {
    const one = (reviewed: unknown) =>
      kept({ version: 1, items: [{ slug: 'uno', note: '', reviewed }] })[0];
    expect(one('2025-04-30')?.reviewed).toBe('2025-04-30');
    for (const other of [20250430, null, {}]) {
      expect(one(other)).toEqual({ slug: 'uno', note: '' });
    }
    const item = { slug: 'uno', note: '', reviewed: '2025-04-30' };
    expect(isReviewedSince(item, '2025-05-01')).toBe(true);
    expect(isReviewedSince(item, '2025-04-30')).toBe(false);
    expect(isReviewedSince({ slug: 'uno', note: '' }, '2025-05-01')).toBe(false);
  });

  test('keeps what can be understood of it', () => {
    const mixed = [null, { slug: 3 }, { slug: '../x' }, { slug: 'uno' }, { slug: 'uno' }];
    expect(kept({ version: 1, items: mixed })).toEqual([{ slug: 'uno', note: '' }]);
    expect(parseShelf('{not json')).toEqual([]);
    const many = Array.from({ length: 150 }, (_, n) => ({ slug: `p-${n}` }));
    expect(kept({ version: 1, items: many })).toHaveLength(100);
  });

  test('is moved by a step, and not beyond its ends', () => {
    const order = (list: { slug: string }[]) => list.map(({ slug }) => slug).join();
    expect(order(moved(items, 'due', -1))).toBe('due,uno');
    expect(order(moved(items, 'uno', -1))).toBe('uno,due');
    expect(order(moved(items, 'due', 1))).toBe('uno,due');
    expect(order(moved(items, 'tre', 1))).toBe('uno,due');
  });
});

test('practices that have another name are kept under it, each once, with its note', () => {
  const names = new Map([
    ['vecchio', 'nuovo'],
    ['antico', 'nuovo'],
  ]);
  const now = renamed(
    [
      { slug: 'antico', note: '', reviewed: '2025-05-01' },
      { slug: 'altro', note: 'x' },
      { slug: 'vecchio', note: 'perché sì', reviewed: '2025-04-30' },
    ],
    (slug) => names.get(slug) ?? slug,
  );
  expect(now).toEqual([
    { slug: 'nuovo', note: 'perché sì', reviewed: '2025-05-01' },
    { slug: 'altro', note: 'x' },
  ]);
});

test('an address names practices, and nothing else gets through', () => {
  expect(slugsIn('?p=uno,due,uno,<b>,../x,')).toEqual(['uno', 'due']);
  expect(slugsIn('')).toEqual([]);
  expect(addressOf('/confronta/', ['uno', 'due'])).toBe('/confronta/?p=uno,due');
  expect(addressOf('/confronta/', [])).toBe('/confronta/');
});

test('a spreadsheet reads texts as texts', () => {
  expect(
    csv([
      ['a"b', 'c,d', 'e\nf'],
      ['=HYPERLINK("x")', '+1', '@a'],
    ]),
  ).toBe('"a""b","c,d","e\nf"\r\n"\'=HYPERLINK(""x"")","\'+1","\'@a"\r\n');
});

test('the facts of a practice are what it declares, and nothing where it does not', () => {
  const catalogue = assemble(readCatalogue(baseContent).records.map(({ record }) => record));
  const [cesti, reti] = catalogue.practices.map((practice) => factsOf(practice, catalogue));
  expect(reti?.rows).toMatchObject({
    stage: ['Anche altrove'],
    months: ['4 mesi'],
    prerequisites: [
      'Barca: Una barca per le prove in mare. (indispensabile)',
      'Accordo: Un patto con i pescatori.',
    ],
    targets: ['Pescatori', 'Nonni'],
    support: ['Visita'],
    reviewed: ['30 aprile 2025'],
  });
  expect(reti?.rows.cost[0]?.replace(/\s/g, ' ')).toBe('da 8.000 € a 15.000 €. Per anno.');
  expect(cesti?.rows).toMatchObject({ cost: [], funding: [], evidence: [], status: [] });
});
