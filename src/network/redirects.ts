/** Follows an address to where it leads: by the web alone, and never past what guards the way. */
import { RefusedAddress } from './refused-address.ts';

interface Following {
  /** Asks one address; where it sends to, it must not follow by itself. */
  ask: (url: URL) => Promise<Response>;
  /** Throws if an address may not be asked: each on the way is shown to it before it is. */
  guard: (url: URL) => Promise<void>;
  /** So many redirects are followed. */
  most?: number;
}

const mostRedirects = 5;

/**
 * Asks an address, and those that it sends to, until one answers.
 *
 * @returns the answer, and the address from which it came in the end
 * @throws {RefusedAddress} if one of them is not of the web, or if they never end
 * @throws what `ask` and `guard` throw
 */
export async function followRedirects(
  address: string,
  { ask, guard, most = mostRedirects }: Following,
): Promise<{ response: Response; url: URL }> {
  let url = webAddressOf(address);
  for (let redirects = 0; redirects <= most; redirects += 1) {
    await guard(url);
    const response = await ask(url);
    const next = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || next === null) return { response, url };
    await response.body?.cancel();
    url = webAddressOf(next, url);
  }
  throw new RefusedAddress('endless', address);
}

function webAddressOf(address: string, base?: URL): URL {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new RefusedAddress('notWeb', address);
  return url;
}
