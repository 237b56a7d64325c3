/**
 * The fields that a catalogue adds to those of the program: `fields` in `content/site.yml`. They are
 * fields like all others, made of data: form, page, tables and schemas know no difference.
 */
import { z } from 'zod';
import { field, type OwnWords, steps } from './field.ts';
import type { TermSchemaOf } from './terms.ts';
import { day, distinct, localised, partialDate, slug, text, webAddress } from './text.ts';
import type { VocabularyName } from './vocabularies.ts';

/** `since` is the day from which something holds: it is read as “since 23 January 2019”. */
const extraKinds = ['text', 'number', 'date', 'since', 'address', 'boolean', 'term'] as const;
export type ExtraKind = (typeof extraKinds)[number];

const common = {
  key: field(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), 'site.fields.key', {
    example: 'hectares',
  }),
  label: field(localised, 'site.fields.label'),
  help: field(localised.optional(), 'site.fields.help'),
  kind: field(z.enum(extraKinds), 'site.fields.kind'),
};

/** A field of a practice. */
export const practiceFieldSchema = z.strictObject({
  ...common,
  vocabulary: field(slug.optional(), 'site.fields.vocabulary', { example: 'climate-goals' }),
  many: field(z.boolean().optional(), 'site.fields.many'),
  facet: field(z.boolean().optional(), 'site.fields.facet'),
  step: field(z.enum(steps).optional(), 'site.fields.step'),
});
export type PracticeField = z.infer<typeof practiceFieldSchema>;

/** A field of the terms of a vocabulary. */
export const termFieldSchema = z.strictObject({
  ...common,
  kind: field(z.enum(extraKinds.filter((kind) => kind !== 'term')), 'site.fields.kind'),
  mark: field(z.boolean().optional(), 'site.fields.mark'),
});
export type TermField = z.infer<typeof termFieldSchema>;

const singleValue = (
  { kind, vocabulary }: Pick<PracticeField, 'kind' | 'vocabulary'>,
  termOf: TermSchemaOf,
): z.ZodType => {
  switch (kind) {
    case 'number':
      return z.number();
    case 'date':
      return partialDate;
    case 'since':
      return day;
    case 'address':
      return webAddress;
    case 'boolean':
      return z.boolean();
    case 'term':
      return termOf(vocabulary as VocabularyName);
    default:
      return text(1, 500);
  }
};

const wordsOf = ({ label, help }: PracticeField | TermField): OwnWords => ({
  label,
  ...(help && { help }),
});

/**
 * What these fields add to the schema of a practice.
 *
 * @param taken names of fields that are there: whoever takes one is told, and the field stays
 */
export const practiceShape = (
  fields: readonly PracticeField[],
  termOf: TermSchemaOf,
  taken: readonly string[],
): Record<string, z.ZodType> =>
  Object.fromEntries(
    fields
      .filter(({ key }) => !taken.includes(key))
      .map((one) => {
        const value = singleValue(one, termOf);
        const schema = (one.many ? distinct(value, 1, 50) : value).optional();
        const more = { step: one.step ?? steps[0], uncounted: true };
        return [one.key, field(schema, wordsOf(one), more)];
      }),
  );

const noTerms: TermSchemaOf = () => z.string();

/** The same, of a term. */
export const termShape = (
  fields: readonly TermField[],
  taken: readonly string[],
): Record<string, z.ZodType> =>
  Object.fromEntries(
    fields
      .filter(({ key }) => !taken.includes(key))
      .map((one) => [one.key, field(singleValue(one, noTerms).optional(), wordsOf(one))]),
  );

/** What a thing holds in a field that the program does not know. */
export const heldIn = (holder: object, { key }: { key: string }): unknown =>
  (holder as Record<string, unknown>)[key];
