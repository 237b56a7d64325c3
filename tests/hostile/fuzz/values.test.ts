/** The controls of the form take whatever a file says, and say it again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/client/contribute/parse-source.ts';
import { fieldAt, readForm, retyped, writeForm } from '../../../src/client/contribute/values.ts';
import { parseWith } from '../../../src/catalogue/checking/zod-diagnostics.ts';
import { fieldsOf } from '../../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../../src/catalogue/model/practice.ts';
import { bodyOf, editFile } from '../../../src/catalogue/writing/practice-file.ts';
import { isFields, same } from '../../../src/catalogue/writing/same.ts';
import { changedFields, dataChange } from './changes.ts';
import { formOf } from './form-of-fields.ts';
import { must } from './must.ts';
import { oddText } from './oddities.ts';
import { allTexts } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';

const practices = allTexts.filter(({ text }) => text.kind === 'practice' && !text.language);
const [first] = practices;
if (!first) throw new Error('The small catalogue lacks a practice');
const { vocabularies } = first.catalogue;
const schema = practiceSchema(vocabularies);
const form = formOf(fieldsOf(schema), vocabularies);
const own = practices.filter(({ catalogue }) => catalogue === first.catalogue);
const someSource = fc.constantFrom(...own).map(({ text }) => text.source);
const changes = fc.array(dataChange, { maxLength: 4 });

/** Boxes have an order of their own, and one that is not ticked says nothing. */
function asBoxes(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === 'string') ? value.toSorted() : value.map(asBoxes);
  }
  if (!isFields(value)) return value;
  const told = Object.entries(value).filter(([, inner]) => inner !== false);
  return Object.fromEntries(told.map(([key, inner]) => [key, asBoxes(inner)]));
}

describe('the controls', manyRuns, () => {
  test(`say what they were given, of any frontmatter (${told('controls')})`, () => {
    fc.assert(
      fc.property(someSource, changes, (source, list) => {
        const { frontmatter = {} } = readSource(source);
        const given = changedFields(frontmatter, list);
        writeForm(form, given);
        const read = readForm(form);
        const { value, problems } = parseWith(schema, given, (path) => ({
          file: '',
          line: 1,
          column: 1,
          path: [...path],
        }));
        if (value !== undefined)
          must(same(asBoxes(read), asBoxes(given)), 'the same sheet', { read, given });
        for (const { path = [] } of problems) fieldAt(form, path);
        writeForm(form, read);
        must(same(readForm(form), read), 'the same again', { read, again: readForm(form) });
      }),
      runs('controls'),
    );
  });

  test('take what is named like a method for a term as it stands', () => {
    const themes = [{ toString: 'a' }, ['b'], null];
    writeForm(form, { themes });
    expect(readForm(form)['themes']).toEqual(['{"toString":"a"}', '["b"]', 'null']);
  });

  test(`give a file that says what was typed (${told('typing')})`, () => {
    const typing = fc.array(fc.tuple(fc.nat(), oddText), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(someSource, typing, (source, list) => {
        const { frontmatter = {} } = readSource(source);
        writeForm(form, frontmatter);
        const before = readForm(form);
        const controls = [
          ...form.querySelectorAll<HTMLInputElement>('input[type="text"], textarea'),
        ];
        for (const [place, text] of list) {
          const control = controls[place % controls.length];
          if (!control) continue;
          control.value = text.toWellFormed().replace(/[\r\n\0]+/g, ' ');
          retyped(control);
        }
        const after = readForm(form);
        const written = editFile(source, { before, after, body: bodyOf(source) });
        const { frontmatter: again } = readSource(written);
        must(again !== undefined, 'a file that can be read again', written);
        writeForm(form, again);
        must(same(readForm(form), after), 'what was typed', { again: readForm(form), after });
      }),
      runs('typing'),
    );
  });
});
