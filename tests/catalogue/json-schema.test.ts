import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { field } from '../../src/catalogue/model/field.ts';
import { fieldsOf, withInner } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { jsonSchemas } from '../../src/catalogue/schemas/json-schema.ts';
import { writeSchemas } from '../../src/catalogue/schemas/schema-files.ts';
import { template } from '../../src/catalogue/writing/template.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const { site, vocabularies } = assemble(
  readCatalogue(baseContent).records.map(({ record }) => record),
);
const fields = fieldsOf(practiceSchema(vocabularies));

describe('the fields of a practice', () => {
  test('all have words, and a step of the form', () => {
    for (const { path, meta } of withInner(fields)) expect(meta.name, path).toMatch(/\S/);
    const steps = fields.flatMap(({ meta, fields: inner = [] }) =>
      meta.step ? [meta.step] : inner.map((part) => part.meta.step),
    );
    expect(steps).not.toContain(undefined);
  });

  test('stand in the order of the steps, so that form and file have one order', () => {
    const order = ['what', 'whom', 'money', 'results', 'transfer', 'proof'];
    const places = fields
      .flatMap((part) => (part.meta.step ? [part] : (part.fields ?? [])))
      .map((part) => order.indexOf(part.meta.step ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('are described with their kinds and limits', () => {
    const byPath = new Map([...withInner(fields)].map((part) => [part.path, part]));
    expect(byPath.get('summary')).toMatchObject({ kind: 'text', min: 60, max: 320 });
    expect(byPath.get('funding')).toMatchObject({ kind: 'choice', literal: 'non-dichiarato' });
    expect(byPath.get('funding[].amount')).toMatchObject({ kind: 'number', required: false });
    expect(byPath.get('reviewed')).toMatchObject({ kind: 'date', precision: 'day' });
    expect(byPath.get('region')).toMatchObject({ kind: 'term', vocabulary: 'regions' });
    expect(byPath.get('themes')).toMatchObject({ kind: 'list', min: 1, max: 4 });
  });

  test('a field added to a schema is described without being written again', () => {
    const extended = z.strictObject({
      nickname: field(
        z.string().max(20).optional(),
        {
          label: { it: 'Soprannome', en: 'Nickname' },
          help: { it: 'Se ne ha uno.', en: 'If any.' },
        },
        { step: 'what', example: 'Il gazebo' },
      ),
    });
    const [added] = fieldsOf(extended);
    expect(added).toMatchObject({ key: 'nickname', kind: 'text', required: false, max: 20 });
    const written = template(fieldsOf(extended), vocabularies, wordsOf('en'));
    expect(written).toContain('# Nickname — If any.\n# nickname: "Il gazebo"');
  });
});

describe('the JSON Schemas', () => {
  const schemas = jsonSchemas(
    vocabularies,
    { ...site, url: 'https://example.org/catalogo' },
    wordsOf('it'),
  );
  const practice = schemas.find(({ name }) => name === 'practice.schema.json')?.schema as {
    $id: string;
    required: string[];
    properties: Record<string, Record<string, unknown>>;
  };

  test('have a name in the world, and that of the published file', () => {
    expect(practice.$id).toBe('https://example.org/catalogo/schemas/v1/practice.schema.json');
    expect(new Set(schemas.map(({ schema }) => schema['$id'])).size).toBe(schemas.length);
  });

  test('carry terms, labels and helps, and nothing of our own', () => {
    expect(practice.properties['region']).toMatchObject({
      enum: ['valdimare', 'montebello', 'pianafiorita'],
      title: 'Territorio',
    });
    expect(practice.required).toContain('replicability');
    expect(practice.properties['reviewed']).toEqual({
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      title: 'Ultima revisione',
      description: 'Il giorno in cui qualcuno ha ricontrollato tutto.',
      examples: ['2026-11-23'],
    });
  });

  test('a term added to a vocabulary is in them, and the old ones are told as outdated', () => {
    const content = overlay();
    writeSchemas(content.folder, site, vocabularies);
    const rules = () => readCatalogue(content.folder).problems.map((found) => found.rule);
    expect(rules()).toEqual([]);
    const more = structuredClone(vocabularies);
    more.kinds.terms.push({
      id: 'festa',
      label: { it: 'Festa', en: 'Feast' },
      definition: { it: 'Un giorno.', en: 'A day.' },
    });
    expect(JSON.stringify(jsonSchemas(more, site, wordsOf('it')))).toContain('"festa"');
    writeSchemas(content.folder, site, more);
    expect(rules()).toEqual(['schema-outdated']);
    content.remove();
  });
});
