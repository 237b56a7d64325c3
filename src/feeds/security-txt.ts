/**
 * Whom to tell of a weakness: https://www.rfc-editor.org/rfc/rfc9116. Only what the catalogue says
 * of itself is in it, so that it is true.
 */
import type { OpenDataContext } from '../open-data/distribution.ts';
import { dayLength, dayStarts } from '../open-data/instants.ts';
import { securityFile } from '../routing/fixed-paths.ts';

/** So long after the last day of the content nobody can be sure that it still holds. */
const daysValid = 365;

/**
 * The file; nothing if the catalogue names no address to write to, for the file has to name one, or
 * no day to count from. A repository is not enough: what is written there is public unless those
 * who look after it have arranged it otherwise, and nothing here tells whether they have.
 */
export function securityText({ catalogue, siteUrl }: OpenDataContext): string | undefined {
  const { site, day } = catalogue;
  const email = site.contact?.email;
  if (email === undefined || day === undefined) return undefined;
  const last = new Date(Date.parse(day) + daysValid * dayLength).toISOString().slice(0, 10);
  const { protocol, pathname } = new URL(siteUrl);
  // Below a path it has to be copied to the root of the host, and is not where it should be found.
  const isFound = protocol === 'https:' && pathname === '/';
  const fields = [
    ['Contact', `mailto:${email}`],
    ['Expires', dayStarts(site.time_zone)(last)],
    ['Preferred-Languages', site.languages.join(', ')],
    ...(isFound ? [['Canonical', siteUrl + securityFile]] : []),
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
