/** Amounts of money in a sheet: what people write is never another number to the program. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/client/contribute/parse-source.ts';
import { readForm, retyped, writeForm } from '../../src/client/contribute/values.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { fieldText } from '../../src/catalogue/model/field.ts';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { plain } from '../../src/catalogue/model/declared.ts';
import { euroFields } from '../../src/catalogue/model/euro-fields.ts';
import { experienceSchema } from '../../src/catalogue/model/experience.ts';
import { fieldsOf, withInner } from '../../src/catalogue/model/fields.ts';
import { needSchema } from '../../src/catalogue/model/need.ts';
import { plainNumbers } from '../../src/catalogue/model/plain-numbers.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { checkText, textSchemas } from '../../src/catalogue/reading/check-text.ts';
import { flowText } from '../../src/catalogue/writing/yaml-text.ts';
import { bodyOf, editFile } from '../../src/catalogue/writing/practice-file.ts';
import { formOf } from '../hostile/fuzz/form-of-fields.ts';
import { catalogueOf } from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';
import { firstExtraLine, practiceFile } from '../support/sheets.ts';

const { vocabularies } = catalogueOf(baseContent);
const context = { schemas: textSchemas(vocabularies), vocabularies, checkBody: () => [] };

const problemsOf = (source: string, kind: 'practice' | 'need' = 'practice') =>
  checkText(source, { file: 'a.mdx', kind, slug: 'a', folder: 'montebello' }, context).problems;
const funded = (amount: string) =>
  practiceFile({ funding: `[{source: donazioni, amount: ${amount}}]` });

test('every field in euros is known as one', () => {
  const schemas = [practiceSchema, experienceSchema, needSchema].map((of) => of(vocabularies));
  const all = schemas.flatMap((schema) => [...withInner(fieldsOf(schema))]);
  const named = all.filter((field) => fieldText(field, wordsOf('it')).label.includes('(euro)'));
  expect(named.map(({ path }) => path)).toEqual(euroFields);
});

describe('an amount written as nobody means it', () => {
  test.each([
    ['150.000', 'Scrivi «150000»; se invece volevi dire 150, scrivi «150».'],
    ['150.500', 'Scrivi «150500»; se invece volevi dire 150,5, scrivi «150.5».'],
    ['1.250.000', 'Scrivi «1250000».'],
    ['"150.000"', 'Scrivi «150000»; se invece volevi dire 150, scrivi «150».'],
    ["'12.500,00'", 'Scrivi «12500».'],
    ['€ 12.500', 'Scrivi «12500»; se invece volevi dire 12,5, scrivi «12.5».'],
    ['1200.500', 'Scrivi «1200500»; se invece volevi dire 1200,5, scrivi «1200.5».'],
    ['1e3', 'Scrivi «1000».'],
    ['1_000', 'Scrivi «1000».'],
  ])('%s', (amount, hint) => {
    const [found, ...others] = problemsOf(funded(amount));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ file: 'a.mdx', line: 6, column: 39, rule: 'number-form' });
    expect(found && formatDiagnostic(found, 'it').hint).toBe(hint);
  });

  test.each(['0x10', '0o17', 'tanto', '.inf'])('%s, which is no number to people', (amount) => {
    expect(problemsOf(funded(amount)).map(({ rule }) => rule)).toEqual(['wrong-type']);
  });

  test.each(['150000', '979460.64', '12500.5', '12500.50', '150.25', '2019'])(
    '%s is none of them',
    (amount) => {
      expect(problemsOf(funded(amount))).toEqual([]);
    },
  );

  test('at both ends of a cost', () => {
    const replicability = '{stage: prova, resources: {cost: {min: 20.000, max: 1.250.000}}}';
    const found = problemsOf(practiceFile({ replicability }));
    expect(found.map(({ rule, column }) => `${rule} ${column}`)).toEqual([
      'number-form 55',
      'number-form 68',
    ]);
  });

  test('in the budget of a need', () => {
    const need = [
      '---',
      'title: Una prova',
      'summary: "Un fabbisogno inventato, che serve soltanto a mostrare un errore alla volta e nulla più."',
      'region: montebello',
      'themes: [scuola]',
      'budget: {max: 60.000}',
      'published: 2024-01-15',
      '---',
      '',
    ].join('\n');
    expect(problemsOf(need, 'need')).toMatchObject([{ rule: 'number-form', line: 6, column: 15 }]);
  });

  test('but what is no amount keeps its decimals', () => {
    const replicability = '{stage: prova, resources: {staff: 1.25, months: 1.1250}}';
    expect(problemsOf(practiceFile({ replicability }))).toEqual([]);
  });

  test('a number that is no amount is told how to write it', () => {
    const replicability = '{stage: prova, resources: {staff: "1,5"}}';
    const [found] = problemsOf(practiceFile({ replicability }));
    expect(found && formatDiagnostic(found, 'it').hint).toBe('Scrivi «1.5».');
  });
});

describe('a number that YAML takes for a thousandth of what was meant', () => {
  const measured = (value: string, baseline: string) =>
    `[{name: Ore, value: ${value}, date: 2024, source: Bollettino, baseline: {value: ${baseline}}}]`;
  const resources = (written: string) => `{stage: prova, resources: ${written}}`;
  test.each<[Record<string, string>, string]>([
    [
      { results: measured('1.234', '45') },
      'Scrivi «1234»; se invece volevi dire 1,234, scrivi «1.2340».',
    ],
    [
      { results: measured('12', '1.045') },
      'Scrivi «1045»; se invece volevi dire 1,045, scrivi «1.0450».',
    ],
    [
      { results: measured('-1.234', '45') },
      'Scrivi «-1234»; se invece volevi dire -1,234, scrivi «-1.2340».',
    ],
    [
      { results: measured('"1,234"', '45') },
      'Scrivi «1234»; se invece volevi dire 1,234, scrivi «1.2340».',
    ],
    [
      { replicability: resources('{months: 1.200}') },
      'Scrivi «1200»; se invece volevi dire 1,2, scrivi «1.2».',
    ],
    [
      { replicability: resources('{staff: 1.500}') },
      'Scrivi «1500»; se invece volevi dire 1,5, scrivi «1.5».',
    ],
    [{ replicability: resources('{spending: {people: 1.200, year: 2024}}') }, 'Scrivi «1200».'],
    [
      { replicability: resources('{spending: {people: 12.000, year: 2024}}') },
      'Scrivi «12000»; se invece volevi dire 12, scrivi «12».',
    ],
  ])('%j', (changes, hint) => {
    const [found, ...others] = problemsOf(practiceFile(changes));
    expect(others).toEqual([]);
    expect(found && formatDiagnostic(found, 'it').hint).toBe(hint);
  });

  test.each(['1.2340', '1.25', '0.125', '1234.567', '1234', '-1.5'])('%s is none', (value) => {
    expect(problemsOf(practiceFile({ results: measured(value, '45') }))).toEqual([]);
  });

  test('nor is one that the program writes', () => {
    expect(flowText({ value: 1.234, other: -12.345, cents: 0.125, half: 1.5 }, false)).toBe(
      '{value: 1.2340, other: -12.3450, cents: 0.125, half: 1.5}',
    );
  });

  test('in every field that says a number', () => {
    const schemas = [practiceSchema, experienceSchema, needSchema].map((of) => of(vocabularies));
    const all = schemas.flatMap((schema) => [...withInner(fieldsOf(schema))]);
    const numbers = all.filter(({ kind, meta }) => kind === 'number' && meta.money === undefined);
    expect(numbers.map(({ path }) => path).sort()).toEqual([...plainNumbers].sort());
  });

  test('in a field that the catalogue declares', () => {
    const key = { key: 'hectares', kind: 'number', label: { it: 'Ettari' } } as const;
    const declared = { ...plain, practice: [key] };
    const schemas = textSchemas(vocabularies, [], declared);
    const text = { file: 'a.mdx', kind: 'practice', slug: 'a', folder: 'montebello' } as const;
    const { problems } = checkText(practiceFile({ hectares: '1.500' }), text, {
      ...context,
      schemas,
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['number-form']);
  });

  test('a number that must be whole is offered no other', () => {
    const replicability = resources('{spending: {people: "120,5", year: 2024}}');
    const [found] = problemsOf(practiceFile({ replicability }));
    expect(found && formatDiagnostic(found, 'it').hint).toBe(
      'Qui ci vuole un numero intero, per esempio 2019.',
    );
  });
});

describe('a file that is opened in the form', () => {
  const form = formOf(fieldsOf(practiceSchema(vocabularies)), vocabularies);
  const amountControl = () => form.querySelector<HTMLInputElement>('[data-key="amount"] input');

  test('shows an amount as it is written, and keeps it until somebody types', () => {
    const source = funded('150.000');
    const { frontmatter = {} } = readSource(source);
    writeForm(form, frontmatter);
    const before = readForm(form);
    const control = amountControl();
    expect(control?.value).toBe('150.000');
    const body = bodyOf(source);
    expect(editFile(source, { before, after: readForm(form), body })).toBe(source);
    for (const [typed, amount] of [
      ['150.000', '150000'],
      ['150', '150'],
    ]) {
      if (!control) throw new Error('The form lacks the amount');
      control.value = typed ?? '';
      retyped(control);
      const written = editFile(source, { before, after: readForm(form), body });
      expect(written).toBe(funded(amount ?? ''));
    }
  });

  test('says nothing of it in another field', () => {
    expect(firstExtraLine).toBe(10);
    const { frontmatter } = readSource(practiceFile({ title: '150.000' }));
    expect(frontmatter?.['title']).toBe(150);
  });
});
