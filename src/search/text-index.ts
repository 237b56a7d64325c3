/** Pagefind's index of the practice pages, and the bridge from its results to our practices. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type LanguageCode, languages } from '../i18n/languages.ts';
import { filesIn } from '../rendering/digest-files.ts';
import {
  type Card,
  cardFile,
  cardsPerFile,
  type DocumentFile,
  documentFile,
  textIndexFolder,
  wordFile,
} from './files.ts';
import { WordCount } from './words.ts';

/** As many words as fit in some sixty kilobytes: the rarest of a large catalogue are left out. */
const mostWords = 20_000;

/** What Pagefind puts before the contents of its files, once unpacked. */
const signature = 'pagefind_dcd';

/** Where the page of a practice is in a site in one language. */
export const practicePage = (code: LanguageCode, slug: string): string =>
  `${languages[code].segments.practices}/${slug}/index.html`;

/**
 * Indexes the practice pages of a built site.
 *
 * @param dist the built site in one language; the index is written into it
 * @param code that language, by whose rules words are shortened
 * @throws if Pagefind refuses, or finds other pages than the catalogue has
 */
export async function writeTextIndex(dist: string, code: LanguageCode): Promise<void> {
  const folder = join(dist, textIndexFolder);
  const slugs = readSlugs(dist);
  const { index, errors } = await createIndex({ forceLanguage: code });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: dist, glob: practicePage(code, '*') });
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  const refused = [...added.errors, ...written.errors];
  if (refused.length > 0) throw new Error(`Pagefind: ${refused.join('; ')}`);
  removeInterface(folder);
  const { documents, words } = readFragments(join(folder, 'fragment'), slugs);
  writeFileSync(join(dist, documentFile), JSON.stringify(documents));
  writeFileSync(join(dist, wordFile), JSON.stringify(words));
}

/** The files of the index of a built site, from its folder. */
export const textIndexFiles = (dist: string): string[] => [
  documentFile,
  wordFile,
  ...filesIn(join(dist, textIndexFolder)).map((file) => `${textIndexFolder}/${file}`),
];

/** The slugs in the order of the catalogue, as the cards have them. */
function readSlugs(dist: string): string[] {
  const slugs: string[] = [];
  for (let part = 0; ; part += 1) {
    let cards: Card[];
    try {
      cards = JSON.parse(readFileSync(join(dist, cardFile(part)), 'utf8')) as Card[];
    } catch {
      return slugs;
    }
    slugs.push(...cards.map((card) => card.slug));
    if (cards.length < cardsPerFile) return slugs;
  }
}

/** Pagefind's own interface is not shown: only its engine is published. */
function removeInterface(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/(?:-ui|-component|highlight|playground)/.test(file)) {
      rmSync(join(folder, file), { recursive: true });
    }
  }
}

/**
 * Reads what Pagefind kept of each page: the id of the practice, which is the name of the fragment
 * that holds it, and its words.
 */
function readFragments(
  fragments: string,
  slugs: string[],
): { documents: DocumentFile; words: string[] } {
  const places = new Map(slugs.map((slug, place) => [slug, place]));
  const ids = Array.from({ length: slugs.length }, () => '');
  const words = new WordCount();
  // Of no pages Pagefind makes no folder.
  for (const file of slugs.length === 0 ? [] : readdirSync(fragments)) {
    const unpacked = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
    const { url, content } = JSON.parse(unpacked.slice(signature.length)) as {
      url: string;
      content: string;
    };
    words.add(content);
    const place = places.get(url.split('/').at(-2) ?? '');
    if (place !== undefined) ids[place] = file.replace(/\.[^.]+$/, '');
  }
  const lost = slugs.filter((_, place) => ids[place] === '');
  if (lost.length > 0) throw new Error(`Pagefind left out: ${lost.slice(0, 10).join(', ')}`);
  return { documents: ids.join(' '), words: words.words(mostWords) };
}
