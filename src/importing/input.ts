/** What is to be imported: the JSON of a catalogue or a table, at an address or in a file. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { words } from './words.ts';
import { readCatalogueJson } from './catalogue-source.ts';
import { readCsv } from './csv-source.ts';
import { decoded, fetchText, ImportError } from './fetching.ts';
import type { ImportOptions } from './import-practices.ts';
import type { Incoming } from './incoming.ts';
import { readMapping } from './mapping.ts';

const mostBytes = 20 * 1024 ** 2;
const timeout = 30_000;

export interface InputOptions {
  /** The file of a mapping. */
  mapping?: string | undefined;
  region?: string | undefined;
  catalogue: Catalogue;
  /** The folder from which files are named. */
  from: string;
}

export type Input = { practices: Incoming[] } & Pick<ImportOptions, 'origin' | 'trusted'>;

/**
 * Reads what is to be imported.
 *
 * @param given a web address, or the path of a file
 * @throws ImportError if it cannot be read
 */
export async function readInput(given: string, options: InputOptions): Promise<Input> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(given);
  const trusted = isAddress ? URL.parse(given)?.origin : undefined;
  const text = isAddress
    ? (await fetchText(given, { most: mostBytes, timeout, ...(trusted && { trusted }) })).text
    : fileText(given, options.from);
  const about = { ...(trusted !== undefined && { trusted }) };
  const { mapping: mappingFile, region, catalogue, from } = options;
  if (/^[\uFEFF\s]*[{[]/.test(text)) {
    if (mappingFile !== undefined) throw new ImportError(words.onlyTables);
    return { ...readCatalogueJson(text), ...about };
  }
  const { vocabularies, declared } = catalogue;
  const mapping =
    mappingFile === undefined ? undefined : readMapping(fileText(mappingFile, from), mappingFile);
  const fields = fieldsOf(practiceSchema(vocabularies, declared));
  const practices = readCsv(text, { fields, vocabularies, mapping, region });
  if (!mapping?.origin) return { practices, ...about };
  const { title: name, publisher, url } = mapping.origin;
  return { practices, origin: { name, publisher, ...(url !== undefined && { url }) }, ...about };
}

function fileText(name: string, from: string): string {
  const path = resolve(from, name);
  let bytes: Buffer;
  try {
    if (statSync(path).size > mostBytes) throw new ImportError(words.tooLarge(name, mostBytes));
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(words.noFile(name));
  }
  return decoded(bytes, name);
}
