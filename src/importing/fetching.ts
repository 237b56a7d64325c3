/** Takes a text from another site: by the web alone, within limits of size and time. */
import { refuseLocal } from '../network/private-networks.ts';
import { followRedirects } from '../network/redirects.ts';
import { RefusedAddress } from '../network/refused-address.ts';
import { ImportError } from './import-error.ts';

interface FetchLimits {
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
    throw error.why === 'notWeb'
      ? new ImportError('notWeb', error.address)
      : new ImportError('redirects', address);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ImportError('status', address, response.status);
  }
  return { bytes: await bytesOf(response, address, limits.most), address: url.href };
}

async function refusePrivate(url: URL): Promise<void> {
  try {
    await refuseLocal(url);
  } catch {
    throw new ImportError('privateAddress', url.href);
  }
}

async function answer(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal });
  } catch {
    throw new ImportError('unreachable', url.href);
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
    throw new ImportError('unreachable', address);
  }
  if (size > most) throw new ImportError('tooLarge', address, most);
  return Buffer.concat(pieces);
}

/** Whether a site says that what was asked for is not there. */
export const isGone = ({ fault, values: [, status] }: ImportError): boolean =>
  fault === 'status' && (status === 404 || status === 410);

/** @throws ImportError if the bytes are no UTF-8 */
export function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('notUtf8', name);
  }
}
