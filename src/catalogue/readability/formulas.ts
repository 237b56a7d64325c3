/** The indexes of readability: each is made for one language, by the people that are named. */

/** What a text is measured by. */
export interface Counts {
  /** Letters and figures, of the words alone. */
  letters: number;
  words: number;
  sentences: number;
}

export interface Formula {
  /** Names its explanation, in the words of the interface. */
  name: 'gulpease';
  /** From 0, the hardest, to 100. */
  valueOf: (counts: Counts) => number;
  /** Below which a text is hard even for who has finished upper secondary school. */
  hardBelow: number;
}

/**
 * The Gulpease index of an Italian text: 89 + (300 × sentences − 10 × letters) / words, kept
 * between 0 and 100. P. Lucisano, M. E. Piemontese, «GULPEASE: una formula per la predizione della
 * difficoltà dei testi in lingua italiana», Scuola e città 3 (1988).
 *
 * @param counts of at least one word
 */
export function gulpeaseOf({ letters, words, sentences }: Counts): number {
  const value = 89 + (300 * sentences - 10 * letters) / words;
  return Math.min(100, Math.max(0, value));
}

/** Its authors found texts below 80, 60 and 40 hard for who has finished each of three schools. */
export const gulpeaseBands = { primary: 80, lowerSecondary: 60, upperSecondary: 40 };

export const gulpease: Formula = {
  name: 'gulpease',
  valueOf: gulpeaseOf,
  hardBelow: gulpeaseBands.upperSecondary,
};

/** The minutes that so many words take, at least one. */
export const readingMinutes = (words: number, wordsPerMinute: number): number =>
  Math.max(1, Math.round(words / wordsPerMinute));
