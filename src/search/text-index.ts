/** Pagefind's index of the practice pages, and the bridge from its results to our practices. */
import { createHash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type LanguageCode, languages } from '../i18n/languages.ts';
import { filesIn } from '../rendering/digest-files.ts';
import {
  documentFile,
  type EntryFile,
  entryFile,
  textIndexCount,
  textIndexFolder,
  wordFile,
} from './files.ts';
import { type Before, fragmentFile, type Indexed, readFragments } from './fragments.ts';
import { runPagefind } from './pagefind.ts';
import { WordCount } from './words.ts';

/** As many words as fit in some sixty kilobytes: the rarest of a large catalogue are left out. */
const mostWords = 20_000;

/** Where the page of a practice is in a site in one language. */
export const practicePage = (code: LanguageCode, slug: string): string =>
  `${languages[code].segments.practices}/${slug}/index.html`;

/** Which of the indexes of a site one is, of how many, and the slugs of its practices. */
export interface Share {
  number: number;
  of: number;
  slugs: string[];
}

/** Makes an index, with the help of an earlier one, or finds it as it was made before. */
export type Take = (share: Share, make: (before?: Before) => Promise<Indexed>) => Promise<Indexed>;

/**
 * Indexes the practice pages of a built site, and writes what the search reads beside the indexes.
 *
 * @param dist the built site in one language
 * @param code that language, by whose rules words are shortened
 * @param slugs of all practices, in the order of the catalogue
 * @param take gives what there is of an index
 * @param count how many indexes there shall be
 * @throws if Pagefind refuses, or finds other pages than the catalogue has
 */
export async function indexSite(
  dist: string,
  code: LanguageCode,
  slugs: readonly string[],
  take: Take = (_, make) => make(),
  count = textIndexCount(slugs.length),
): Promise<void> {
  const indexed: Indexed[] = [];
  for (const share of sharesOf(slugs, count)) {
    indexed.push(await take(share, (before) => writeTextIndex(dist, code, share, before)));
  }
  const ids = new Map(indexed.flatMap((one) => one.ids));
  const words = new WordCount();
  for (const [word, texts] of indexed.flatMap((one) => one.words)) words.addCount(word, texts);
  const documents = slugs.map((slug) => ids.get(slug)).join(' ');
  writeFileSync(join(dist, documentFile), JSON.stringify(documents));
  writeFileSync(join(dist, wordFile), JSON.stringify(words.words(mostWords)));
}

/**
 * Shares the practices out among indexes. Each stays where it is as long as their number does not
 * ask for one more index.
 */
export function sharesOf(
  slugs: readonly string[],
  of: number = textIndexCount(slugs.length),
): Share[] {
  const shares = Array.from({ length: of }, (_, number): Share => ({ number, of, slugs: [] }));
  for (const slug of slugs) {
    const number = createHash('sha256').update(slug).digest().readUInt32BE();
    shares[number % of]?.slugs.push(slug);
  }
  return shares;
}

const shareFolder = (share: number): string =>
  share === 0 ? textIndexFolder : `${textIndexFolder}/${share}`;

/** What Pagefind keeps of a page, from the folder of the site. */
export const fragmentOf = (share: number, id: string): string =>
  `${shareFolder(share)}/${fragmentFile(id)}`;

/** The files of an index of a built site, from its folder. @param share which one */
export function textIndexFiles(dist: string, share: number): string[] {
  const folder = shareFolder(share);
  const others = /^\d+\//;
  return filesIn(join(dist, folder))
    .filter((file) => share > 0 || !others.test(file))
    .map((file) => `${folder}/${file}`);
}

/** Makes one of the indexes, and puts it into the site. */
async function writeTextIndex(
  dist: string,
  code: LanguageCode,
  { number, of, slugs }: Share,
  before: Before | undefined,
): Promise<Indexed> {
  // In a place of its own: one that outlives its build, if it was killed, is in nobody's way.
  const [output, apart] = [`${dist}-index-${process.pid}`, `${dist}-pages-${process.pid}`];
  const inPlace = of === 1 && slugs.length > 0;
  if (!inPlace) gather(dist, apart, code, slugs);
  await runPagefind({
    site: inPlace ? dist : apart,
    glob: practicePage(code, '*'),
    output,
    // The ids of two indexes of a site have to differ, and begin with the language.
    language: number === 0 ? code : `${code}-${number}`,
  });
  rmSync(apart, { recursive: true, force: true });
  removeInterface(output, number);
  if (number === 0 && of > 1) tellOthers(output, of);
  const indexed = slugs.length === 0 ? { ids: [], words: [] } : readFragments(output, before);
  const found = new Set(indexed.ids.map(([slug]) => slug));
  const lost = slugs.filter((slug) => !found.has(slug));
  if (lost.length > 0) throw new Error(`Pagefind left out: ${lost.slice(0, 10).join(', ')}`);
  const folder = join(dist, shareFolder(number));
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(output, folder);
  return indexed;
}

/** Brings the pages of some practices together in a folder; one page at least. */
function gather(dist: string, folder: string, code: LanguageCode, slugs: readonly string[]): void {
  for (const slug of slugs) {
    const page = practicePage(code, slug);
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    linkSync(join(dist, page), join(folder, page));
  }
  if (slugs.length > 0) return;
  // Of nothing Pagefind makes nothing, but the search has to have its engine.
  const page = join(folder, practicePage(code, '0'));
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, `<html lang="${code}"><body>0</body></html>`);
}

/** Says in an index that there are others: Pagefind passes over what it does not know. */
function tellOthers(folder: string, indexes: number): void {
  const file = join(folder, entryFile);
  const entry = JSON.parse(readFileSync(file, 'utf8')) as EntryFile;
  writeFileSync(file, JSON.stringify({ ...entry, indexes } satisfies EntryFile));
}

/** Pagefind's own interface is not shown: only its engine is published, once. */
function removeInterface(folder: string, share: number): void {
  const unwanted =
    share === 0
      ? /(?:-ui|-component|highlight|playground)/
      : /(?:-ui|-component|highlight|playground)|\.js$|^wasm\./;
  for (const file of readdirSync(folder)) {
    if (unwanted.test(file)) rmSync(join(folder, file), { recursive: true });
  }
}
