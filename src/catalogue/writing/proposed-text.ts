/**
 * A proposed text as a part of an address, behind the `#` that browsers send to nobody:
 * `name.published.data`, where `data` is the text, compressed (RFC 1951) and in base64url, and
 * `published` is missing of a practice that is new.
 */
import { withoutLast } from '../model/trim.ts';
import { isFileName } from '../model/file-name.ts';
import { sizeLimit } from '../reading/source-file.ts';

/** Longer fragments are not looked at: no text that fits into a report needs so much. */
export const longestFragment = 100_000;

interface ProposedName {
  /** Of its file, without the ending. */
  slug: string;
  /** The published practice that it corrects, by the name that it has there. */
  published: string | undefined;
}

interface ProposedText extends ProposedName {
  text: string;
}

/** Why a fragment is not opened. */
type ProposedRefusal = 'long' | 'broken' | 'large' | 'unsupported';

/** @param deflated the text in UTF-8, compressed as RFC 1951 has it, without a header */
export function writeProposed({ slug, published }: ProposedName, deflated: Uint8Array): string {
  const binary = Array.from(deflated, (byte) => String.fromCharCode(byte)).join('');
  const data = withoutLast(btoa(binary).replaceAll('+', '-').replaceAll('/', '_'), '=');
  return [slug, ...(published === undefined ? [] : [published]), data].join('.');
}

/**
 * Reads what `writeProposed` wrote, with the decompression of the platform. Whatever else it is
 * given, it reads no more than a file of the catalogue may hold, and throws nothing.
 */
export async function readProposed(written: string): Promise<ProposedText | ProposedRefusal> {
  if (written.length > longestFragment) return 'long';
  const [, slug = '', published, data = ''] =
    /^([^.]+)\.(?:([^.]+)\.)?([\w-]+)$/.exec(written) ?? [];
  const names = published === undefined ? [slug] : [slug, published];
  if (!names.every(isFileName)) return 'broken';
  if (typeof DecompressionStream === 'undefined') return 'unsupported';
  try {
    const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await inflated(Uint8Array.from(binary, (sign) => sign.charCodeAt(0)));
    if (!bytes) return 'large';
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { slug, published, text };
  } catch {
    return 'broken';
  }
}

/** @returns nothing of what would be larger than a file may be @throws if it is not compressed */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > sizeLimit) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
