/** The names of files as systems and git give them: bytes, which need not be a text. */

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a path.
 *
 * @returns its text; where it is none, each byte that is no ASCII as `\xE9`
 */
export function pathOf(bytes: Uint8Array): { text: string; isText: boolean } {
  try {
    return { text: utf8.decode(bytes), isText: true };
  } catch {
    const text = [...bytes].map((byte) =>
      byte < 0x80
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    );
    return { text: text.join(''), isText: false };
  }
}
