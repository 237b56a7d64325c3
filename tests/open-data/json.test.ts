import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { root } from '../../src/config/paths.ts';
import {
  catalogueJson,
  catalogueJsonSchema,
  dataSchemas,
  practiceJson,
} from '../../src/open-data/catalogue-json.ts';
import type { Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { awkwardLine } from '../support/awkward-text.ts';
import { catalogueOf, contextOf, madeFile, withPractice } from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';

const fictional = catalogueOf(baseContent);
const real = catalogueOf(join(root, 'content'));

/** A validator of the published schemas. */
function validatorOf(catalogue: Catalogue, of: 'catalogue' | 'practice') {
  const published = dataSchemas(contextOf(catalogue)).find((file) => file.of === of);
  // Formats are said beside patterns that check the same.
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const validate = ajv.compile(published?.schema ?? {});
  return (document: unknown) => (validate(document) ? [] : ajv.errorsText(validate.errors));
}

describe('the catalogue as JSON', () => {
  test.each([
    ['fictional', fictional],
    ['real', real],
  ])('of the %s catalogue is as its published schema says', async (_name, catalogue) => {
    const document: unknown = JSON.parse(await madeFile(catalogue, 'catalogue-json'));
    expect(validatorOf(catalogue, 'catalogue')(document)).toEqual([]);
    const validate = validatorOf(catalogue, 'practice');
    for (const practice of catalogue.practices) {
      const one: unknown = JSON.parse(JSON.stringify(practiceJson(practice, contextOf(catalogue))));
      expect(validate(one)).toEqual([]);
    }
  });

  test('knows a practice that was renamed by the name that it had first, as every format does', async () => {
    const renamed = withPractice(baseContent, 'bottega-delle-reti', () => ({
      formerly: ['bottega-di-prima', 'bottega-di-poi'],
    }));
    const item = catalogueJson(contextOf(renamed)).practices.find(
      ({ slug }) => slug === 'bottega-delle-reti',
    );
    expect(item?.identifier).toBe('bottega-di-prima');
    expect(await madeFile(renamed, 'practices-turtle')).toContain(
      'dct:identifier "bottega-di-prima"',
    );
    const [head, ...rows] = (await madeFile(renamed, 'practices-csv')).split('\r\n');
    expect(head).toMatch(/^"slug","identifier",/);
    expect(rows.some((row) => row.startsWith('"bottega-delle-reti","bottega-di-prima",'))).toBe(
      true,
    );
  });

  test('is refused by the schema when it is not as it should be', () => {
    const validate = validatorOf(fictional, 'catalogue');
    const document = catalogueJson(contextOf(fictional));
    expect(validate({ ...document, version: 2 })).toContain('/version');
    expect(validate({ ...document, extra: 1 })).toContain('additional properties');
    const [first, ...others] = document.practices;
    const wrong = { ...first, sheet: { ...first?.sheet, region: 'atlantide' } };
    expect(validate({ ...document, practices: [wrong, ...others] })).toContain('region');
  });

  test('says what it is, since when, and where each practice is', () => {
    const document = catalogueJson(contextOf(fictional));
    expect(document).toMatchObject({
      $schema: 'https://example.org/catalogo/schemas/v1/catalogue-json.schema.json',
      version: 1,
      modified: '2025-06-01',
      licence: { id: 'CC0-1.0' },
    });
    expect(document.practices[0]).toMatchObject({
      slug: 'bottega-dei-cesti',
      address: 'https://example.org/catalogo/pratiche/bottega-dei-cesti/',
      source: 'https://example.org/catalogo/pratiche/bottega-dei-cesti.mdx',
    });
    expect(dataSchemas(contextOf(fictional))[0]?.schema['$id']).toBe(document.$schema);
  });

  test('brings every text back equal', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardLine, async (title) => {
        const changed = withPractice(baseContent, 'bottega-delle-reti', () => ({
          title,
          places: [title],
        }));
        const written: unknown = JSON.parse(await madeFile(changed, 'catalogue-json'));
        const { practices } = catalogueJsonSchema(changed.vocabularies, changed.declared).parse(written);
        const found = practices.find(({ slug }) => slug === 'bottega-delle-reti');
        expect(found?.sheet).toMatchObject({ title, places: [title] });
      }),
      { numRuns: 25 },
    );
  });
});
