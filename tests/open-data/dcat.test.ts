import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DataFactory, type Quad, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import type { CatalogueRecord } from '../../src/catalogue/model/record.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { undeclared } from '../../src/open-data/dcat.ts';
import { prefixes } from '../../src/open-data/rdf/namespaces.ts';
import { awkwardText } from '../support/awkward-text.ts';
import {
  catalogueOf,
  madeFile,
  readJsonLd,
  readRdfXml,
  readTurtle,
  recordsOf,
  statements,
} from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';

const shapes = new Store(
  readTurtle(readFileSync(join(root, 'src', 'open-data', 'shapes', 'dcat-ap-it.ttl'), 'utf8')),
);
const fictional = catalogueOf(baseContent);
const real = catalogueOf(join(root, 'content'));

/** The rules that statements break. */
async function violations(quads: readonly Quad[]): Promise<string[]> {
  const validator = new Validator(shapes, { allowNamedNodeInList: true });
  const { results } = await validator.validate(new Store([...quads]));
  return [
    ...new Set(results.map(({ message }) => message.map(({ value }) => value).join())),
  ].sort();
}

describe('the catalogue for the portals (DCAT-AP_IT)', () => {
  test('says the same in each syntax', async () => {
    const [turtle, xml, json] = await Promise.all(
      ['dcat-turtle', 'dcat-rdf-xml', 'dcat-json-ld'].map((id) => madeFile(fictional, id)),
    );
    const wanted = statements(readTurtle(turtle ?? ''));
    expect(wanted.length).toBeGreaterThan(200);
    expect(statements(await readRdfXml(xml ?? ''))).toEqual(wanted);
    expect(statements(await readJsonLd(json ?? ''))).toEqual(wanted);
  });

  test('meets every obligation where all is declared', async () => {
    expect(await violations(readTurtle(await madeFile(fictional, 'dcat-turtle')))).toEqual([]);
    expect(undeclared(fictional)).toEqual([]);
  });

  test('of the real catalogue misses only what its publisher has not declared', async () => {
    const quads = readTurtle(await madeFile(real, 'dcat-turtle'));
    const expected: Record<string, string> = {
      'publisher-identifier':
        'Soggetto, dct:identifier: obbligatorio, 1, codice IPA o partita IVA.',
      themes: 'Dataset, dcat:theme: obbligatorio, 1..N, dalla tabella europea dei temi.',
      modified: 'Catalogo, dct:modified: obbligatorio, 1, una data.',
    };
    expect(await violations(quads)).toEqual(undeclared(real).map((one) => expected[one]));
  });

  test('tells what is missing of a catalogue that declares nothing', async () => {
    const bare = assemble(
      recordsOf(baseContent).flatMap((record): CatalogueRecord[] => {
        if (record.type === 'site') {
          const { contact: _contact, ...site } = record.data;
          const publisher = { name: site.publisher.name };
          const open_data = { profile: 'dcat-ap-it' as const };
          return [{ ...record, data: { ...site, publisher, open_data } }];
        }
        return record.type === 'vocabulary' ? [record] : [];
      }),
    );
    expect(undeclared(bare)).toEqual(['publisher-identifier', 'themes', 'modified']);
    expect(await violations(readTurtle(await madeFile(bare, 'dcat-turtle')))).toHaveLength(4);
  });

  test('of a catalogue that is not Italian has no Italian class, and asks for no Italian code', async () => {
    const european = assemble(
      recordsOf(baseContent).map((record) =>
        record.type === 'site'
          ? { ...record, data: { ...record.data, publisher: { name: 'A' }, open_data: {} } }
          : record,
      ),
    );
    expect(undeclared(european)).toEqual(['themes']);
    const written = await madeFile(european, 'dcat-turtle');
    expect(written).not.toMatch(/dcatapit:\w/);
    expect(written).toMatch(/dcat:Catalog\b/);
  });

  const obligations: [subject: string, property: string][] = [
    ['Catalog', 'dct:title'],
    ['Catalog', 'dct:description'],
    ['Catalog', 'dct:publisher'],
    ['Catalog', 'dct:modified'],
    ['Catalog', 'dcat:dataset'],
    ['Dataset', 'dct:identifier'],
    ['Dataset', 'dct:title'],
    ['Dataset', 'dct:description'],
    ['Dataset', 'dct:modified'],
    ['Dataset', 'dcat:theme'],
    ['Dataset', 'dct:rightsHolder'],
    ['Dataset', 'dct:accrualPeriodicity'],
    ['Dataset', 'dcat:distribution'],
    ['Distribution', 'dct:format'],
    ['Distribution', 'dcat:accessURL'],
    ['Distribution', 'dct:license'],
    ['Agent', 'dct:identifier'],
    ['Agent', 'foaf:name'],
    ['Organization', 'vcard:fn'],
    ['Organization', 'vcard:hasEmail'],
  ];
  test.each(obligations)('a %s without %s breaks a rule that says so', async (type, property) => {
    const quads = readTurtle(await madeFile(fictional, 'dcat-turtle'));
    const [prefix = '', name = ''] = property.split(':');
    const predicate = prefixes[prefix as keyof typeof prefixes] + name;
    const ofType = new Set(
      quads
        .filter(({ object }) => object.value === prefixes.dcatapit + type)
        .map(({ subject }) => subject.value),
    );
    expect(ofType.size).toBeGreaterThan(0);
    const spoilt = quads.filter(
      (quad) => !(ofType.has(quad.subject.value) && quad.predicate.value === predicate),
    );
    expect(spoilt.length).toBeLessThan(quads.length);
    const told = await violations(spoilt);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${property}: obbligatorio`);
  });

  test('a theme, a frequency and a format that are in no European table break a rule', async () => {
    const quads = readTurtle(await madeFile(fictional, 'dcat-turtle'));
    for (const property of [`${prefixes.dcat}theme`, `${prefixes.dct}format`]) {
      const spoilt = quads.map((quad) =>
        quad.predicate.value === property
          ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.namedNode('urn:mine'))
          : quad,
      );
      expect(await violations(spoilt), property).toHaveLength(1);
    }
  });

  test('brings every text back equal in each syntax', async () => {
    // XML has no sign for control characters: there they are replaced.
    const text = awkwardText.filter((value) => !/[^\P{Cc}\t\n\r]/u.test(value));
    await fc.assert(
      fc.asyncProperty(text, async (name) => {
        const changed = assemble(
          recordsOf(baseContent).map((record) =>
            record.type === 'site'
              ? { ...record, data: { ...record.data, name: { it: name, en: name } } }
              : record,
          ),
        );
        const titles = (quads: readonly Quad[]) =>
          quads
            .filter(
              ({ subject, predicate }) =>
                subject.value.endsWith('#catalogue') && predicate.value === `${prefixes.dct}title`,
            )
            .map(({ object }) => object.value);
        const turtle = readTurtle(await madeFile(changed, 'dcat-turtle'));
        const xml = await readRdfXml(await madeFile(changed, 'dcat-rdf-xml'));
        const json = await readJsonLd(await madeFile(changed, 'dcat-json-ld'));
        for (const quads of [turtle, xml, json]) expect(titles(quads)).toEqual([name, name]);
      }),
      { numRuns: 25 },
    );
  });
});
