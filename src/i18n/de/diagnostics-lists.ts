/** Lists of names, and numbers of things, in sentences, in German. */

/** Names one after the other, the first of many. */
export const list = (values: readonly string[]): string =>
  values.length > 12 ? `${values.slice(0, 12).join(', ')} …` : values.join(', ');

/** What the author probably meant, or what may be written. */
export const didYouMean = (suggestion: string | undefined, allowed: readonly string[]): string =>
  suggestion === undefined ? `Zulässige Werte: ${list(allowed)}.` : `Meinten Sie «${suggestion}»?`;

/** A number with its noun. */
export const count = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;
