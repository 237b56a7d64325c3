/**
 * The schemas beside the content, `content/schemas/`, for editors that work without a network. A
 * catalogue that has the folder keeps it up to date; one without does without.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../i18n/words.ts';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { declaredBy } from '../model/declared.ts';
import { firstLanguage, type Site } from '../model/site.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { jsonSchemas, schemaText } from './json-schema.ts';

const folderName = 'schemas';

const textsOf = (site: Site, vocabularies: Vocabularies): Map<string, string> =>
  new Map(
    jsonSchemas(vocabularies, site, wordsOf(firstLanguage(site)), declaredBy(site)).map((file) => [
      file.name,
      schemaText(file),
    ]),
  );

/** Writes the schemas of a content folder. */
export function writeSchemas(contentFolder: string, site: Site, vocabularies: Vocabularies): void {
  const folder = join(contentFolder, folderName);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of textsOf(site, vocabularies)) writeFileSync(join(folder, name), text);
}

/** Tells, by the first of them, that schemas are not those that the content asks for. */
export function outdatedSchemas(
  contentFolder: string,
  site: Site,
  vocabularies: Vocabularies,
): Diagnostic[] {
  const folder = join(contentFolder, folderName);
  if (!existsSync(folder)) return [];
  const wanted = textsOf(site, vocabularies);
  const names = new Set([...wanted.keys(), ...readdirSync(folder)]);
  const textOf = (name: string) => {
    const path = join(folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
  };
  const outdated = [...names].sort().find((name) => textOf(name) !== wanted.get(name));
  if (outdated === undefined) return [];
  const place = { file: `${folderName}/${outdated}`, line: 1, column: 1 };
  return [diagnostic('schema-outdated', place, {})];
}
