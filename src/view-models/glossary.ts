/** The terms of the glossary as its page lists them. */
import { localize } from '../i18n/localize.ts';
import { keyOf } from '../catalogue/glossary/finder.ts';
import type { Glossary, GlossaryEntry } from '../catalogue/model/glossary.ts';
import { language } from '#words/language.ts';

interface GlossaryTerm {
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
    const name = localize(entry.term);
    const expansion = localize(entry.expansion);
    const said = new Set([name, expansion ?? ''].map(keyOf));
    const others = (entry.forms?.[language.code] ?? []).filter((form) => !said.has(keyOf(form)));
    const { id, source } = entry;
    return { id, name, expansion, definition: localize(entry.definition), others, source };
  });
  return terms.sort((a, b) => collator.compare(a.name, b.name));
}
