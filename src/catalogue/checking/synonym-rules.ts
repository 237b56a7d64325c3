/** The rules between the words of the synonyms. */
import type { Synonyms } from '../model/synonyms.ts';
import type { Locate } from './zod-diagnostics.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';

/** As the search compares it: without accents, capitals and signs. */
const compared = (term: string): string =>
  term
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Words that stand twice in a group, or have no letter, and languages that the site is not in.
 *
 * @param languages those of the site; if they cannot be read, that is told elsewhere
 */
export function acrossSynonyms(
  synonyms: Synonyms,
  languages: readonly string[] | undefined,
  locate: Locate,
): Diagnostic[] {
  return Object.entries(synonyms).flatMap(([language, groups = []]) => {
    const unknown =
      languages === undefined || languages.includes(language)
        ? []
        : [
            diagnostic('synonym-language', locate([language], 'key'), {
              language,
              languages: [...languages],
            }),
          ];
    return [...unknown, ...groups.flatMap((group, at) => inGroup(group, [language, at], locate))];
  });
}

function inGroup(
  group: readonly string[],
  path: (string | number)[],
  locate: Locate,
): Diagnostic[] {
  const first = new Map<string, string>();
  return group.flatMap((term, at) => {
    const key = compared(term);
    const place = locate([...path, at], 'value');
    if (key === '') return [diagnostic('synonym-empty', place, { term })];
    const other = first.get(key);
    if (other !== undefined) return [diagnostic('synonym-twice', place, { term, other })];
    first.set(key, term);
    return [];
  });
}
