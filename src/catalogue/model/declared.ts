/** What the content itself says of the form of its sheets, beside the terms of its vocabularies. */
import type { Localized } from '../../i18n/localized.ts';
import { defaultCurrency } from './currency.ts';
import type { PracticeField, TermField } from './extra-fields.ts';
import { type VocabularyName, vocabularyNames } from './vocabularies.ts';
import type { Site } from './site.ts';

export interface Declared {
  /** Of every amount: a code of ISO 4217. */
  currency: string;
  /** What a territory is called, where it has a name of its own. */
  territory?: Localized | undefined;
  /** The fields that it adds to a practice. */
  practice: readonly PracticeField[];
  /** Those that it adds to the terms of a vocabulary, by the name of the vocabulary. */
  terms: Readonly<Partial<Record<string, readonly TermField[]>>>;
}

/** Of a catalogue that says nothing. */
export const plain: Declared = { currency: defaultCurrency, practice: [], terms: {} };

/** What a site declares; of one that cannot be read, nothing. */
export const declaredBy = (
  site: Pick<Site, 'currency' | 'names' | 'fields'> | undefined,
): Declared => ({
  currency: site?.currency ?? plain.currency,
  territory: site?.names?.territory?.singular,
  practice: site?.fields?.practice ?? [],
  terms: site?.fields?.terms ?? {},
});

/** Of a field that holds a territory. */
export const calledBy = ({ territory }: Declared) => (territory ? { called: territory } : {});

/** The vocabularies of a catalogue: those of the program, and those that its own fields name. */
export const vocabulariesOf = ({ practice }: Declared): VocabularyName[] => [
  ...new Set([
    ...vocabularyNames,
    ...practice.flatMap(({ vocabulary }) => (vocabulary as VocabularyName | undefined) ?? []),
  ]),
];
