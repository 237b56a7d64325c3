/** The rules between the terms of the glossary. */
import { formsOf, keyOf } from '../glossary/finder.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Locate } from './zod-diagnostics.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';

/** What stands in a text is explained by one term: no two have a form in common. */
export function acrossGlossary({ terms }: Glossary, locate: Locate): Diagnostic[] {
  const takenBy = new Map<string, string>();
  return terms.flatMap((entry, index) => {
    const { id, term, forms } = entry;
    const languages = new Set([...Object.keys(term), ...Object.keys(forms ?? {})]);
    return [...languages].flatMap((language) =>
      formsOf(entry, language).flatMap((form) => {
        const key = `${language} ${keyOf(form)}`;
        const other = takenBy.get(key) ?? id;
        takenBy.set(key, other);
        if (other === id) return [];
        const isTerm = term[language] === form;
        const place = locate(['terms', index, isTerm ? 'term' : 'forms', language], 'value');
        return [diagnostic('form-taken', place, { form, term: id, other })];
      }),
    );
  });
}
