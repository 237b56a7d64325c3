/** Texts as programs of offices write them, which is not always the UTF-8 of the catalogue. */

interface Decoded {
  text: string;
  /** Whether it was written in the UTF-8 that files of the catalogue have. */
  isUtf8: boolean;
}

/**
 * Turns the bytes of a file into text: UTF-8, or what Windows programs write otherwise. The
 * byte-order mark stays: what was not touched goes back as it came.
 */
export function textOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Decoded {
  const [first, second] = new Uint8Array(bytes);
  const marks = new Map([
    ['255,254', 'utf-16le'],
    ['254,255', 'utf-16be'],
  ]);
  const wide = marks.get(`${first},${second}`);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), isUtf8: false };
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}
