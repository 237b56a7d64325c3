/** The words of a query, as Pagefind compares them: without accents and capitals. */

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Share of a word that must stand in a text for the word to count as found. */
const necessaryShare = 0.6;

/**
 * Tells whether a result really has every word of a query.
 *
 * Pagefind shortens a word that it does not know until some indexed word begins with what is left
 * ("inesistente" finds "i"). Six tenths of a word let inflections and slips of the pen at its end
 * pass, and no accident.
 *
 * @param content the whole text of the result, its title included
 */
export function hasEveryWord(content: string, query: string): boolean {
  const text = fold(content);
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => {
    const length = Math.max(Math.min(3, word.length), Math.ceil(word.length * necessaryShare));
    return text.includes(word.slice(0, length));
  });
}
