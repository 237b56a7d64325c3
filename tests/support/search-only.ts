/** The files of the search without the pages: a catalogue of a thousand is ready in seconds. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../src/catalogue/queries/catalogue.ts';
import { query } from '../../src/i18n/it/query.ts';
import { facetFile, slugFile, textIndexFolder, wordFile } from '../../src/routing/fixed-paths.ts';
import { facetFileOf } from '../../src/search/facet-file.ts';
import { searchContent } from '../../src/search/practice-record.ts';
import { closeIndexer, textIndexOf } from '../../src/search/text-index.ts';
import { wordFilesOf } from '../../src/search/word-files.ts';

/**
 * Writes them.
 *
 * @param catalogue in Italian
 * @param folder where they go, with an empty page to open
 */
export async function writeSearchOnly(catalogue: Catalogue, folder: string): Promise<void> {
  const write = (file: string, value: unknown) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(value));
  };
  const { records, groups } = searchContent(catalogue, (slug) => `pratiche/${slug}/`);
  const index = await textIndexOf(records, 'it');
  await index.write(join(folder, textIndexFolder));
  await closeIndexer();
  const texts = records.map(({ content: text, meta }) => [text, ...Object.values(meta)].join(' '));
  for (const [letter, file] of wordFilesOf(texts, groups, query)) write(wordFile(letter), file);
  write(facetFile, facetFileOf(catalogue));
  write(
    slugFile,
    catalogue.practices.map(({ slug }) => slug),
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="it"><title>.</title></html>',
  );
}
