/** Texts of other people's tables without what programs left in them. */
import { withoutLast } from '../catalogue/model/trim.ts';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { mended } from '../catalogue/model/mojibake.ts';

/** Characters of no width, and those where a line may be cut: none of them is meant. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The tags that programs put around lines and words; any other stays, and is judged as text. */
const lineTags = /<\s*(?:br\s*(?:\/\s*)?|\/?(?:p|div|li|ul|ol|h[1-6])(?:\s[^<>]*)?)>/gi;
const wordTags = /<\s*\/?(?:b|i|u|em|strong|span|font|small|big)(?:\s[^<>]*)?>/gi;

const characterOf = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
};

/**
 * A text as it was meant: HTML that a program left in it becomes characters and ends of lines, text
 * that was decoded wrongly is decoded anew.
 */
export const cleanText = (text: string): string =>
  mended(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\n?(?:<\s*br\s*(?:\/\s*)?>|<\/p\s*>)\n?/gi, '\n')
    .replace(lineTags, '\n')
    .replace(wordTags, '')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi, characterOf)
    .replace(unseen, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .normalize('NFC')
    .split('\n')
    .map((line) => withoutLast(line, ' \t'))
    .join('\n')
    .trim();

/** The name of a column, as it is compared: what cannot be seen, and capitals, make no difference. */
export const headingKey = (name: string): string =>
  name.replace(unseen, '').normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
