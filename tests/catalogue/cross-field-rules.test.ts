import { describe, expect, test } from 'vitest';
import {
  acrossFields,
  acrossFundingSources,
  acrossPractices,
  acrossTiles,
  type CheckedPractice,
} from '../../src/catalogue/checking/cross-field-rules.ts';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import { plain } from '../../src/catalogue/model/declared.ts';
import type { Vocabularies } from '../../src/catalogue/model/vocabularies.ts';

const practice = (slug: string, data: object = {}): CheckedPractice => ({
  slug,
  file: `practices/monte/${slug}.mdx`,
  data: {
    region: 'monte',
    funding: 'non-dichiarato',
    replicability: { stage: 'prova' },
    ...data,
  } as Practice,
  locate: (path) => ({ file: `${slug}: ${path.join('.')}`, line: 1, column: 1 }),
});

const stages = { terms: [{ id: 'prova' }, { id: 'altrove', requires_replication: true }] };
const told = (data: object) =>
  acrossFields(practice('a', data), { stages } as unknown as Partial<Vocabularies>, plain).map(
    ({ rule, file }) => `${rule} at ${file}`,
  );

describe('the fields of one practice', () => {
  test.each([
    ['2019', '2018', true],
    ['2019', '2019', false],
    ['2019-05', '2019', false],
    ['2019', '2019-01', false],
    ['2019-05', '2019-04', true],
    ['2019-05', '2019-05', false],
    ['2019-05', '2018', true],
    ['0999', '1000', false],
  ])('from %s to %s', (start, end, wrong) => {
    expect(told({ period: { start, end } })).toEqual(
      wrong ? ['period-order at a: period.end'] : [],
    );
  });

  test('a period may have no end', () => {
    expect(told({ period: { start: '2019' } })).toEqual([]);
  });

  test.each([
    [{ min: 500, max: 400 }, true],
    [{ min: 500, max: 500 }, false],
    [{ min: 500 }, false],
    [{ max: 500 }, false],
    [{}, false],
  ])('a cost of %j', (cost, wrong) => {
    const place = 'cost-order at a: replicability.resources.cost.min';
    expect(told({ replicability: { stage: 'prova', resources: { cost } } })).toEqual(
      wrong ? [place] : [],
    );
  });

  test('an amount of less than a hundred euros is doubted, wherever it stands', () => {
    const funding = [{ source: 'a', amount: 100 }, { source: 'b' }, { source: 'c', amount: 99.99 }];
    const cost = { min: 1.5, max: 2 };
    expect(told({ funding, replicability: { stage: 'prova', resources: { cost } } })).toEqual([
      'small-amount at a: funding.2.amount',
      'small-amount at a: replicability.resources.cost.min',
      'small-amount at a: replicability.resources.cost.max',
    ]);
  });

  test('a stage that was reached elsewhere says where', () => {
    const replications = [{ region: 'piano', year: 2020 }];
    const place = 'stage-needs-replication at a: replicability.stage';
    expect(told({ replicability: { stage: 'altrove' } })).toEqual([place]);
    expect(told({ replicability: { stage: 'altrove', replications } })).toEqual([]);
    expect(told({ replicability: { stage: 'prova', replications } })).toEqual([]);
  });

  test('a practice does not replicate itself', () => {
    const replications = [{ region: 'piano', year: 2020 }, { practice: 'a' }];
    expect(told({ replicability: { stage: 'prova', replications } })).toEqual([
      'self-replication at a: replicability.replications.1.practice',
    ]);
  });
});

describe('the practices among them', () => {
  const slugs = new Map([
    ['a', { file: 'a.mdx', region: 'monte' }],
    ['orti-di-piano', { file: 'orti.mdx', region: 'piano' }],
  ]);
  const between = (...practices: CheckedPractice[]) =>
    acrossPractices(practices, slugs).map(({ rule, file, parameters }) => [rule, file, parameters]);
  const replicated = (slug: string, region: string) =>
    practice('a', {
      replicability: { stage: 'prova', replications: [{ practice: slug, region }] },
    });

  test('a replication has its page under the region that it names', () => {
    expect(between(replicated('orti-di-piano', 'piano'))).toEqual([]);
    expect(between(replicated('orti-di-piano', 'monte'))).toEqual([
      [
        'replication-region',
        'a: replicability.replications.0.region',
        { practice: 'orti-di-piano', region: 'monte', actual: 'piano' },
      ],
    ]);
  });

  test('of a practice that names itself, the region is not doubted as well', () => {
    expect(between(replicated('a', 'piano'))).toEqual([]);
  });

  test('a practice that is not there is told with the one that was meant', () => {
    expect(between(replicated('orti-di-pano', 'piano'))).toEqual([
      [
        'unknown-practice',
        'a: replicability.replications.0.practice',
        { value: 'orti-di-pano', suggestion: 'orti-di-piano' },
      ],
    ]);
  });

  test('a former address belongs to nobody else, nor to the practice itself', () => {
    const own = practice('a', { formerly: ['vecchia', 'a'] });
    const later = practice('b', { formerly: ['vecchia'] });
    expect(between(own, later)).toEqual([
      ['former-slug-taken', 'a: formerly.1', { slug: 'a', other: 'a.mdx' }],
      ['former-slug-taken', 'b: formerly.0', { slug: 'vecchia', other: own.file }],
    ]);
  });
});

test('two regions do not stand on one tile, though row and column may be exchanged', () => {
  const at = (id: string, row: number, column: number) => ({ id, tile: { row, column, code: id } });
  const terms = [at('a', 1, 2), at('b', 2, 1), at('c', 1, 12), at('d', 11, 2), at('e', 1, 2)];
  const locate = practice('map').locate;
  const problems = acrossTiles({ terms } as Vocabularies['regions'], locate);
  expect(problems.map(({ file, parameters }) => [file, parameters])).toEqual([
    ['map: terms.4.tile', { term: 'e', other: 'a' }],
  ]);
});

test('what took the place of a funding source is another of them', () => {
  const terms = [
    { id: 'fondo', successor: 'fondo-nuovo' },
    { id: 'fondo-nuovo' },
    { id: 'dono', successor: 'dono' },
    { id: 'prestito', successor: 'fondo-nuvo' },
  ];
  const vocabulary = { terms } as Vocabularies['funding-sources'];
  const problems = acrossFundingSources(vocabulary, practice('funds').locate);
  expect(problems.map(({ rule, file, parameters }) => [rule, file, parameters])).toMatchObject([
    ['unknown-term', 'funds: terms.2.successor', { value: 'dono' }],
    [
      'unknown-term',
      'funds: terms.3.successor',
      { value: 'fondo-nuvo', suggestion: 'fondo-nuovo', vocabulary: 'funding-sources' },
    ],
  ]);
});
