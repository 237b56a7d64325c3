/**
 * What people say and what texts say for the same: `content/synonyms.yml`, which a catalogue may be
 * without. The search takes one for the other; no page shows it.
 */
import { z } from 'zod';
import { languageCodes } from '../../i18n/languages.ts';
import { distinct, text } from './text.ts';

/** Words, or a few of them together, that mean the same to who searches. */
const group = distinct(text(2, 60), 2, 30);
const groups = distinct(group, 1, 2000, (terms) => terms.join('\n'));

/** By language. */
export const synonymsSchema = z
  .object(Object.fromEntries(languageCodes.map((code) => [code, groups.optional()])))
  .catchall(groups);
export type Synonyms = z.infer<typeof synonymsSchema>;
