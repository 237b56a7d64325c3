import { expect, test } from 'vitest';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { facetsIn } from '../../src/search/facet-counts.ts';
import { cardOf, facetFileOf, orderFileOf } from '../../src/search/facet-file.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const catalogue = assemble(readCatalogue(baseContent).records.map(({ record }) => record));

test('the facets of two practices, as a person would write them', () => {
  const [cesti, reti] = catalogue.practices.map((practice) => practice.slug);
  expect([cesti, reti]).toEqual(['bottega-dei-cesti', 'bottega-delle-reti']);
  const [main, rare] = [false, true].map((isRare) => facetsIn(facetFileOf(catalogue, isRare)));
  expect(Object.keys(rare?.facets ?? {})).toEqual(['paid', 'lacks']);
  const ofEach = Object.entries({ ...main?.facets, ...rare?.facets }).map(
    ([
      name,
      {
        terms,
        of: { starts, numbers },
      },
    ]) => {
      const of = [0, 1].map((docIndex) => [
        ...numbers.subarray(starts[docIndex], starts[docIndex + 1]),
      ]);
      return [name, { terms, of }];
    },
  );
  expect([main?.count, rare?.count]).toEqual([2, 2]);
  expect({ facets: Object.fromEntries(ofEach) }).toEqual({
    facets: {
      region: { terms: ['valdimare', 'montebello'], of: [[1], [0]] },
      theme: { terms: ['vicinato', 'mare-e-lavoro', 'scuola'], of: [[2], [1, 0]] },
      funding: { terms: ['fondo-delle-isole', 'donazioni'], of: [[], [0, 1]] },
      stage: { terms: ['prova', 'altrove'], of: [[0], [1]] },
      target: { terms: ['pescatori', 'nonni'], of: [[1], [0, 1]] },
      status: { terms: ['attiva'], of: [[], [0]] },
      year: { terms: ['2015'], of: [[], [0]] },
      amount: { terms: ['0'], of: [[], [0]] },
      paid: { terms: ['fondo-delle-isole'], of: [[], [0]] },
      evidence: { terms: ['contata'], of: [[], [0]] },
      confirmed: { terms: ['bottega', 'vicina'], of: [[], [0, 1]] },
      declares: {
        terms: [
          ...['funding', 'amount', 'target', 'year', 'evidence', 'cost'],
          ...['perPerson', 'results', 'documents'],
        ],
        of: [[2], [0, 1, 2, 3, 4, 5, 6, 7, 8]],
      },
      lacks: {
        terms: [
          ...['funding', 'amount', 'year', 'evidence', 'cost'],
          ...['perPerson', 'results', 'documents'],
        ],
        of: [[0, 1, 2, 3, 4, 5, 6, 7], []],
      },
      review: { terms: ['recent'], of: [[0], [0]] },
    },
  });
  expect(orderFileOf(catalogue)).toEqual({ date: [1, 0], stage: [1, 0] });
});

test('a card says what a result shows', () => {
  const [, reti] = catalogue.practices;
  expect(reti && cardOf(reti, catalogue)).toMatchObject({
    slug: 'bottega-delle-reti',
    region: 'Valdimare',
    stage: { label: 'Anche altrove', step: 2 },
    status: 'Attiva',
    themes: ['Mare e lavoro', 'Vicinato'],
  });
});
