/** The catalogue that everybody builds. */
import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument } from 'yaml';
import { textName } from '../../src/catalogue/model/file-name.ts';
import { writeCatalogue } from '../synthetic-catalogue/write-catalogue.ts';

interface PracticeFile {
  slug: string;
  /** Absolute path. */
  file: string;
}

/** Writes a rich catalogue, the same for the same seed, in place of what lay there. */
export async function writeContent(
  model: string,
  folder: string,
  count: number,
  seed: number,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await writeCatalogue(model, folder, count, seed, { rich: true });
}

/** Copies a content folder in place of what lay there, for a site in these languages. */
export function copyContent(from: string, folder: string, languages: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
  const path = join(folder, 'site.yml');
  const site = parseDocument(readFileSync(path, 'utf8'));
  site.set('languages', languages);
  writeFileSync(path, String(site));
  // A translation into a language that the site does not have is an error.
  for (const file of filesIn(folder)) {
    const { language } = textName(file) ?? {};
    if (language !== undefined && !languages.includes(language)) rmSync(file);
  }
}

/** The practices of a content folder, by slug. */
export const practicesIn = (folder: string): PracticeFile[] =>
  filesIn(join(folder, 'practices'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({ slug: basename(file, '.mdx'), file }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));

export const picturesIn = (folder: string): string[] =>
  filesIn(join(folder, 'practices')).filter((file) => file.endsWith('.png'));

/** The one that is edited, and that the reader opens: in the middle, as good as any other. */
export function sampleOf(practices: readonly PracticeFile[]): PracticeFile {
  const sample = practices[Math.floor(practices.length / 2)];
  if (!sample) throw new Error('The catalogue has no practices');
  return sample;
}

/** Adds a sentence to a text, as an author would. @param word that nothing else has */
export function edit(file: string, word: string): void {
  appendFileSync(file, `\nUna frase aggiunta: ${word}.\n`);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

interface Size {
  pages: number;
  files: number;
  bytes: number;
}

/** What a built site is made of. */
export function sizeOf(folder: string): Size {
  const files = filesIn(folder);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}
