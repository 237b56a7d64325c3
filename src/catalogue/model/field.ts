/**
 * What a field says of itself to people, beside its rules: forms, reference pages, editors and
 * templates are made from it.
 */
import type { z } from 'zod';

/** The steps in which a person thinks of a practice; also the order of the fields in a file. */
export const steps = {
  what: { it: 'Che cosa, dove e chi', en: 'What, where and who' },
  whom: { it: 'Per chi', en: 'For whom' },
  money: { it: 'Come si paga', en: 'How it is paid for' },
  results: { it: 'Che cosa ne è venuto', en: 'What came of it' },
  transfer: { it: 'Altri potrebbero farla?', en: 'Could others do it?' },
  proof: { it: 'Fonti e contatti', en: 'Sources and contact' },
} as const;
export type Step = keyof typeof steps;

export interface FieldWords {
  label: { it: string; en: string };
  help?: { it: string; en: string };
  /** How it is written in a file: the form takes it as people write it. */
  inFile?: { it: string; en: string };
  /** As it is written in a file; invented where it speaks of a practice. */
  example?: { it: string; en: string };
}

export interface FieldMeta extends FieldWords {
  step?: Step;
  /** Of a repeated group: what one of them is called. */
  one?: { it: string; en: string };
  /** Its absence says nothing against a sheet. */
  uncounted?: boolean;
  /** A name or a quotation, which is the same in every language. */
  proper?: boolean;
  /** An amount of money, in euros. */
  money?: boolean;
  /** For those who keep the catalogue, not for who proposes a practice. */
  editorial?: boolean;
}

const inBoth = (said: string | readonly [it: string, en: string]): { it: string; en: string } =>
  typeof said === 'string' ? { it: said, en: said } : { it: said[0], en: said[1] };

/**
 * Gives a field its words.
 *
 * @param label Italian and English
 * @param help a sentence each, Italian and English
 * @param more where the example reads the same in every language, it is written once
 */
export function field<T extends z.ZodType>(
  schema: T,
  label: readonly [it: string, en: string],
  help?: readonly [it: string, en: string],
  {
    example,
    ...more
  }: Omit<FieldMeta, 'label' | 'help' | 'example'> & {
    example?: string | readonly [it: string, en: string];
  } = {},
): T {
  const meta: FieldMeta = {
    label: { it: label[0], en: label[1] },
    ...(help && { help: { it: help[0], en: help[1] } }),
    ...(example !== undefined && { example: inBoth(example) }),
    ...more,
  };
  return schema.meta({ field: meta }) as T;
}
