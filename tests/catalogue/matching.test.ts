import { describe, expect, test } from 'vitest';
import type { Need } from '../../src/catalogue/model/need.ts';
import type { Practice } from '../../src/catalogue/model/practice.ts';
import type {
  CatalogueRecord,
  NeedRecord,
  PracticeRecord,
} from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { criteria, scalesOf } from '../../src/catalogue/queries/criteria.ts';
import {
  leastScore,
  matchingIn,
  mostAnswers,
  mostNeeds,
  reasonsOf,
  scoreOf,
} from '../../src/catalogue/queries/matching.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const base = readCatalogue(baseContent).records.map(({ record }) => record);
const dataFiles = base.filter(({ type }) => type === 'site' || type === 'vocabulary');
const scales = scalesOf(assemble(base).vocabularies);

type Replicability = Practice['replicability'];
const sheet = (data: Partial<Practice>, replicability: Partial<Replicability> = {}): Practice => ({
  title: 'Una pratica',
  summary: '',
  region: 'montebello',
  themes: ['scuola'],
  funding: 'non-dichiarato',
  replicability: { stage: 'prova', ...replicability },
  sources: [],
  reviewed: '2024-01-01',
  ...data,
});
const asking = (data: Partial<Need>): Need => ({
  title: 'Un fabbisogno',
  summary: '',
  region: 'valdimare',
  themes: ['scuola'],
  published: '2025-01-01',
  ...data,
});
const measure = { words: 0, minutes: 1 };
const text = {
  language: 'it' as const,
  code: '',
  text: '',
  links: [],
  figures: [],
  outline: [],
  measure,
  warnings: [],
};
const practice = (slug: string, data: Practice): PracticeRecord => {
  const file = `practices/${data.region}/${slug}.mdx`;
  return { ...text, type: 'practice', id: slug, file, slug, data };
};
const need = (slug: string, data: Partial<Need> = {}): NeedRecord => {
  const file = `needs/${slug}.mdx`;
  return { ...text, type: 'need', id: slug, file, slug, data: asking(data) };
};
const matched = (...records: CatalogueRecord[]) => {
  const catalogue = assemble([...dataFiles, ...records]);
  return { catalogue, matching: matchingIn(catalogue) };
};

/** How one criterion finds a practice, by the points that it gives. */
const found = (criterion: string, asked: Partial<Need>, answer: Practice) => {
  const reason = reasonsOf(asking(asked), answer, scales).find(
    (one) => one.criterion === criterion,
  );
  return reason && [reason.verdict, reason.points];
};

test('the weights add up to a hundred', () => {
  expect(criteria.reduce((total, { weight }) => total + weight, 0)).toBe(100);
});

describe('a criterion', () => {
  test('counts themes and target groups by the part of them that is in common', () => {
    const themes = ['scuola', 'vicinato', 'mare-e-lavoro'];
    expect(found('themes', { themes }, sheet({ themes: ['vicinato'] }))).toEqual(['partly', 10]);
    expect(found('themes', { themes }, sheet({ themes }))).toEqual(['for', 30]);
    const targets = ['nonni', 'pescatori'];
    expect(found('targets', { targets }, sheet({ targets: ['nonni'] }))).toEqual(['partly', 10]);
    expect(found('targets', { targets: ['nonni'] }, sheet({ targets }))).toEqual(['for', 20]);
    expect(found('targets', { targets: ['nonni'] }, sheet({ targets: ['pescatori'] }))).toEqual([
      'against',
      0,
    ]);
  });

  test.each([
    // budget, declared cost, verdict and points of 15
    [{ max: 100 }, { min: 50, max: 100 }, ['for', 15]],
    [{ max: 100 }, { max: 80 }, ['for', 15]],
    [{ max: 100 }, { min: 50, max: 101 }, ['partly', 7.5]],
    [{ max: 100 }, { min: 50 }, ['partly', 7.5]],
    [{ max: 100 }, { max: 101 }, ['partly', 7.5]],
    [{ max: 100 }, { min: 100 }, ['partly', 7.5]],
    [{ max: 100 }, { min: 101 }, ['against', 0]],
    [{ max: 100 }, { note: 'Dipende.' }, ['unknown', 7.5]],
    [{ max: 100 }, undefined, ['unknown', 7.5]],
    [{ min: 50 }, { min: 10, max: 50 }, ['for', 15]],
    [{ min: 50 }, { min: 60, max: 70 }, ['unknown', 7.5]],
    [{ min: 50, max: 100 }, { min: 60, max: 70 }, ['for', 15]],
    [{ note: 'Si vedrà.' }, { max: 10 }, undefined],
    [undefined, { max: 10 }, undefined],
  ])('weighs a cost: of a budget of %j, a cost of %j is %j', (budget, cost, expected) => {
    const answer = sheet({}, { resources: { cost } });
    expect(found('cost', { budget }, answer)).toEqual(expected);
  });

  test('asks for one funding source in common, and takes silence for half', () => {
    const funding = ['donazioni', 'fondo-delle-isole'];
    const paidBy = (...sources: string[]) =>
      sheet({ funding: sources.map((source) => ({ source })) });
    expect(found('funding', { funding }, paidBy('donazioni'))).toEqual(['for', 10]);
    expect(found('funding', { funding: ['donazioni'] }, paidBy('fondo-delle-isole'))).toEqual([
      'against',
      0,
    ]);
    expect(found('funding', { funding }, sheet({}))).toEqual(['unknown', 5]);
    expect(found('funding', {}, paidBy('donazioni'))).toBeUndefined();
  });

  test('is passed with the stage that is asked for or a later one', () => {
    const [first, later] = [sheet({}), sheet({}, { stage: 'altrove' })];
    expect(found('stage', { stage: 'prova' }, first)).toEqual(['for', 10]);
    expect(found('stage', { stage: 'prova' }, later)).toEqual(['for', 10]);
    expect(found('stage', { stage: 'altrove' }, first)).toEqual(['against', 0]);
    expect(found('stage', {}, first)).toBeUndefined();
  });

  test.each(['staff', 'months'] as const)('compares %s with what there is', (field) => {
    const taking = (n: number) => sheet({}, { resources: { [field]: n } });
    expect(found(field, { [field]: 3 }, taking(3))).toEqual(['for', 5]);
    expect(found(field, { [field]: 3 }, taking(3.5))).toEqual(['against', 0]);
    expect(found(field, { [field]: 3 }, sheet({}))).toEqual(['unknown', 2.5]);
    expect(found(field, {}, taking(3))).toBeUndefined();
  });

  test('rewards evidence by its level, and silence not at all', () => {
    // Two levels: "detta", then "contata".
    const proven = (level: string) => sheet({}, { evidence: { level } });
    expect(found('evidence', {}, proven('contata'))).toEqual(['for', 5]);
    expect(found('evidence', {}, proven('detta'))).toEqual(['for', 2.5]);
    expect(found('evidence', {}, sheet({}))).toEqual(['unknown', 0]);
  });
});

describe('the score', () => {
  test('is over what is asked for: with themes alone, the evidence is all that is left', () => {
    // 30 of 35; with evidence it could be 35 of 35.
    expect(scoreOf(asking({}), sheet({}), scales)).toEqual({
      score: 86,
      least: 86,
      most: 100,
      points: 30,
      outOf: 35,
    });
  });

  test('says between which bounds it lies when not all is declared', () => {
    const asked = asking({ themes: ['scuola', 'vicinato'], targets: ['nonni'], staff: 1 });
    // Themes 15 of 30, targets 10 of 20 not known, staff 2.5 of 5 not known, evidence 0 of 5.
    const { score, least, most, points, outOf } = scoreOf(asked, sheet({}), scales);
    expect([points, outOf]).toEqual([27.5, 60]);
    expect([score, least, most]).toEqual([46, 25, 75]);
  });

  test('is a hundred when all fits, and all is said', () => {
    const asked = asking({
      targets: ['nonni'],
      funding: ['donazioni'],
      budget: { max: 500 },
      staff: 1,
      months: 6,
      stage: 'prova',
    });
    const answer = sheet(
      { targets: ['nonni'], funding: [{ source: 'donazioni' }] },
      {
        resources: { cost: { max: 400 }, staff: 1, months: 3 },
        evidence: { level: 'contata' },
      },
    );
    const { score, least, most } = scoreOf(asked, answer, scales);
    const reasons = reasonsOf(asked, answer, scales);
    expect([score, least, most]).toEqual([100, 100, 100]);
    expect(reasons.map(({ criterion }) => criterion)).toEqual(criteria.map(({ id }) => id));
  });
});

describe('the answers to a need', () => {
  const slugs = (matches: { practice: PracticeRecord }[]) =>
    matches.map(({ practice: { slug } }) => slug);

  test('share a theme with it and come from elsewhere; its own territory stands apart', () => {
    const asked = need('a', { region: 'valdimare' });
    const { matching } = matched(
      asked,
      practice('elsewhere', sheet({})),
      practice('here', sheet({ region: 'valdimare' })),
      practice('of-another-theme', sheet({ themes: ['vicinato'] })),
    );
    const { best, found: number, own } = matching.answersTo(asked);
    expect([slugs(best), number, slugs(own)]).toEqual([['elsewhere'], 1, ['here']]);
  });

  test('reach the least score', () => {
    const themes = ['scuola', 'vicinato', 'mare-e-lavoro'];
    const asked = need('a', { themes, targets: ['nonni'] });
    const { matching } = matched(
      asked,
      // 20 + 20 of 55
      practice('enough', sheet({ themes: ['scuola', 'vicinato'], targets: ['nonni'] })),
      // 10 + 10 of 55: 36
      practice('too-little', sheet({ themes: ['scuola'] })),
    );
    expect(leastScore).toBe(40);
    expect(slugs(matching.answersTo(asked).best)).toEqual(['enough']);
  });

  test('of one score are ordered by what is known of them, then by review, then by name', () => {
    const asked = need('a', { staff: 4, months: 4 });
    const takes = (staff: number, months: number) => ({ resources: { staff, months } });
    const { matching } = matched(
      asked,
      // 30 + 2.5 + 2.5 of 45, of which 30 are certain.
      practice('silent', sheet({ reviewed: '2025-01-01' })),
      // 30 + 5 + 0 of 45, all certain.
      practice('b', sheet({}, takes(4, 5))),
      practice('a', sheet({}, takes(5, 4))),
      practice('later', sheet({ reviewed: '2024-01-02' }, takes(5, 4))),
      practice('best', sheet({}, takes(4, 4))),
    );
    expect(slugs(matching.answersTo(asked).best)).toEqual(['best', 'later', 'a', 'b', 'silent']);
  });

  test('are told up to a number, and counted beyond it', () => {
    const asked = need('a');
    const many = Array.from({ length: 12 }, (_, index) =>
      practice(`p${index}`, sheet({ reviewed: `2024-01-${10 + index}` })),
    );
    const { best, found: number } = matched(asked, ...many).matching.answersTo(asked);
    expect(number).toBe(12);
    expect(best).toHaveLength(mostAnswers);
    expect(slugs(best).slice(0, 2)).toEqual(['p11', 'p10']);
  });

  test('to a closed need are none', () => {
    const asked = need('a', { closed: '2025-02-01' });
    const answer = practice('b', sheet({}));
    const { matching } = matched(asked, answer);
    expect(matching.answersTo(asked)).toEqual({ best: [], found: 0, own: [] });
    expect(matching.needsFor(answer)).toEqual([]);
  });
});

test('the needs that a practice could answer are told best first, the newest of one score', () => {
  const answer = practice('b', sheet({ targets: ['nonni'] }));
  const { matching } = matched(
    answer,
    need('own', { region: 'montebello' }),
    need('old', { published: '2024-01-01' }),
    need('new', { published: '2025-01-01' }),
    need('best', { targets: ['nonni'], published: '2023-01-01' }),
    ...['c', 'd', 'e'].map((slug) => need(slug, { published: '2022-01-01' })),
  );
  const told = matching.needsFor(answer).map((match) => match.need.slug);
  expect(told).toEqual(['best', 'new', 'old', 'c', 'd']);
  expect(told).toHaveLength(mostNeeds);
});

test('the needs of a catalogue are told open ones first, of each the newest', () => {
  const { catalogue } = matched(
    need('closed', { published: '2025-06-01', closed: '2025-07-01' }),
    need('b', { published: '2024-01-01' }),
    need('a', { published: '2024-01-01' }),
    need('newest', { published: '2025-01-01' }),
  );
  expect(catalogue.needs.map(({ slug }) => slug)).toEqual(['newest', 'a', 'b', 'closed']);
});
