/** The page that explains the fields of the files that those write who keep a catalogue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { type Field, fieldsOf } from '../../src/catalogue/model/fields.ts';
import { newsSchema, pageSchema } from '../../src/catalogue/model/documents.ts';
import { needSchema } from '../../src/catalogue/model/need.ts';
import { siteSchema } from '../../src/catalogue/model/site.ts';
import { vocabularyNames } from '../../src/catalogue/model/vocabularies.ts';
import { vocabularySchema } from '../../src/catalogue/model/vocabulary-schemas.ts';
import { baseOfLanguage, languageCodes } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { textsOfPage } from '../support/plain-words.ts';

const { dist } = inject('sites').real;

/** A field with all that are inside it, whatever holds them. */
const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [
    field,
    ...all(field.fields ?? []),
    ...all(field.item?.fields ?? []),
    ...all(field.item?.item?.fields ?? []),
  ]);

const explained = all(
  [
    siteSchema,
    newsSchema,
    pageSchema,
    needSchema({}),
    ...vocabularyNames.map((name) => vocabularySchema(name)),
  ].flatMap(fieldsOf),
);

describe.each(languageCodes)('in the language “%s”', (code) => {
  const base = baseOfLanguage('/', code, languageCodes[0]);
  const path = routesUnder(base, code, languageCodes[0]).catalogueFields();
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const { document } = parseHTML(html);

  test('every field of the files is there, with what it is called', () => {
    const keys = new Set(
      [...document.querySelectorAll('.field-reference > p:first-child > code')].flatMap((element) =>
        element.textContent.split(', '),
      ),
    );
    expect(explained.map(({ key }) => key).filter((key) => !keys.has(key))).toEqual([]);
    const labels = new Set(
      [...document.querySelectorAll('.field-reference > p:first-child > strong')].map(
        ({ textContent }) => textContent.replace(/ \([^()]*\)$/, ''),
      ),
    );
    const { fields } = wordsOf(code).model;
    for (const { key, path: of, meta } of explained) {
      expect(meta.name, `${of} has words`).toBeDefined();
      expect(labels, key).toContain(meta.name && fields[meta.name].label);
    }
  });

  test('no field says it in another', () => {
    const read = textsOfPage(html).join('\n');
    const own = JSON.stringify(wordsOf(code).model.fields);
    const names = new Set(explained.flatMap(({ meta }) => meta.name ?? []));
    const others = languageCodes.filter((other) => other !== code);
    const strangers = others.flatMap((other) =>
      [...names]
        .flatMap((name) => Object.values(wordsOf(other).model.fields[name]))
        .filter((said) => said.includes(' ') && !own.includes(JSON.stringify(said).slice(1, -1))),
    );
    expect(strangers.length).toBeGreaterThan(100);
    expect(strangers.filter((said) => read.includes(said))).toEqual([]);
  });

  test('what it is the part of has an address of its own', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
