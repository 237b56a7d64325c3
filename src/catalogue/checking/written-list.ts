/** Lists that a text says as people do: `Termoli, Larino e Campobasso`, `• Coop • Caritas`. */
import { languageCodes } from '../../i18n/languages.ts';
import { once } from '../../i18n/once.ts';

/** Signs that word processors put before the items of a list, those of their fonts included. */
export const bullets = '•·●○◦▪▫■□‣➢➤✓\uf0b7\uf0a7\u2043';
const bullet = new RegExp(`(?:^|\\s)[${bullets}]\\s*`);
const number = /(?:^|\s)\d{1,2}[.)]\s+/;
const atStart = new RegExp(`^\\s*(?:[${bullets}]|[-–—*]\\s|1[.)]\\s)`);

/** A longer text is no list of names. */
const longest = 2000;

/** Names of more words are sentences. */
const mostWords = 6;

/** The words that stand before the last of several things, in every language: `e`, `and`, `und`. */
const conjunctions = once(() => {
  const words = languageCodes.flatMap((code) =>
    new Intl.ListFormat(code)
      .formatToParts(['A', 'B'])
      .filter(({ type }) => type === 'literal')
      .map(({ value }) => value.trim()),
  );
  return new RegExp(`\\s+(?:${[...new Set(words)].join('|')}|&)\\s+`, 'u');
});

const trimmed = (parts: readonly string[]): string[] =>
  parts.map((part) => part.trim()).filter((part) => part !== '');

/** The items of a text that has the marks of a list; nothing of one that has none. */
export function markedItems(text: string): string[] | undefined {
  if (text.length > longest || !atStart.test(text)) return undefined;
  const pattern = bullet.test(text) ? bullet : number.test(text) ? number : /(?:^|\s)[-–—*]\s+/;
  const items = trimmed(text.split(new RegExp(pattern, 'g')));
  return items.length > 0 ? items : undefined;
}

/** What stands between commas and semicolons, and before the last of them between two words. */
export function separatedItems(text: string): string[] {
  if (text.length > longest) return [text];
  const items = trimmed(text.split(/[,;\n]/));
  const [last = ''] = items.slice(-1);
  const ends = trimmed(last.split(conjunctions()));
  // Of two long names, the word between them may be a part of one: `Santa Maria e San Luca`.
  const isSure = items.length > 1 || ends.every((end) => !/\s/.test(end));
  return ends.length === 2 && isSure ? [...items.slice(0, -1), ...ends] : items;
}

/** Whether a text is a name, and no clause of a sentence nor the number of a house. */
export const isName = (text: string): boolean =>
  /^(?:\p{Lu}|[\p{L}]{1,3}['’]\p{Lu})\D*$/u.test(text) && text.split(/\s+/).length <= mostWords;
