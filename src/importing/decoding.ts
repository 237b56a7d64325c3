/** From the bytes of a table to its text, in the encodings in which spreadsheets write. */
import { ImportError } from './import-error.ts';

interface Decoded {
  text: string;
  /** What it is written in, where that is not UTF-8. */
  encoding?: string;
}

/** What no language of Europe has within a word: the letters of another encoding, read wrongly. */
const unlikely = /[a-z][ŠŽŒ‚ˆ˜‡‰]|[A-Za-z][†¢£¤¥¦§¨©ª«¬®¯±²³´µ¶¸¹»¼½¾¿×Þßð÷þÿ][a-z]/u;
/** The places of Windows-1252 that hold no character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters in question
const unassigned = /[\u0000-\u0008\u0081\u008d\u008f\u0090\u009d]/;

/**
 * Decodes a table: UTF-8, UTF-16 or Windows-1252, as Excel saves them.
 *
 * @throws ImportError if it is none of these
 */
export function tableText(bytes: Uint8Array, name: string): Decoded {
  const utf16 = utf16Of(bytes);
  const as = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  try {
    if (utf16 !== undefined) return { text: as(utf16), encoding: 'UTF-16' };
    return { text: as('utf-8') };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (utf16 !== undefined || unassigned.test(text) || unlikely.test(text)) {
      throw new ImportError('notUtf8', name);
    }
    return { text, encoding: 'Windows-1252' };
  }
}

/** By its mark, or by the zeros between the letters. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  if (zeros(1) > head.length * 0.4) return 'utf-16le';
  return zeros(0) > head.length * 0.4 ? 'utf-16be' : undefined;
}
