import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { type Diagnostic, diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import {
  dictionaryProblems,
  differences,
  unused,
} from '../../tools/dictionaries/check-dictionaries.ts';
import { z } from 'zod';
import { fieldsOf, withInner } from '../../src/catalogue/model/fields.ts';
import { siteSchema } from '../../src/catalogue/model/site.ts';
import { experienceSchema } from '../../src/catalogue/model/experience.ts';
import { needSchema } from '../../src/catalogue/model/need.ts';
import { newsSchema, pageSchema } from '../../src/catalogue/model/documents.ts';
import { vocabularyNames } from '../../src/catalogue/model/vocabularies.ts';
import { vocabularySchema } from '../../src/catalogue/model/vocabulary-schemas.ts';
import { contact, party, source } from '../../src/catalogue/model/parts.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { fieldsOfTranslation } from '../../src/changes/data-files.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { runScript } from '../support/run-script.ts';

const said = wordsOf('it').tools.dictionaries;
const words = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('the dictionaries', () => {
  test('say the same in every language, and nothing that is never said', async () => {
    expect(await dictionaryProblems(root, said)).toEqual([]);
  });

  test('are looked at by the lint, which has nothing to say of them, and not by the build', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['lint']).toMatch(/&& npm run -s dictionaries$/);
    expect(runScript('dictionaries', [], {})).toMatchObject({ code: 0, output: '' });
    const builder = globSync('src/builder/**/*.ts', { cwd: root });
    for (const file of builder) {
      expect(readFileSync(join(root, file), 'utf8'), file).not.toContain('check-dictionaries');
    }
  });

  test('are told where a language lacks a word, has one too many or of another form', () => {
    const italian = words({ 'a.ts: a.one': 'string', 'a.ts: a.two': 'function of 1' });
    const other = words({ 'a.ts: a.two': 'string', 'a.ts: a.three': 'string' });
    expect(differences(italian, other, 'de', said)).toEqual([
      'src/i18n/de/a.ts: a.one manca',
      'src/i18n/de/a.ts: a.three è di troppo: in src/i18n/it/ non c’è',
      'src/i18n/de/a.ts: a.two non è come in src/i18n/it/: function of 1',
    ]);
  });

  test('are told where nobody says a word', () => {
    const italian = words({
      'a.ts: a.said': 'string',
      'a.ts: a.never': 'string',
      'a.ts: a.b.0': '',
    });
    expect(unused(italian, 'const b = a.said;', said)).toEqual([
      'src/i18n/it/a.ts: a.never non è usato da nessuna parte',
    ]);
  });
});

/** The texts of a module, with where they stand; those that depend on a number, for two. */
function textsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    try {
      return [[path, String((value as (...parameters: number[]) => unknown)(2, 2, 2))]];
    } catch {
      // It speaks of more than numbers.
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

test('no text that people read holds a name of the code', async () => {
  const files = globSync('src/i18n/{it,en}/*.ts', { cwd: root });
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(join(root, file))) as unknown] as const),
  );
  const texts = modules.flatMap(([file, module]) => textsOf(module, file));
  expect(texts.length).toBeGreaterThan(1000);
  const inCamelCase = /(?<![\p{L}\p{N}_/.<`-])\p{Ll}+\p{Lu}\p{L}*/u;
  expect(texts.filter(([, text]) => inCamelCase.test(text))).toEqual([]);
  expect(inCamelCase.test('At a keyFacts')).toBe(true);
});

describe('a thing', () => {
  /** Nouns of the catalogue in the form for many. */
  const many = {
    it: /\b1 (?:bozze|caratteri|caselle|colonne|consigli|errori|euri|fabbisogni|fonti|mesi|minuti|parole|persone|pratiche|punti|righe|schede|temi|voci|voti)\b/,
    en: /\b1 (?:cells|characters|columns|drafts|errors|euros|files|fields|hints|items|lines|minutes|months|needs|people|points|practices|records|sources|themes|things|units|warnings|words|workers)\b/,
  };

  /** All that a dictionary says, of one thing where it speaks of numbers. */
  function* saidOf(value: unknown, path: string): Generator<[path: string, text: string]> {
    if (typeof value === 'string') yield [path, value];
    else if (typeof value === 'function') yield [path, String(ofOne(value as Say))];
    else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      for (const [key, one] of Object.entries(value)) yield* saidOf(one, `${path}.${key}`);
    }
  }
  type Say = (...values: number[]) => unknown;
  const ofOne = (say: Say): unknown => {
    try {
      return say(...Array.from({ length: say.length }, () => 1));
    } catch {
      // It does not speak of numbers.
      return '';
    }
  };

  test.each(['it', 'en'] as const)('is one in the words of the site: %s', async (language) => {
    const folder = join(root, 'src', 'i18n', language);
    for (const file of readdirSync(folder)) {
      const words: unknown = await import(join(folder, file));
      for (const [path, text] of saidOf(words, file)) {
        expect([path, text]).not.toEqual([path, expect.stringMatching(many[language])]);
      }
    }
  });

  const place = { file: 'a', line: 1, column: 1 };
  const field = 'title';
  const bounds = { field, min: undefined, max: undefined, instead: undefined };
  test.each<[Diagnostic, it: string, en: string]>([
    [
      diagnostic('text-length', place, { field, length: 59, min: 60, max: 320 }),
      'Aggiungi 1 carattere.',
      'Add 1 character.',
    ],
    [
      diagnostic('text-length', place, { field, length: 58, min: 60, max: 320 }),
      'Aggiungi 2 caratteri.',
      'Add 2 characters.',
    ],
    [
      diagnostic('text-length', place, { field, length: 321, min: 60, max: 320 }),
      'Togli 1 carattere.',
      'Remove 1 character.',
    ],
    [
      diagnostic('text-length', place, { field, length: 1, min: 3, max: undefined }),
      'è di 1 carattere: ne servono almeno 3.',
      'has 1 character: it needs at least 3 characters.',
    ],
    [
      diagnostic('list-length', place, { ...bounds, length: 1, min: 2, max: 4 }),
      'ha 1 voce: ne servono da 2 a 4 voci.',
      'has 1 item: it needs from 2 to 4 items.',
    ],
    [
      diagnostic('list-length', place, { ...bounds, length: 2, max: 1 }),
      'ha 2 voci: ne serve al massimo 1 voce.',
      'has 2 items: it needs at most 1 item.',
    ],
    [
      diagnostic('small-amount', place, { field, value: 1, currency: 'EUR' }),
      'è di 1 euro:',
      'is 1 euro:',
    ],
  ])('is one in what is told of a file: %j', (found, italian, english) => {
    const told = (['it', 'en'] as const).map((language) => {
      const { message, hint } = formatDiagnostic(found, language);
      return `${message} ${hint}`;
    });
    expect(told).toEqual([expect.stringContaining(italian), expect.stringContaining(english)]);
  });
});

test('every field has its words, and no words are left of a field that is gone', () => {
  const named = (schema: z.ZodType) =>
    [...withInner(fieldsOf(schema))].flatMap(({ meta }) => meta.name ?? []);
  const used = new Set([
    ...named(practiceSchema({})),
    ...named(experienceSchema({})),
    ...named(needSchema({})),
    ...named(siteSchema),
    ...[newsSchema, pageSchema, ...vocabularyNames.map((name) => vocabularySchema(name))].flatMap(
      named,
    ),
    ...named(z.strictObject({ source, party, contact })),
    ...fieldsOfTranslation([]).flatMap(({ meta }) => meta.name ?? []),
  ]);
  expect([...used].sort()).toEqual(Object.keys(wordsOf('it').model.fields).sort());
});

test('every dictionary of a language is among its words', async () => {
  for (const code of languageCodes) {
    const folder = join(root, 'src', 'i18n', code);
    const parts = /^(?:words|diagnostics-\w+|content-fields|site-fields)\.ts$|\.json$/;
    for (const file of readdirSync(folder).filter((name) => !parts.test(name))) {
      const names = Object.keys((await import(join(folder, file))) as object);
      expect(Object.keys(wordsOf(code)), file).toEqual(expect.arrayContaining(names));
    }
  }
});
