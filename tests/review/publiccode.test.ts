/**
 * The rules of publiccode.yml 0.5 (docs/standard/schema.core.rst and schema.it.rst of
 * publiccodeyml/publiccode.yml, and version 0 of italia/publiccode-parser-go) for the keys that
 * our file uses.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../src/config/paths.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const said: unknown = parse(read('publiccode.yml'));

/** Lengths are counted in characters, not in UTF-16 units. */
const characters = (min: number, max: number) =>
  z.string().refine((text) => {
    const { length } = [...text];
    return length >= min && length <= max;
  }, `from ${min} to ${max} characters`);

const description = z.strictObject({
  localisedName: z.string().optional(),
  // description/[lang]/shortDescription: mandatory, at most 150 characters, a single line.
  shortDescription: characters(1, 150).refine((text) => !text.includes('\n'), 'a single line'),
  // description/[lang]/longDescription: mandatory, from 150 to 10000 characters.
  longDescription: characters(150, 10_000),
  // description/[lang]/features: mandatory; between 5 and 20 are suggested.
  features: z.array(z.string().min(1)).min(5).max(20),
});

/** Strict: the parser refuses keys that the standard does not know. */
const standard = z.strictObject({
  // publiccodeYmlVersion: mandatory, a string (not a number).
  publiccodeYmlVersion: z.enum(['0.5', '0.5.0']),
  // name, url: mandatory; url is an address.
  name: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  // platforms: mandatory, at least one.
  platforms: z.array(z.string()).min(1),
  // categories: optional, from a closed list (those that we use).
  categories: z.array(z.enum(['content-management', 'knowledge-management', 'website-builder'])),
  // softwareVersion: optional; with it, releaseDate says since when.
  softwareVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
  releaseDate: z.iso.date(),
  // developmentStatus, softwareType: mandatory, from closed lists.
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum([
    'standalone/mobile',
    'standalone/iot',
    'standalone/desktop',
    'standalone/web',
    'standalone/backend',
    'standalone/other',
    'addon',
    'library',
    'configurationFiles',
  ]),
  intendedAudience: z.strictObject({
    // intendedAudience/countries: ISO 3166-1 alpha-2; lower case is deprecated.
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    // intendedAudience/scope: from a closed list (those that we use).
    scope: z.array(z.enum(['welfare', 'local-authorities', 'government'])),
  }),
  // description: at least one language; ours are two.
  description: z.strictObject({ it: description, en: description }),
  // legal/license: mandatory, an SPDX expression.
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  // maintenance/contacts: mandatory where type is internal or community; name is mandatory.
  maintenance: z.strictObject({
    type: z.enum(['internal', 'community']),
    contacts: z
      .array(z.strictObject({ name: z.string().min(1), affiliation: z.string().optional() }))
      .min(1),
  }),
  // localisation: both keys are mandatory; at least one BCP 47 tag.
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/)).min(1),
  }),
  // dependsOn/open: optional; name is mandatory, versions are strings.
  dependsOn: z.strictObject({
    open: z.array(z.strictObject({ name: z.string().min(1), versionMin: z.string().optional() })),
  }),
  // The country section: an upper-case code (lower case is deprecated), always version 1.0;
  // piattaforme/*: booleans. conforme is deprecated.
  IT: z.strictObject({
    countryExtensionVersion: z.literal('1.0'),
    piattaforme: z.strictObject({
      spid: z.boolean(),
      cie: z.boolean(),
      anpr: z.boolean(),
      pagopa: z.boolean(),
      io: z.boolean(),
    }),
  }),
});

test('publiccode.yml has the mandatory keys, in the forms and lengths of the standard', () => {
  const { error } = standard.safeParse(said);
  expect(error?.issues.map(({ path, message }) => `${path.join('/')}: ${message}`)).toBeUndefined();
});

describe('what publiccode.yml says agrees with', () => {
  const { legal, url, dependsOn } = standard.parse(said);

  test('the licence of package.json and of LICENSE', () => {
    const { license } = z.object({ license: z.string() }).parse(JSON.parse(read('package.json')));
    expect(license).toBe(legal.license);
    expect(read('LICENSE')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
  });

  test('the Node of package.json', () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read('package.json')));
    const node = dependsOn.open.find(({ name }) => name === 'Node.js');
    // The oldest that is admitted.
    expect(engines.node.split(' || ')[0]).toBe(`^${node?.versionMin}`);
  });

  test('the repository of content/site.yml; while there is none, with a domain for examples', () => {
    const { repository } = z
      .object({ repository: z.object({ url: z.string() }).optional() })
      .parse(parse(read('content/site.yml')));
    const plain = (address: string) => address.replace(/(?:\.git)?\/?$/, '');
    if (repository) expect(plain(url)).toBe(plain(repository.url));
    else expect(new URL(url).hostname).toBe('example.org');
  });
});
