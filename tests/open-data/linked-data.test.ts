import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { vocabularyNames } from '../../src/catalogue/model/vocabularies.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';
import { conceptAddress } from '../../src/open-data/concepts.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { excerptOf } from '../../src/open-data/excerpt.ts';
import { practiceStatements } from '../../src/open-data/practice-rdf.ts';
import { prefixes } from '../../src/open-data/rdf/namespaces.ts';
import { jsonLd, rdfXml } from '../../src/open-data/rdf/serialise.ts';
import { about, date, number, resource, text } from '../../src/open-data/rdf/statements.ts';
import { searchEngineData } from '../../src/open-data/schema-org.ts';
import { awkwardText } from '../support/awkward-text.ts';
import {
  catalogueOf,
  contextOf,
  madeFile,
  readJsonLd,
  readTurtle,
  statements,
  withPractice,
} from '../support/open-data.ts';
import { baseContent } from '../support/overlay.ts';

const fictional = catalogueOf(baseContent);
const real = catalogueOf(join(root, 'content'));
const context = contextOf(fictional);
const nets = fictional.bySlug.get('bottega-delle-reti') as PracticeRecord;
const page = 'https://example.org/catalogo/pratiche/bottega-delle-reti/';

const short = (address: string) => {
  const [prefix, base] =
    Object.entries(prefixes).find(([, start]) => address.startsWith(start)) ?? [];
  return base === undefined ? address : `${prefix}:${address.slice(base.length)}`;
};

/** What is said of a thing: property and value, addresses shortened. */
const saidOf = (quads: ReturnType<typeof practiceStatements>, subject: string) =>
  quads
    .filter((quad) => quad.subject.value === subject)
    .map(({ predicate, object }) => `${short(predicate.value)} ${short(object.value)}`);

describe('the vocabularies (SKOS)', () => {
  test.each(vocabularyNames)('%s says the same in each syntax', async (name) => {
    const turtle = statements(readTurtle(await madeFile(fictional, `vocabulary-${name}-turtle`)));
    const json = await readJsonLd(await madeFile(fictional, `vocabulary-${name}-json-ld`));
    expect(turtle.length).toBeGreaterThan(10);
    expect(statements(json)).toEqual(turtle);
  });

  test('name a term by its page, or by its place on the page of its vocabulary', () => {
    expect(conceptAddress(context, 'themes', 'scuola')).toBe(
      'https://example.org/catalogo/argomenti/scuola/',
    );
    expect(conceptAddress(context, 'kinds', 'patto')).toBe(
      'https://example.org/catalogo/dati/vocabolari/forme/#patto',
    );
  });

  test('match other vocabularies only where the other side is certain', async () => {
    const regions = readTurtle(await madeFile(real, 'vocabulary-regions-turtle'));
    const matches = regions.filter(({ predicate }) => predicate.value.endsWith('exactMatch'));
    expect(matches).toHaveLength(real.vocabularies.regions.terms.length);
    for (const { object } of matches) {
      expect(object.value).toMatch(/^http:\/\/data\.europa\.eu\/nuts\/code\/IT[A-Z]\d$/);
    }
    const isles = readTurtle(await madeFile(fictional, 'vocabulary-regions-turtle'));
    expect(isles.filter(({ predicate }) => predicate.value.endsWith('Match'))).toEqual([]);
  });
});

describe('a practice as linked data', () => {
  const quads = practiceStatements(nets, context);

  test('tells the page from the practice', () => {
    expect(saidOf(quads, page)).toEqual(
      expect.arrayContaining([
        'rdf:type schema:WebPage',
        'dct:modified 2025-04-30',
        'dct:license https://creativecommons.org/publicdomain/zero/1.0/',
        `foaf:primaryTopic ${page}#practice`,
        `dct:source ${page}#source-1`,
      ]),
    );
    expect(saidOf(quads, `${page}#practice`)).toEqual(
      expect.arrayContaining([
        'rdf:type schema:Project',
        'rdf:type cpsv:PublicService',
        'dct:title La bottega delle reti',
        'dct:subject https://example.org/catalogo/argomenti/vicinato/',
        'dct:spatial https://example.org/catalogo/isole/valdimare/',
        'dct:type https://example.org/catalogo/dati/vocabolari/forme/#bottega',
        `schema:funding ${page}#funding-2`,
      ]),
    );
  });

  test('tells money, time, bodies and replications', () => {
    expect(saidOf(quads, `${page}#amount-1`)).toEqual([
      'rdf:type schema:MonetaryAmount',
      'schema:value 12500.5',
      'schema:currency EUR',
    ]);
    expect(saidOf(quads, `${page}#amount-2`)).toEqual([]);
    expect(saidOf(quads, `${page}#period`)).toContain('dcat:startDate 2015-03');
    expect(saidOf(quads, `${page}#organisation`)).toContain(
      'skos:prefLabel Comune di Porto Vecchio',
    );
    expect(
      saidOf(quads, 'https://example.org/catalogo/pratiche/bottega-dei-cesti/#practice'),
    ).toEqual([`prov:wasDerivedFrom ${page}#practice`]);
  });

  test('says nothing of what is not declared', () => {
    const baskets = fictional.bySlug.get('bottega-dei-cesti') as PracticeRecord;
    const said = practiceStatements(baskets, context).map(({ predicate }) =>
      short(predicate.value),
    );
    for (const property of ['schema:funding', 'dct:temporal', 'schema:contactPoint', 'dct:type']) {
      expect(said).not.toContain(property);
    }
  });

  test.each([
    ['fictional', fictional],
    ['real', real],
  ])('is the same in the file of each practice as in that of all, %s', async (_name, catalogue) => {
    const where = contextOf(catalogue);
    const all = statements(readTurtle(await madeFile(catalogue, 'practices-turtle')));
    const each = await Promise.all(
      catalogue.practices.map(async (practice) =>
        readJsonLd(await jsonLd(practiceStatements(practice, where))),
      ),
    );
    expect(statements(each.flat())).toEqual(all);
  });

  test('brings every text and address back equal', async () => {
    await fc.assert(
      fc.asyncProperty(
        awkwardText,
        fc.webUrl({ withQueryParameters: true }),
        async (title, url) => {
          const changed = withPractice(baseContent, 'bottega-delle-reti', (data) => ({
            title,
            sources: data.sources.map((source) => ({ ...source, url: `${url}#|"x" y` })),
          }));
          const where = contextOf(changed);
          const practice = changed.bySlug.get('bottega-delle-reti') as PracticeRecord;
          const made = practiceStatements(practice, where);
          const read = await readJsonLd(await jsonLd(made));
          expect(statements(read)).toEqual(statements(made));
          const all = readTurtle(await madeFile(changed, 'practices-turtle'));
          expect(saidOf(all, `${page}#practice`)).toContain(`dct:title ${title}`);
          expect(saidOf(all, `${page}#source-1`).join()).toContain(
            `schema:url ${new URL(url).origin}`,
          );
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('what search engines read in a page', () => {
  test('is of schema.org alone, and the same as in the file', async () => {
    const quads = await readJsonLd(await searchEngineData(nets, context));
    expect(quads.length).toBeGreaterThan(30);
    for (const { predicate, object } of quads) {
      const isType = predicate.value === `${prefixes.rdf}type`;
      expect((isType ? object : predicate).value).toMatch(/^https:\/\/schema\.org\//);
    }
    expect(saidOf(quads, `${page}#practice`)).toContain('schema:name La bottega delle reti');
  });

  test('cannot end the script that holds it', async () => {
    await fc.assert(
      fc.asyncProperty(awkwardText, async (piece) => {
        const title = `${piece}</script><!--`;
        const changed = { ...nets, data: { ...nets.data, title } };
        const written = await searchEngineData(changed, context);
        expect(written).not.toContain('<');
        expect(saidOf(await readJsonLd(written), page)).toContain(`schema:name ${title}`);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the files', () => {
  test('are the same whatever the day on which they are made', async () => {
    const made = async () => {
      const where = contextOf(catalogueOf(baseContent));
      return Promise.all(dataFiles(where).map(async (file) => [file.path, await file.make(where)]));
    };
    const before = await made();
    vi.useFakeTimers({ now: new Date('2039-01-01'), toFake: ['Date'] });
    try {
      expect(await made()).toEqual(before);
    } finally {
      vi.useRealTimers();
    }
  });

  test('have addresses and names of their own', () => {
    const files = dataFiles(context);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
    expect(files[0]?.path).toBe('dati/pratiche.csv');
  });

  test('are shown by how they begin', () => {
    expect(excerptOf('@prefix a: <b>.\n\nuno\ndue')).toBe('uno\ndue');
    expect(excerptOf(Array.from({ length: 9 }, (_, n) => String(n)).join('\r\n'))).toBe(
      '0\n1\n2\n3\n4\n5\n…',
    );
    expect(excerptOf('x'.repeat(500))).toHaveLength(241);
  });
});

describe('statements', () => {
  test('carry numbers and dates with the type that they have', () => {
    expect(number(0.1)?.datatype.value).toBe(`${prefixes.xsd}decimal`);
    expect(number(1e21)?.datatype.value).toBe(`${prefixes.xsd}double`);
    expect(date('2019')?.datatype.value).toBe(`${prefixes.xsd}gYear`);
    expect(date('2019-01')?.datatype.value).toBe(`${prefixes.xsd}gYearMonth`);
    expect(date('2019-01-02')?.datatype.value).toBe(`${prefixes.xsd}date`);
    expect(resource('https://example.org/a b|c').value).toBe('https://example.org/a%20b%7Cc');
  });

  test('with a property of no known vocabulary are refused by RDF/XML', () => {
    const strange = about(resource(page), [[resource('https://example.org/x'), text('y')]]);
    expect(() => rdfXml(strange)).toThrow('No prefix for https://example.org/x');
  });
});
