/** Files that nobody reads, and that somebody wrote to be read: they lie beside where files are read. */
import { join } from 'node:path';
import { type Entry, listFolder, misfitOnTheWay } from '../../files/plain-file.ts';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { suggestion } from '../checking/suggest.ts';
import type { Vocabularies, Vocabulary } from '../model/vocabularies.ts';
import { glossaryFile, synonymsFile } from './data-file.ts';

const vocabularyFolder = 'vocabularies';

/** Those at the top of the content; of `owners.yml` other commands make theirs. */
const topFiles = ['site.yml', 'owners.yml', glossaryFile, synonymsFile, 'accessibility.yml'];

const dataEnding = /\.ya?ml$/i;

const stemOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(dataEnding, '');

/** What lies in a folder and can be seen; nothing of one that cannot be listed. */
export function entriesOf(contentFolder: string, folder: string): Entry[] {
  try {
    const entries = listFolder(join(contentFolder, folder));
    return entries.filter(({ name, isText }) => isText && !name.startsWith('.'));
  } catch {
    return [];
  }
}

/**
 * Tells the data files that nobody reads. One that has nearly the name of a file that is read was
 * meant to be that: what it says would be missing in silence.
 *
 * @param names of the vocabularies that are read
 * @param isSure whether these are all: of a site that cannot be read, it is not known
 */
export function strayData(
  contentFolder: string,
  names: readonly string[],
  vocabularies: Partial<Vocabularies>,
  isSure: boolean,
): Diagnostic[] {
  const read = [...topFiles, ...names.map((name) => `${vocabularyFolder}/${name}.yml`)];
  const strays = ['', ...vocabularyFolders(contentFolder)].flatMap((folder) =>
    entriesOf(contentFolder, folder)
      .filter(({ name, is }) => is === 'file' && dataEnding.test(name))
      .map(({ name }) => (folder === '' ? name : `${folder}/${name}`))
      .filter((file) => !read.includes(file)),
  );
  if (strays.length === 0) return [];
  const isFree = (file: string) => misfitOnTheWay(contentFolder, file, 'file') === 'missing';
  const byName = namesOf(read, vocabularies);
  const meant = new Map(
    strays.map((file) => [file, byName.get(nearest(file, [...byName.keys()]))]),
  );
  // Of one file that nobody reads and one that is missing, each is the other.
  const lacking = read.filter((file) => file.includes('/') && isFree(file));
  const unknown = strays.filter((file) => file.includes('/') && meant.get(file) === undefined);
  const [onlyUnknown, onlyLacking] = [unknown[0], lacking[0]];
  if (onlyUnknown !== undefined && unknown.length + lacking.length === 2) {
    meant.set(onlyUnknown, onlyLacking);
  }
  return strays.flatMap((file) => {
    const place = { file, line: 1, column: 1 };
    const expected = meant.get(file);
    if (expected !== undefined) {
      const isTaken = !isFree(expected);
      return [diagnostic('data-file-name', place, { expected, isTaken })];
    }
    const besides = file.includes('/') ? read.filter((one) => one.includes('/')) : topFiles;
    return isSure ? [diagnostic('data-file-unread', place, { read: besides.map(bare) })] : [];
  });
}

const bare = (file: string): string => file.split('/').at(-1) ?? '';

/** The folder of the vocabularies, and what has nearly its name. */
function vocabularyFolders(contentFolder: string): string[] {
  const found = entriesOf(contentFolder, '').filter(
    ({ name, is }) => is === 'folder' && suggestion(name, [vocabularyFolder]) !== undefined,
  );
  return found.map(({ name }) => name);
}

/** The files that are read by what they may be called: a vocabulary also as in addresses. */
function namesOf(
  read: readonly string[],
  vocabularies: Partial<Vocabularies>,
): Map<string | undefined, string> {
  const slugs = (Object.entries(vocabularies) as [string, Vocabulary][]).flatMap(
    ([name, { slug }]) =>
      Object.values(slug).map((said) => [said, `${vocabularyFolder}/${name}.yml`] as const),
  );
  return new Map([...slugs, ...read.map((file) => [stemOf(file), file] as const)]);
}

const nearest = (file: string, names: readonly (string | undefined)[]): string | undefined =>
  suggestion(
    stemOf(file),
    names.filter((name) => name !== undefined),
  );
