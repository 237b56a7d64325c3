/** Finds the terms of a glossary among the words of a text. */
import type { Glossary, GlossaryEntry } from '../model/glossary.ts';

/** Words of a text, and the entry that explains them. */
export interface FoundTerm {
  id: string;
  text: string;
}

/** A stretch of a text: plain words, or a term. */
export type Piece = string | FoundTerm;

/**
 * Cuts a text at the terms in it.
 *
 * @param seen the entries that were found before: each is explained once. Those found are added
 */
export type Finder = (text: string, seen: Set<string>) => Piece[];

/** The finder of each language; nothing for one in which the glossary has no terms. */
export type Finders = (language: string) => Finder | undefined;

/** All that stands for a term in texts of a language. */
export const formsOf = ({ term, forms: others }: GlossaryEntry, language: string): string[] => {
  const own = term[language];
  return [...(own === undefined ? [] : [own]), ...(others?.[language] ?? [])];
};

/** What finds the terms of a glossary in a text, made once for each language; nothing without one. */
export function findersOf(glossary: Glossary | undefined): Finders {
  const made = new Map<string, Finder | undefined>();
  return (language) => {
    if (!made.has(language)) made.set(language, glossary && finderOf(glossary, language));
    return made.get(language);
  };
}

/** Makes the finder of the terms of a language. */
function finderOf({ terms }: Glossary, language: string): Finder | undefined {
  const entries = new Map(
    terms.flatMap((entry) =>
      formsOf(entry, language).map((form): [string, string] => [keyOf(form), entry.id]),
    ),
  );
  if (entries.size === 0) return undefined;
  const forms = terms.flatMap((entry) => formsOf(entry, language));
  const longestFirst = forms.toSorted((a, b) => b.length - a.length);
  // By their first words: else a text would be compared with every form at each of its letters.
  const begun = Map.groupBy(longestFirst, (form) => firstWordOf(keyOf(form.trim())));
  const patterns = new Map<string, RegExp>();
  /** Made when the word is met: most words of a glossary are in few texts. */
  const patternAt = (word: string): RegExp | undefined => {
    const known = patterns.get(word);
    const alike = begun.get(word);
    if (known || !alike) return known;
    const any = alike.map(patternOf).join('|');
    const made = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_+])`, 'uy');
    patterns.set(word, made);
    return made;
  };
  return (text, seen) => {
    const pieces: Piece[] = [];
    let from = 0;
    let next = 0;
    for (const { 0: start, index } of text.matchAll(startPattern)) {
      const pattern = index < next ? undefined : patternAt(firstWordOf(start.toLowerCase()));
      if (!pattern) continue;
      pattern.lastIndex = index;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      next = index + found.length;
      const id = entries.get(keyOf(found));
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      if (index > from) pieces.push(text.slice(from, index));
      pieces.push({ id, text: found });
      from = next;
    }
    if (from < text.length) pieces.push(text.slice(from));
    return pieces;
  };
}

/** A word, or a sign: where a form may begin. */
const startPattern = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;
/** Nothing of what begins with a sign. */
const firstWordOf = (text: string): string => /^[\p{L}\p{N}_]*/u.exec(text)?.[0] ?? '';

/** What is alike in all the ways in which a form may stand in a text. */
export const keyOf = (form: string): string =>
  form.replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

/**
 * A form of capitals alone is an acronym, found as it is written; of others the case of the letters
 * may be any. Lines may break between words, and apostrophes be straight or curved.
 */
function patternOf(form: string): string {
  const isAcronym = form === form.toUpperCase();
  return [...form.trim().replace(/\s+/g, ' ')]
    .map((sign) => {
      if (sign === ' ') return '\\s+';
      if (/['’]/.test(sign)) return "['’]";
      const [small, capital] = [sign.toLowerCase(), sign.toUpperCase()];
      if (!isAcronym && small !== capital && capital.length === 1) return `[${small}${capital}]`;
      return sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    })
    .join('');
}
