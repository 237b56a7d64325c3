/**
 * Characters that cannot be seen and that change what is read: the overrides of the direction of
 * writing (Unicode Bidirectional Algorithm, UAX 9), by which a line shows other words than it
 * holds; spaces without width and letters without a shape, which make two words of what reads as
 * one; the tags of Unicode's last plane, and the control characters. With them the character that
 * programs put where they lost another, U+FFFD: what stood there cannot be read any more.
 */

/** Never in a text. */
const never = [
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f',
  // Joiners, fillers and blanks without a shape: https://www.unicode.org/reports/tr36/
  '\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2800\\u3164\\uffa0',
  '\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff0-\\ufffb\\ufffd',
  // What Unicode says is no character: one parser of two puts U+FFFD in its place.
  '\\ufdd0-\\ufdef\\ufffe\\uffff',
  ...Array.from({ length: 16 }, (_, plane) => {
    const end = ((plane + 1) * 0x10000 + 0xfffe).toString(16);
    return `\\u{${end}}-\\u{${end.slice(0, -1)}f}`;
  }),
  '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}',
].join('');

/** Scripts in which a joiner says how letters are written: elsewhere it only hides. */
const joiningScripts = [
  ...['Arabic', 'Syriac', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati'],
  ...['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala'],
];
const joined = [
  '\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f',
  ...joiningScripts.map((script) => `\\p{Script=${script}}`),
].join('');

/**
 * The marks U+200E and U+200F stay: texts in Arabic or Hebrew need them, and they hide nothing. A
 * variation selector stays behind what it varies: a picture, a key (`1️⃣`) or an ideograph.
 */
export const hidden = new RegExp(
  [
    `[${never}]`,
    `(?<![${joined}])[\\u200c\\u200d]`,
    '(?<![\\p{Extended_Pictographic}\\p{Script=Han}])[\\ufe00-\\ufe0f](?!\\u20e3)',
    '(?<!\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
  ].join('|'),
  'u',
);

/** The first hidden character of a text, as Unicode names it: `U+202E`. */
export function hiddenCharacterIn(text: string): string | undefined {
  const code = hidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
