/**
 * Characters that cannot be seen and that change what is read: the overrides of the direction of
 * writing (Unicode Bidirectional Algorithm, UAX 9), by which a line shows other words than it
 * holds, the tags of Unicode's last plane, and the control characters. With them the character
 * that programs put where they lost another, U+FFFD: what stood there cannot be read any more.
 */

/** The marks U+200E and U+200F stay: texts in Arabic or Hebrew need them, and they hide nothing. */
export const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd\u{e0000}-\u{e007f}]/u;

/** Put by programs where an accented letter was lost, as Unicode names it. */
export const lostCharacter = 'U+FFFD';

/** The first hidden character of a text, as Unicode names it: `U+202E`. */
export function hiddenCharacterIn(text: string): string | undefined {
  const code = hidden.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
