/** The terms of the glossary as its page lists them. */
import { keyOf } from '../catalogue/glossary/finder.ts';
import type { Glossary, GlossaryEntry } from '../catalogue/model/glossary.ts';
import { language } from '../i18n/it/language.ts';

export interface GlossaryTerm {
  id: string;
  name: string;
  expansion: string | undefined;
  definition: string;
  /** How else it is written, but for its expansion. */
  others: string[];
  source: GlossaryEntry['source'];
}

/** The terms in the language of the page, by the order of its alphabet. */
export function glossaryByName(glossary: Glossary | undefined): GlossaryTerm[] {
  const collator = new Intl.Collator(language.locale);
  const terms = (glossary?.terms ?? []).map((entry): GlossaryTerm => {
    const name = entry.term.it;
    const expansion = entry.expansion?.it;
    const said = new Set([name, expansion ?? ''].map(keyOf));
    const others = (entry.forms?.it ?? []).filter((form) => !said.has(keyOf(form)));
    const { id, source } = entry;
    return { id, name, expansion, definition: entry.definition.it, others, source };
  });
  return terms.sort((a, b) => collator.compare(a.name, b.name));
}
