/** Takes a text from another site: by the web alone, within limits of size and time. */
import { refuseLocal } from '../network/private-networks.ts';
import { followRedirects } from '../network/redirects.ts';
import { RefusedAddress } from '../network/refused-address.ts';
import { words } from './words.ts';

/** Nothing can be imported; the message says why, for people. */
export class ImportError extends Error {
  /** Of what was asked for: it is not there, or larger than was allowed. */
  readonly found: 'nothing' | 'too much' | undefined;
  constructor(message: string, found?: ImportError['found']) {
    super(message);
    this.found = found;
  }
}

export interface FetchLimits {
  /** In bytes. */
  most: number;
  /** For the whole answer, in milliseconds. */
  timeout: number;
  /** The origin that the person asked for: any other may not be of this machine's own network. */
  trusted?: string;
}

/**
 * Fetches a text.
 *
 * @returns the text, and the address from which it came in the end
 * @throws ImportError if it is not there, is too large, or is at an address that may not be asked
 */
export async function fetchText(
  address: string,
  limits: FetchLimits,
): Promise<{ text: string; address: string }> {
  const fetched = await fetchBytes(address, limits);
  return { text: decoded(fetched.bytes, address), address: fetched.address };
}

/**
 * Fetches a file, whatever it is.
 *
 * @returns what is in it, decompressed, and the address from which it came in the end
 * @throws ImportError as `fetchText` does
 */
export async function fetchBytes(
  address: string,
  limits: FetchLimits,
): Promise<{ bytes: Uint8Array; address: string }> {
  const signal = AbortSignal.timeout(limits.timeout);
  const { response, url } = await followRedirects(address, {
    guard: async (asked) => {
      if (asked.origin !== limits.trusted) await refusePrivate(asked);
    },
    ask: (asked) => answer(asked, signal),
  }).catch((error: unknown) => {
    if (!(error instanceof RefusedAddress)) throw error;
    throw new ImportError(
      error.why === 'notWeb' ? words.notWeb(error.address) : words.redirects(address),
    );
  });
  if (!response.ok) {
    await response.body?.cancel();
    const isGone = response.status === 404 || response.status === 410;
    const said = words.status(address, response.status);
    throw new ImportError(said, isGone ? 'nothing' : undefined);
  }
  return { bytes: await bytesOf(response, address, limits.most), address: url.href };
}

async function refusePrivate(url: URL): Promise<void> {
  try {
    await refuseLocal(url);
  } catch {
    throw new ImportError(words.privateAddress(url.href));
  }
}

async function answer(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal });
  } catch {
    throw new ImportError(words.unreachable(url.href));
  }
}

/** Reads no more than is allowed, whatever the answer said of its length. */
async function bytesOf(response: Response, address: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const piece of response.body ?? []) {
      size += piece.length;
      if (size > most) break;
      pieces.push(piece);
    }
  } catch {
    throw new ImportError(words.unreachable(address));
  }
  if (size > most) throw new ImportError(words.tooLarge(address, most), 'too much');
  return Buffer.concat(pieces);
}

/** @throws ImportError if the bytes are no UTF-8 */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(words.notUtf8(name));
  }
}
