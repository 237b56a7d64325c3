/** The terms of all practices in a facet, in few bytes on the way and few objects in the browser. */

export interface TermTable {
  /** Where each practice has its first place among the numbers, and where the last one ends. */
  starts: Uint32Array;
  /** The places of the terms in the list of the facet. */
  numbers: Uint16Array;
}

/** Stands for a practice without terms: before all other characters in use. */
const none = ' ';
/** The first of the characters that stand for terms; the quotation mark is before it. */
const first = 0x23;

/**
 * Writes the terms of practices, a character each: which of two says whether the practice has more.
 * So there is nothing between practices, and what is compressed is little more than the choices.
 *
 * @param of for each practice, the places of its terms: below 27,000
 */
export const packTerms = (of: readonly (readonly number[])[]): string =>
  of
    .map((numbers) =>
      numbers.length === 0
        ? none
        : String.fromCharCode(
            ...numbers.map((number, at) => first + 2 * number + Number(at === numbers.length - 1)),
          ),
    )
    .join('');

/**
 * Reads them again.
 *
 * @param count how many practices there are
 */
export function unpackTerms(packed: string, count: number): TermTable {
  const starts = new Uint32Array(count + 1);
  const numbers = new Uint16Array(packed.length);
  let practice = 0;
  let end = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.charCodeAt(at) - first;
    if (code >= 0) {
      numbers[end] = code >> 1;
      end += 1;
    }
    if (code < 0 || code % 2 === 1) {
      practice += 1;
      starts[practice] = end;
    }
  }
  return { starts, numbers };
}
