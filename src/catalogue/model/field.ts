/**
 * What is known of a field beside its rules: forms, reference pages, editors and templates are made
 * from it. Its words are in the dictionaries, `src/i18n/<language>/model.ts`, under its name.
 */
import type { z } from 'zod';
import type { Words } from '../../i18n/languages.ts';
import { type Localized, localizeIn } from '../../i18n/localized.ts';
import { currencyName } from '../../i18n/format/currency.ts';

/** The steps in which a person thinks of a practice; also the order of the fields in a file. */
export const steps = ['what', 'whom', 'money', 'results', 'transfer', 'proof'] as const;
export type Step = (typeof steps)[number];

/** Where something stands in a file, from the outside in: names of fields, and numbers of items. */
export type Path = readonly PropertyKey[];

/** A field that the dictionaries have words for. */
type FieldName = keyof Words['model']['fields'];

/** Words that come with a field. */
export interface OwnWords {
  label: Localized;
  help?: Localized;
}

export interface FieldMeta {
  /** Under which the dictionaries have its words. */
  name?: FieldName;
  /** The words of a field that the content declares, which no dictionary knows. */
  own?: OwnWords;
  /** What it is called in this catalogue, in place of its label in the dictionaries. */
  called?: Localized;
  step?: Step;
  /** As it is written in a file, where it reads the same in every language. */
  example?: string;
  /** Its absence says nothing against a sheet. */
  uncounted?: boolean;
  /** A name or a quotation, which is the same in every language. */
  proper?: boolean;
  /** Of an amount of money: its currency. */
  money?: string;
  /** For those who keep the catalogue, not for who proposes a practice. */
  editorial?: boolean;
}

/**
 * Says of a field what else is to be known of it.
 *
 * @param words the name under which the dictionaries have its words, or its own
 */
export function field<T extends z.ZodType>(
  schema: T,
  words: FieldName | OwnWords,
  more: Omit<FieldMeta, 'name' | 'own'> = {},
): T {
  const called: FieldMeta = typeof words === 'object' ? { own: words } : { name: words };
  return schema.meta({ field: { ...called, ...more } satisfies FieldMeta }) as T;
}

/** What a field says of itself to people: see the dictionaries. */
type FieldText = Words['model']['fields'][FieldName];

/** The words of a language that fields are told in. */
export type FieldWords = Pick<Words, 'language' | 'model'>;

/**
 * What a field says of itself in a language.
 *
 * @param found one without words is called by its key, and nothing breaks
 */
export function fieldText(
  { key, meta }: { key: string; meta: FieldMeta },
  { language, model }: FieldWords,
): FieldText {
  const { name, own, called, example, money } = meta;
  const help = own?.help && localizeIn(own.help, language.code);
  const said: FieldText = {
    label: own ? localizeIn(own.label, language.code) : key,
    ...(help !== undefined && { help }),
    ...(example !== undefined && { example }),
    ...(name !== undefined && model.fields[name]),
  };
  if (called) {
    said.label = capital(localizeIn(called, language.code), language.locale);
    // It speaks of what the label was.
    delete said.ask;
  }
  if (money === undefined) return said;
  return { ...said, label: `${said.label} (${currencyName(money, language.locale)})` };
}

/** A noun as it begins a label. */
const capital = (noun: string, locale: string): string =>
  noun.charAt(0).toLocaleUpperCase(locale) + noun.slice(1);
