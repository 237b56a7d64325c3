import { z } from 'zod';
import { text } from './text.ts';
import type { Term, Vocabularies, VocabularyName } from './vocabularies.ts';

export type TermSchemaOf = (name: VocabularyName) => z.ZodType<string>;

/**
 * The schemas of the terms of these vocabularies. Where a vocabulary could not be read, any term
 * passes: its own problems are told, not the same one again in every text.
 */
export const termSchemasOf =
  (vocabularies: Partial<Vocabularies>): TermSchemaOf =>
  (name) => {
    const terms: Term[] | undefined = vocabularies[name]?.terms;
    if (!terms) return text().meta({ vocabulary: name, labels: [] });
    const labels = terms.flatMap(({ id, label }) => Object.values(label).map((name) => [name, id]));
    return z.enum(terms.map((term) => term.id)).meta({ vocabulary: name, labels });
  };
