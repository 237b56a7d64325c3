/**
 * The text index, made through Pagefind's Node API: https://pagefind.app/docs/node-api/ No other
 * module of Node's side knows Pagefind.
 */
import { rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import type { LanguageCode } from '../i18n/languages.ts';
import { docIndexKey } from './files.ts';
import { filesIn } from '../files/digest.ts';
import type { SearchRecord } from './practice-record.ts';

/** Pagefind's own interfaces: the site has one that works without scripts. */
const unwanted = /-ui|-component|highlight|playground/;

/** An index that has its records and is not written yet. */
interface TextIndex {
  /**
   * Writes it, with the engine that reads it.
   *
   * @param folder written anew
   * @returns the files of the index, from that folder
   * @throws if Pagefind cannot write: with its own words
   */
  write: (folder: string) => Promise<string[]>;
}

/**
 * Indexes the records of one language.
 *
 * @param records in the order of the catalogue
 * @param language by whose rules words are shortened
 * @throws if Pagefind refuses a record: with its own words
 */
export async function textIndexOf(
  records: readonly SearchRecord[],
  language: LanguageCode,
): Promise<TextIndex> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw refused(errors);
  for (const [docIndex, { url, content, meta }] of records.entries()) {
    const sort = { [docIndexKey]: String(docIndex) };
    const added = await index.addCustomRecord({ url, content, language, meta, sort });
    if (added.errors.length > 0) throw refused(added.errors, url);
  }
  return {
    async write(folder) {
      rmSync(folder, { recursive: true, force: true });
      const written = await index.writeFiles({ outputPath: folder });
      if (written.errors.length > 0) throw refused(written.errors);
      return filesIn(folder).filter((file) => !unwanted.test(file));
    },
  };
}

/** Ends the program that indexes, which would go on waiting for more, and holds what it has indexed. */
export async function closeIndexer(): Promise<void> {
  await close();
}

function refused(errors: readonly string[], url?: string): Error {
  const what = url === undefined ? 'the index' : `the record of ${url}`;
  return new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}
