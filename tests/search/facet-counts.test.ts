import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';
import { type Choice, type Facets, facetsIn, select } from '../../src/search/facet-counts.ts';
import { packTerms } from '../../src/search/terms.ts';

const terms = { region: ['a', 'b', 'c'], theme: ['t', 'u', 'v', 'w'], stage: ['x', 'y'] };
type Practice = Record<keyof typeof terms, string[]>;
const names = Object.keys(terms) as (keyof typeof terms)[];

/** As they come to the browser. */
const facetsOf = (practices: Practice[]): Facets =>
  facetsIn({
    count: practices.length,
    facets: Object.fromEntries(
      names.map((name) => {
        const places = (practice: Practice) => practice[name].map((t) => terms[name].indexOf(t));
        return [name, { terms: terms[name], of: packTerms(practices.map(places)) }];
      }),
    ),
  });

/** The meaning of a choice, said again in the plainest way. */
const fits = (practice: Practice, choice: Choice) =>
  names.every((name) => {
    const chosen = choice[name] ?? [];
    return chosen.length === 0 || chosen.some((term) => practice[name].includes(term));
  });

describe('the choice of facets', () => {
  const random = randomFrom(3);
  test('finds and counts what a recount of everything finds and counts', () => {
    for (let round = 0; round < 300; round += 1) {
      const practices: Practice[] = Array.from({ length: random.between(0, 25) }, () => ({
        region: [random.pick(terms.region)],
        theme: random.some(terms.theme, 1, 3),
        stage: random.some(terms.stage, 0, 1),
      }));
      const choice = Object.fromEntries(
        names.map((name) => [name, random.chance(0.5) ? random.some(terms[name], 1, 2) : []]),
      );
      const among = random.chance(0.5)
        ? practices.map((_, docIndex) => docIndex).filter(() => random.chance(0.6))
        : undefined;
      const { docIndexes, counts } = select(facetsOf(practices), choice, among);

      const matching = among ?? practices.map((_, docIndex) => docIndex);
      const of = (docIndex: number) => practices[docIndex] as Practice;
      expect(docIndexes).toEqual(matching.filter((docIndex) => fits(of(docIndex), choice)));
      for (const name of names) {
        for (const term of terms[name]) {
          const others = { ...choice, [name]: [] };
          const expected = matching.filter(
            (docIndex) => fits(of(docIndex), others) && of(docIndex)[name].includes(term),
          );
          expect(counts[name]?.[term], `${name} ${term}`).toBe(expected.length);
        }
      }
    }
  });

  test('finds nothing where a term is not in use', () => {
    const one: Practice = { region: ['a'], theme: ['t'], stage: [] };
    expect(select(facetsOf([one]), { region: ['nowhere'] }).docIndexes).toEqual([]);
  });
});
