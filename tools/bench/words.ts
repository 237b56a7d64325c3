/** What is searched in the measuring: words of the very texts, from common to rare. */

/** In what share of the texts a word should be. */
const shares = [0.3, 0.05, 0.005];
/** Long enough to be typed, and not shortened to the root of another. */
const isTypable = (word: string): boolean => word.length >= 7 && word.length <= 12;

/**
 * Chooses a word for each share: the one whose share is nearest, the first of the alphabet of those
 * alike.
 *
 * @param texts some files of the catalogue; front matter and tags do not count
 */
export function wordsToSearch(texts: readonly string[]): string[] {
  const documents = new Map<string, number>();
  for (const text of texts) {
    const read = text.replace(/^---.*?\n---/s, '').replace(/<[^>]*>/g, ' ');
    for (const word of new Set(read.toLowerCase().match(/\p{L}+/gu))) {
      if (isTypable(word)) documents.set(word, (documents.get(word) ?? 0) + 1);
    }
  }
  const words = [...documents].sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = new Set<string>();
  for (const share of shares) {
    const wanted = Math.max(1, share * texts.length);
    const distance = (count: number) => Math.abs(Math.log(count / wanted));
    const left = words.filter(([word]) => !chosen.has(word));
    const [first] = left;
    if (!first) break;
    const [best] = left.reduce((a, b) => (distance(b[1]) < distance(a[1]) ? b : a), first);
    chosen.add(best);
  }
  return [...chosen];
}
