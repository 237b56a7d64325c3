/**
 * The schemas beside the content, `content/schemas/`, for editors that work without a network. A
 * catalogue that has the folder keeps it up to date; one without does without.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../i18n/words.ts';
import { listFolder, misfitOnTheWay, readPlainFile } from '../../files/plain-file.ts';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { declaredBy } from '../model/declared.ts';
import { firstLanguage, type Site } from '../model/site.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { jsonSchemas, schemaText } from './json-schema.ts';

const folderName = 'schemas';
/** Larger than any that is written. */
const largestSchema = 4 * 1024 * 1024;

const textsOf = (site: Site, vocabularies: Vocabularies): Map<string, string> =>
  new Map(
    jsonSchemas(vocabularies, site, wordsOf(firstLanguage(site)), declaredBy(site)).map((file) => [
      file.name,
      schemaText(file),
    ]),
  );

/** What a file of ours says of itself, wherever it was written. */
const isSchema = (text: string): boolean =>
  text.includes('"$schema": "https://json-schema.org/') && text.includes('/schemas/v1/');

/**
 * Writes the schemas of a content folder; those that are not asked for any more are removed.
 *
 * @returns nothing; or, if the folder holds what this program did not write, or is no folder, what
 *   is in the way: then nothing is changed
 */
export function writeSchemas(
  contentFolder: string,
  site: Site,
  vocabularies: Vocabularies,
): string | undefined {
  const folder = join(contentFolder, folderName);
  const misfit = misfitOnTheWay(contentFolder, folderName, 'folder');
  if (misfit !== undefined && misfit !== 'missing') return folderName;
  const wanted = textsOf(site, vocabularies);
  const there = misfit === 'missing' ? [] : listFolder(folder);
  for (const { name } of there) {
    if (name.startsWith('.')) continue;
    const found = readPlainFile(contentFolder, `${folderName}/${name}`, largestSchema);
    const isOurs =
      name.endsWith('.json') && found.is === 'bytes' && isSchema(found.bytes.toString('utf8'));
    if (!isOurs) return `${folderName}/${name}`;
  }
  mkdirSync(folder, { recursive: true });
  for (const { name } of there) {
    if (!name.startsWith('.') && !wanted.has(name)) rmSync(join(folder, name));
  }
  for (const [name, text] of wanted) writeFileSync(join(folder, name), text);
  return undefined;
}

/** Tells, by the first of them, that schemas are not those that the content asks for. */
export function outdatedSchemas(
  contentFolder: string,
  site: Site,
  vocabularies: Vocabularies,
): Diagnostic[] {
  const folder = join(contentFolder, folderName);
  const misfit = misfitOnTheWay(contentFolder, folderName, 'folder');
  if (misfit === 'missing') return [];
  if (misfit !== undefined) {
    const place = { file: folderName, line: 1, column: 1 };
    return [diagnostic('not-a-file', place, { is: misfit })];
  }
  const wanted = textsOf(site, vocabularies);
  const entries = listFolder(folder).filter(({ name }) => !name.startsWith('.'));
  const names = new Set([...wanted.keys(), ...entries.map(({ name }) => name)]);
  const textOf = (name: string) => {
    const found = readPlainFile(contentFolder, `${folderName}/${name}`, largestSchema);
    return found.is === 'bytes' ? found.bytes.toString('utf8').replaceAll('\r\n', '\n') : undefined;
  };
  const outdated = [...names].sort().find((name) => textOf(name) !== wanted.get(name));
  if (outdated === undefined) return [];
  const place = { file: `${folderName}/${outdated}`, line: 1, column: 1 };
  return [diagnostic('schema-outdated', place, {})];
}
