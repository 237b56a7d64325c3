/**
 * What the pages may load and do: https://www.w3.org/TR/CSP3/. Written once for the pages, where
 * Astro adds the hashes of what it writes into them, and for the headers of the hosts.
 */

import type { AstroUserConfig } from 'astro';

type Csp = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;

/** What search needs to run Pagefind's engine, and nothing looser. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/**
 * The policy but for scripts and styles.
 *
 * @param searched the origins of the other catalogues that the search asks
 */
export const policy = (searched: readonly string[]): NonNullable<Csp['directives']> => [
  "default-src 'none'",
  "base-uri 'none'",
  `connect-src ${["'self'", ...searched].join(' ')}`,
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
];

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
