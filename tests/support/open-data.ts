/** Open data read back by others' programs. */
import { DataFactory, Parser, type Quad, Writer } from 'n3';
import jsonld from 'jsonld';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import type { CatalogueRecord, PracticeRecord } from '../../src/catalogue/model/record.ts';
import { assemble, type Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { openDataContext } from '../../src/open-data/distribution.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { readCatalogue } from './reading.ts';

export const siteUrl = 'https://example.org/catalogo/';

const read = new Map<string, readonly CatalogueRecord[]>();

/** The records of a content folder, read once. */
export function recordsOf(folder: string): readonly CatalogueRecord[] {
  const records = read.get(folder) ?? readCatalogue(folder).records.map(({ record }) => record);
  read.set(folder, records);
  return records;
}

export const catalogueOf = (folder: string): Catalogue => assemble(recordsOf(folder));

export const contextOf = (catalogue: Catalogue) => openDataContext(catalogue, siteUrl);

/** The content of a file of the open data. */
export async function madeFile(catalogue: Catalogue, id: string): Promise<string> {
  const context = contextOf(catalogue);
  const file = dataFiles(context).find((one) => one.id === id);
  if (!file) throw new Error(`No file ${id}`);
  return String(await file.make(context));
}

/** A catalogue in which this practice is changed. */
export function withPractice(
  folder: string,
  slug: string,
  change: (data: PracticeRecord['data']) => Partial<PracticeRecord['data']>,
): Catalogue {
  return assemble(
    recordsOf(folder).map((record) =>
      record.type === 'practice' && record.slug === slug
        ? { ...record, data: { ...record.data, ...change(record.data) } }
        : record,
    ),
  );
}

export const readTurtle = (text: string): Quad[] =>
  new Parser({ format: 'text/turtle' }).parse(text);

export async function readJsonLd(text: string): Promise<Quad[]> {
  const nquads = (await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
  })) as string;
  return new Parser({ format: 'application/n-quads' }).parse(nquads);
}

export function readRdfXml(text: string): Promise<Quad[]> {
  const parser = new RdfXmlParser({ dataFactory: DataFactory as never, baseIRI: siteUrl });
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    parser.on('data', (quad) => quads.push(quad as Quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}

/** Statements in a form that can be compared: none of ours has a blank node. */
export const statements = (quads: readonly Quad[]): string[] => {
  const writer = new Writer({ format: 'N-Triples' });
  return [
    ...new Set(
      quads.map(({ subject, predicate, object }) =>
        writer.quadToString(subject, predicate, object).trim(),
      ),
    ),
  ].sort();
};
