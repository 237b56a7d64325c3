/**
 * One spelling for what people and programs write in several, for the text that is indexed and for
 * what is asked of it alike. Pagefind splits words at ASCII signs only, so the signs that word
 * processors and phones put in their place would hide the words beside them.
 */

/** What has no width: soft hyphen, zero-width and bidirectional marks, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
/** Every sign that is typed or printed as an apostrophe. */
const apostrophes = /[\u2018-\u201b\u02b9\u02bb-\u02bf\u02c8\u00b4\u0060\u2032\u2035\ua78c\uff07]/g;
const dashes = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const quotes = /[\u201c-\u201f\u00ab\u00bb\u2033\u2036\u2039\u203a\u301d-\u301f\uff02]/g;
/** Signs that stand between words and that Pagefind takes for letters. */
const separators =
  /[\u2026\u00b7\u2022\u2027\u2219\u22c5\u30fb\u2024\u2025\u2190-\u21ff\u00d7\u20ac]/g;

const once = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(separators, ' ')
    // An accent that stands alone is a blank with an accent to Unicode's compatibility forms.
    .replace(apostrophes, "'")
    .normalize('NFKC')
    .replace(dashes, '-');

/**
 * What both sides have in common: letters of one form, signs of ASCII. Compatibility forms may
 * themselves be signs that are replaced, as those of wide and of Greek letters are: hence twice.
 */
const plain = (text: string): string => once(once(text));

/** A text as it is given to the index. */
export const normaliseText = (text: string): string => plain(text).replace(quotes, ' ');

/** A query as it is asked of the index: `"` asks for the very words between two of them. */
export const normaliseQuery = (text: string): string =>
  plain(text).replace(quotes, '"').replace(/\s+/g, ' ').trim();
