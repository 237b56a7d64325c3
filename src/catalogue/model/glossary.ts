/** The words that readers may not know: `content/glossary.yml`, which a catalogue may be without. */
import { z } from 'zod';
import { distinct, localisedUpTo, siteAddress, slug, text } from './text.ts';

const forms = distinct(text(2, 80), 1, 20);

const entry = z.strictObject({
  id: slug,
  /** As it is mostly written: a word, or the letters that stand for several. */
  term: localisedUpTo(80),
  /** What the letters stand for. */
  expansion: localisedUpTo(160).optional(),
  /** How else it is written in texts of each language. */
  forms: z.object({}).catchall(forms).optional(),
  /** One or two plain sentences. */
  definition: localisedUpTo(400),
  source: z.strictObject({ title: text(), url: siteAddress.optional() }).optional(),
});

export const glossarySchema = z.strictObject({
  terms: distinct(entry, 1, 500, ({ id }) => id),
});
export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryEntry = Glossary['terms'][number];
