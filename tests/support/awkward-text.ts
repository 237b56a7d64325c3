/** Texts that break what is written carelessly. */
import fc from 'fast-check';
import { hiddenCharacterIn } from '../../src/catalogue/model/hidden-characters.ts';
import { text as line } from '../../src/catalogue/model/text.ts';

const pieces = [
  '"',
  "'",
  "''",
  ',',
  ';',
  '|',
  '\\',
  '\\|',
  '\n',
  '\r\n',
  '\t',
  '&',
  '&amp;',
  '<b>',
  '</script>',
  '<!--',
  ']]>',
  '=HYPERLINK("https://example.org","x")',
  '+1',
  '-2+3',
  '@SUM(1)',
  '＝1',
  '👩‍👩‍👧',
  'è',
  'e\u0300',
  '\u200f',
  'שלום',
  '\u2028',
  ' ',
  'x',
];

/** A text such as authors may write: trimmed, of at least three characters. */
export const awkwardText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => [...text].length >= 3 && text.length <= 100)
  // The check refuses what cannot be seen.
  .filter((text) => hiddenCharacterIn(text) === undefined);

/** Such a text on one line, as names and titles are. */
export const awkwardLine = awkwardText.filter((text) => line(1, 200).safeParse(text).success);
