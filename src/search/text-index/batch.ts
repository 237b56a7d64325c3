/** Pagefind's own index of some practices, made apart and read. */
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type LanguageCode, languages } from '../../i18n/languages.ts';
import { filesIn } from '../../rendering/digest-files.ts';
import { type EntryFile, entryFile } from '../files.ts';
import { type IndexList, readList, unpack } from './format.ts';
import { fragmentFolder } from './fragments.ts';
import { listName } from './pieces.ts';
import { runPagefind } from './run-pagefind.ts';

/** Where the page of a practice is in a site in one language. */
export const practicePage = (code: LanguageCode, slug: string): string =>
  `${languages[code].segments.practices}/${slug}/index.html`;

export interface Batch {
  list: IndexList;
  /** Unpacked, in the order of the list. */
  pieces: Buffer[];
  /** Packed, in the order of the list. */
  fragments: Buffer[];
  /** The program that reads an index, by path in its folder, but for the entry. */
  engine: Map<string, Buffer>;
  entry: EntryFile;
}

/** What is published of Pagefind's own files: its interface is not shown. */
const unwanted = /-ui|-component|highlight|playground/;
const ofPages = /^(?:fragment|index)\/|\.pf_meta$/;

/**
 * Indexes the pages of some practices. Without any, there is the engine, and pages of nobody.
 *
 * @param site the built site in one language, in which they are
 * @throws if Pagefind refuses
 */
export async function indexBatch(
  site: string,
  code: LanguageCode,
  slugs: readonly string[],
): Promise<Batch> {
  // In a place of its own: one that outlives its build, if it was killed, is in nobody's way.
  const [pages, output] = [`${site}-pages-${process.pid}`, `${site}-index-${process.pid}`];
  try {
    gather(site, pages, code, slugs);
    await runPagefind({ site: pages, glob: practicePage(code, '*'), output, language: code });
    return readBatch(output, code);
  } finally {
    for (const folder of [pages, output]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Brings the pages of some practices together in a folder; one page at least. */
function gather(site: string, folder: string, code: LanguageCode, slugs: readonly string[]): void {
  for (const slug of slugs) {
    const page = practicePage(code, slug);
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    linkSync(join(site, page), join(folder, page));
  }
  if (slugs.length > 0) return;
  // Of nothing Pagefind makes nothing, but the search has to have its engine.
  const page = join(folder, practicePage(code, '0'));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, `<html lang="${code}"><body>0</body></html>`);
}

function readBatch(folder: string, code: LanguageCode): Batch {
  const read = (file: string) => readFileSync(join(folder, file));
  const entry = JSON.parse(read(entryFile).toString()) as EntryFile;
  const list = readList(unpack(read(listName(entry.languages[code]?.hash ?? ''))));
  const isEngine = (file: string) =>
    file !== entryFile && !unwanted.test(file) && !ofPages.test(file);
  return {
    list,
    pieces: list.pieces.map(({ id }) => unpack(read(`index/${id}.pf_index`))),
    fragments: list.pages.map(({ id }) => read(`${fragmentFolder}/${id}.pf_fragment`)),
    engine: new Map(
      filesIn(folder)
        .filter(isEngine)
        .map((file) => [file, read(file)]),
    ),
    entry,
  };
}
