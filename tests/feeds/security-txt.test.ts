/** Whom to tell of a weakness. */
import { expect, test } from 'vitest';
import type { Site } from '../../src/catalogue/model/site.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { openDataContext } from '../../src/open-data/distribution.ts';
import { securityText } from '../../src/feeds/security-txt.ts';
import { baseRecords } from '../support/feeds.ts';

const atRoot = 'https://example.org/';

const textOf = (identity: (site: Site) => Site, siteUrl = atRoot): string | undefined => {
  const records = baseRecords.map((record) =>
    record.type === 'site' ? { ...record, data: identity(record.data) } : record,
  );
  return securityText(openDataContext(assemble(records), siteUrl));
};
const asItIs = (site: Site): Site => site;

test('names the address of the catalogue, for a year from the last day of its texts', () => {
  expect(textOf(asItIs)?.split('\n')).toEqual([
    'Contact: mailto:segreteria@arcipelago.example',
    'Expires: 2026-06-01T00:00:00+00:00',
    'Preferred-Languages: it, en',
    'Canonical: https://example.org/.well-known/security.txt',
    '',
  ]);
  expect(textOf(asItIs)).toBe(textOf(asItIs));
});

test('is not there where the catalogue names no address: a repository alone is public', () => {
  expect(textOf(({ contact: _, ...site }) => site)).toBeUndefined();
  expect(textOf((site) => ({ ...site, contact: { office: 'Segreteria' } }))).toBeUndefined();
});

test.each(['https://example.org/catalogo/', 'http://localhost:4321/'])(
  'at %s says no address of its own: it is not where it is looked for',
  (siteUrl) => {
    expect(textOf(asItIs, siteUrl)).not.toContain('Canonical');
    expect(textOf(asItIs, siteUrl)).toContain('Contact: mailto:');
  },
);
