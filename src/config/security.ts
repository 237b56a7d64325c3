/**
 * What the pages may load and do: https://www.w3.org/TR/CSP3/. Written once, for the pages and for
 * the headers of the hosts.
 */

/** A second defence: settings and check let no other through. */
const plainOrigin = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/;

/**
 * The policy of every page, the same for all: they have no inline script and no inline style, so
 * that there is nothing to hash. JSON-LD in a `script` is data, which no policy concerns.
 *
 * @param searched the origins of the other catalogues that the search asks
 * @throws if one of them is no origin: in a policy, other signs would be rules
 */
export function contentPolicy(searched: readonly string[]): string {
  const strange = searched.find((origin) => !plainOrigin.test(origin));
  if (strange !== undefined) throw new Error(`No origin: ${strange}`);
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `connect-src ${["'self'", ...searched].join(' ')}`,
    "font-src 'self'",
    "form-action 'self'",
    "img-src 'self' data:",
    "manifest-src 'self'",
    "object-src 'none'",
    // What search needs to run Pagefind's engine, and nothing looser.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "worker-src 'self'",
  ].join('; ');
}

/** What only a header can say: a page cannot forbid to be shown in another's frame. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
