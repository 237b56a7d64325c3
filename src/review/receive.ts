/**
 * Files that came by mail: each is put where it belongs by what its own sheet says, on a branch of
 * its own, as its author would have proposed it.
 */
import { addAll } from '../catalogue/model/long-lists.ts';
import { upTo } from '../catalogue/model/trim.ts';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { isDate } from '../catalogue/model/dates.ts';
import { isFileName } from '../catalogue/model/file-name.ts';
import { experienceName } from '../catalogue/model/experience.ts';
import { assembleIfWhole, type Catalogue } from '../catalogue/queries/catalogue.ts';
import { textOf } from '../catalogue/reading/any-encoding.ts';
import { readCatalogue } from '../catalogue/reading/read-catalogue.ts';
import { readFrontmatter } from '../catalogue/reading/read-frontmatter.ts';
import { sizeLimit, splitFrontmatter } from '../catalogue/reading/source-file.ts';
import { isFields } from '../catalogue/writing/same.ts';
import { slugOf } from '../catalogue/writing/slug.ts';
import {
  commitOf,
  GitFailure,
  type Repository,
  repositoryOf,
  ReviewError,
} from '../changes/git.ts';
import { misfitOnTheWay } from '../files/plain-file.ts';
import { withFilesOf } from '../changes/snapshot.ts';
import type { Words } from '../i18n/languages.ts';
import { visible } from '../markup/markdown.ts';

interface Placed {
  /** As the person named it. */
  given: string;
  /** Path from the content folder. */
  file: string;
  title: string;
  /** Whether it takes the place of one that is there. */
  isCorrection: boolean;
  /** Whether it was in another encoding than UTF-8. */
  isRecoded: boolean;
  text: string;
}

interface Received {
  branch: string;
  placed: Placed[];
}

interface ReceiveOptions {
  contentFolder: string;
  /** The branch that it would be merged into. */
  base: string;
  /** The name of the file, where neither its own nor the title is to give it. */
  name?: string;
}

/**
 * Receives files. Until all of them have a place nothing is changed.
 *
 * @param given paths of the files
 * @param words of the language that it is told in
 * @throws {ReviewError} if one of them has no place, or the repository is not ready for a branch
 */
export function receiveFiles(
  given: readonly string[],
  words: Words,
  { contentFolder, base, name }: ReceiveOptions,
): Received {
  const repository = repositoryOf(contentFolder, words);
  const commit = commitOf(repository, base, '--base');
  // They may lie in the repository itself: read before anything moves.
  const texts = given.map((path) => ({ given: path, ...readGiven(path, words) }));
  const catalogue = withFilesOf(repository, commit, (folder) => catalogueIn(folder, words));
  const placed = texts.map((text) => {
    const place = placeOf(text, { catalogue, name, words });
    return { ...place, isCorrection: isThere(repository, commit, place.file) };
  });
  const twice = placed.find(({ file }, n) => placed.findIndex((one) => one.file === file) !== n);
  if (twice) throw new ReviewError(words.receive.twice(twice.file));
  refuseUnsaved(repository);
  for (const one of placed) refuseInTheWay(repository, commit, contentFolder, one);
  const branch = startBranch(repository, commit, placed);
  for (const { file, text } of placed) {
    const path = join(contentFolder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  commitAll(repository, placed);
  return { branch, placed };
}

interface Text {
  given: string;
  text: string;
  isRecoded: boolean;
}

function readGiven(path: string, { receive: words }: Words): Pick<Text, 'text' | 'isRecoded'> {
  const shown = visible(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new ReviewError(words.noFile(shown));
  if (found.size > sizeLimit) throw new ReviewError(words.tooLarge(shown, sizeLimit / 1024));
  const { text, isUtf8 } = textOf(new Uint8Array(readFileSync(path)));
  // What a text never holds, and pictures, archives and documents of Word do.
  if (text.includes('\0')) throw new ReviewError(words.noText(shown));
  // Mail programs begin with a mark, and end lines in their own way.
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  return { text: plain, isRecoded: !isUtf8 };
}

function catalogueIn(folder: string, { receive: words }: Words): Catalogue {
  const catalogue = assembleIfWhole(readCatalogue(folder).records.map(({ record }) => record));
  if (!catalogue) throw new ReviewError(words.noCatalogue);
  return catalogue;
}

/** What the place of a file depends on beside its own text. */
interface Surroundings {
  catalogue: Catalogue;
  /** Chosen by the person. */
  name: string | undefined;
  words: Words;
}

/** Where a file belongs. @throws {ReviewError} if its sheet does not say so */
function placeOf(
  { given, text, isRecoded }: Text,
  { catalogue, name, words: speech }: Surroundings,
): Omit<Placed, 'isCorrection'> {
  const words = speech.receive;
  const frontmatter = frontmatterOf(given, text, speech);
  const title = typeof frontmatter['title'] === 'string' ? frontmatter['title'] : '';
  if (isExperience(frontmatter)) {
    const file = placeOfExperience(given, frontmatter, { catalogue, name, words: speech });
    return { given, title, isRecoded, text, file };
  }
  const { slug, language } = nameOf(given, title, name, speech);
  const common = { given, title, isRecoded, text };
  if ('translated' in frontmatter) {
    const original = language === undefined ? undefined : fileOf(catalogue, slug);
    if (original === undefined) throw new ReviewError(words.noOriginal(visible(given)));
    return { ...common, file: original.replace(/mdx$/, `${language}.mdx`) };
  }
  const folder = folderOf(given, frontmatter, catalogue, speech);
  const file = `${folder}/${slug}.mdx`;
  const there = fileOf(catalogue, slug, folder.split('/')[0]);
  if (there !== undefined && there !== file) {
    throw new ReviewError(words.elsewhere(visible(given), there));
  }
  return { ...common, file };
}

type Frontmatter = Record<string, unknown>;

/** What only those say of themselves who took a practice up. */
const isExperience = (frontmatter: Frontmatter): boolean =>
  'outcome' in frontmatter && !('translated' in frontmatter);

/**
 * Its sheet says the territory and the year, and not which practice it is of: who receives it does.
 *
 * @throws {ReviewError} if the name is not that of a practice, or the sheet does not say the rest
 */
function placeOfExperience(
  given: string,
  frontmatter: Frontmatter,
  { catalogue, name, words }: Surroundings,
): string {
  const folder = folderOf(given, frontmatter, catalogue, words);
  const { receive: said } = words;
  if (name === undefined || !catalogue.bySlug.has(name)) {
    throw new ReviewError(said.noPractice(visible(given), [...catalogue.bySlug.keys()].join(', ')));
  }
  const start = isFields(frontmatter['period']) ? String(frontmatter['period']['start'] ?? '') : '';
  if (!isDate(start, 'month')) throw new ReviewError(said.noYear(visible(given)));
  const region = folder.replace('practices/', '');
  return `experiences/${name}/${experienceName({ region, period: { start } })}.mdx`;
}

function frontmatterOf(
  given: string,
  text: string,
  { receive: words, diagnostics }: Words,
): Frontmatter {
  const parts = splitFrontmatter(text, '');
  const problems = 'rule' in parts ? [parts] : [];
  const read = 'rule' in parts ? undefined : readFrontmatter(parts.frontmatter, '');
  addAll(problems, read?.problems ?? []);
  if (isFields(read?.value) && problems.length === 0) return read.value;
  const said = problems.map((found) => {
    const { message, hint } = formatWith(found, diagnostics);
    return words.line(found.line, `${message} ${hint}`);
  });
  throw new ReviewError([words.noSheet(visible(given)), ...said].join('\n'));
}

/** By the name that it came with, or by its title; copies that a browser numbered are no others. */
function nameOf(
  given: string,
  title: string,
  chosen: string | undefined,
  { receive: words }: Words,
): { slug: string; language: string | undefined } {
  const stem = basename(given)
    .replace(/\.[^.]*$/, '')
    .replace(/ {0,2}\(\d{1,9}\)$/, '');
  const [, own = stem, language] = /^(.*)\.([a-z]{2})$/.exec(stem) ?? [];
  const slug = chosen ?? (isFileName(own) ? own : slugOf(title || own));
  if (!isFileName(slug)) throw new ReviewError(words.noName(visible(given)));
  return { slug, language };
}

/** What only a need, or a news item, says of itself; all else is a practice. */
function folderOf(
  given: string,
  frontmatter: Frontmatter,
  catalogue: Catalogue,
  { receive: words }: Words,
): string {
  if ('published' in frontmatter) return 'needs';
  if ('date' in frontmatter && !('region' in frontmatter)) return 'news';
  const { region } = frontmatter;
  const known = catalogue.vocabularies.regions.terms.map(({ id }) => id);
  if (typeof region === 'string' && known.includes(region)) return `practices/${region}`;
  const shown = typeof region === 'string' ? visible(region).slice(0, 80) : undefined;
  throw new ReviewError(words.noRegion(visible(given), shown, known.join(', ')));
}

/** @param folder where to look; everywhere if left out */
function fileOf(
  { practices, needs, news }: Catalogue,
  slug: string,
  folder?: string,
): string | undefined {
  return [...practices, ...needs, ...news].find(
    (record) =>
      record.slug === slug && (folder === undefined || record.file.startsWith(`${folder}/`)),
  )?.file;
}

function isThere({ git, inside }: Repository, commit: string, file: string): boolean {
  try {
    git('cat-file', '-e', `${commit}:${inside}${file}`);
    return true;
  } catch {
    return false;
  }
}

/** A branch would take along what somebody has begun. */
function refuseUnsaved({ git, words }: Repository): void {
  if (git('status', '--porcelain', '--untracked-files=no') !== '') {
    throw new ReviewError(words.receive.unsaved);
  }
}

/**
 * What is on the way to a place, or in it, and would be lost or lead elsewhere: a link that is
 * committed, and what nobody has committed yet.
 */
function refuseInTheWay(
  { git, inside, words }: Repository,
  commit: string,
  contentFolder: string,
  { file, text }: Pick<Placed, 'file' | 'text'>,
): void {
  const refuse = (path: string): never => {
    throw new ReviewError(words.receive.inTheWay(visible(path)));
  };
  const parts = file.split('/');
  for (const [index] of parts.entries()) {
    const path = parts.slice(0, index + 1).join('/');
    const isFile = index === parts.length - 1;
    const [mode] = git('ls-tree', commit, '--', `:(literal)${inside}${path}`).split(' ');
    // As git writes them: folders, and files that may or may not be run.
    if (mode && !(isFile ? /^100/ : /^040000$/).test(mode)) refuse(path);
    if (mode || git('ls-files', '--', `:(literal)${inside}${path}`) !== '') continue;
    const misfit = misfitOnTheWay(contentFolder, path, isFile ? 'file' : 'folder');
    if (misfit === 'missing') return;
    if (misfit !== undefined) refuse(path);
    // Who has put the file in its place by hand has it received all the same.
    if (isFile && readGiven(join(contentFolder, path), words).text !== text) refuse(path);
  }
}

function startBranch(repository: Repository, commit: string, placed: readonly Placed[]): string {
  const { git, words } = repository;
  const [first] = placed;
  const stem = `ricevute/${upTo(basename(first?.file ?? ''), /\./)}`;
  const taken = new Set(
    git('for-each-ref', '--format=%(refname:short)', 'refs/heads/ricevute').split('\n'),
  );
  let branch = stem;
  for (let n = 2; taken.has(branch); n += 1) branch = `${stem}-${n}`;
  try {
    git('switch', '--quiet', '--create', branch, commit);
  } catch (error) {
    throw told(error, words);
  }
  return branch;
}

function commitAll({ git, inside, words }: Repository, placed: readonly Placed[]): void {
  const titles = placed.map(({ title, file }) => title.replace(/\s+/g, ' ').trim() || file);
  try {
    git('add', '--', ...placed.map(({ file }) => `${inside}${file}`));
    // The same file as is published changes nothing, and is told so by the report.
    git('commit', '--quiet', '--allow-empty', '--message', words.receive.commit(titles.join('; ')));
  } catch (error) {
    throw told(error, words);
  }
}

const told = (error: unknown, { receive: words }: Words): unknown =>
  error instanceof GitFailure ? new ReviewError(words.gitFailed(visible(error.message))) : error;
