/** Any practice that the schema accepts, made from its fields. */
import fc from 'fast-check';
import type { Field } from '../../src/catalogue/model/fields.ts';
import type { Vocabularies } from '../../src/catalogue/model/vocabularies.ts';
import { awkwardLine, awkwardText } from './awkward-text.ts';

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((one) => String(one).padStart(2, '0'));
const month = fc
  .tuple(fc.integer({ min: 1975, max: 2035 }), two(1, 12))
  .map((all) => all.join('-'));
const year = fc.integer({ min: 1975, max: 2035 }).map(String);
const day = fc.tuple(month, two(1, 28)).map((all) => all.join('-'));

const dates = { day, month: fc.oneof(month, year), partial: fc.oneof(month, year, day) };
const address = fc
  .array(fc.constantFrom('a', 'b-c', '1', '%20', '?q=1;2', '#x'), { maxLength: 4 })
  .map((parts) => `https://example.org/${parts.join('')}`);

/** Those of a sheet, or of a group in it; of what may lack, now and then it does. */
export function anyGroup(
  fields: readonly Field[],
  vocabularies: Vocabularies,
): fc.Arbitrary<Record<string, unknown>> {
  const parts = fields.map((field): [string, fc.Arbitrary<unknown>] => [
    field.key,
    field.required
      ? anyValue(field, vocabularies)
      : fc.option(anyValue(field, vocabularies), { nil: undefined, freq: 2 }),
  ]);
  return fc
    .record(Object.fromEntries(parts))
    .map((made) =>
      Object.fromEntries(Object.entries(made).filter(([, value]) => saysSomething(value))),
    );
}

/** A group without any field is no group: files do not have it, and tables cannot. */
const saysSomething = (value: unknown): boolean =>
  value !== undefined && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);

function anyValue(field: Field, vocabularies: Vocabularies): fc.Arbitrary<unknown> {
  const { kind, vocabulary, item, literal, precision = 'day' } = field;
  if (vocabulary) return fc.constantFrom(...vocabularies[vocabulary].terms.map(({ id }) => id));
  switch (kind) {
    case 'group':
      return anyGroup(field.fields ?? [], vocabularies);
    case 'choice':
      return item ? fc.oneof(fc.constant(literal), anyValue(item, vocabularies)) : fc.constant(0);
    case 'list': {
      const { min = 1, max = 4 } = field;
      const sizes = { minLength: Math.max(1, min), maxLength: Math.min(3, max) };
      const one = item ? anyValue(item, vocabularies) : fc.constant('');
      return item?.kind === 'group' ? fc.array(one, sizes) : fc.uniqueArray(one, sizes);
    }
    case 'boolean':
      return fc.boolean();
    case 'number':
      if (field.whole) return fc.integer({ min: 1990, max: 2030 });
      return fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);
    case 'date':
      return dates[precision];
    case 'address':
      return address;
    case 'email':
      return fc.constantFrom('a@example.org', 'ufficio.sociale@ente.example.org');
    case 'slug':
      return fc.constantFrom('prova-1', 'orto', 'a2');
    default:
      // A file has one sign at the end of its lines.
      return (field.max ?? 0) > 320
        ? awkwardText.map((made) => made.replace(/\r\n?/g, '\n'))
        : anyLine(field);
  }
}

/** A text as long as the field wants it. */
const anyLine = ({ min = 1, max = 200 }: Field): fc.Arbitrary<string> =>
  awkwardLine.map((line) => {
    const long = line.length < min ? `${line} ${'parola '.repeat(min)}`.slice(0, max) : line;
    return long.slice(0, max).trim();
  });
