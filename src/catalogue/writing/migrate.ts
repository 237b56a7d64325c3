/**
 * Brings content of an older form to that of today: what is not touched stays byte by byte as its
 * author wrote it, comments included.
 */
import { posix } from 'node:path';
import { parse } from 'yaml';
import { isLanguageCode, type LanguageCode, languageCodes } from '../../i18n/languages.ts';
import { onlyIn } from '../../i18n/only-in.ts';
import { wordsOf } from '../../i18n/words.ts';
import { firstForm } from '../model/form-version.ts';
import { isError } from '../checking/diagnostic.ts';
import { listContent } from '../reading/content-files.ts';
import { laterVocabularies } from '../reading/later-vocabularies.ts';
import { readFrontmatter } from '../reading/read-frontmatter.ts';
import { decode, partsOf, sizeLimit } from '../reading/source-file.ts';
import { editYaml } from './edit-yaml.ts';
import { misfitOnTheWay, readPlainFile } from '../../files/plain-file.ts';
import { bodyOf, editFile } from './practice-file.ts';
import { type Fields, isFields } from './same.ts';
import { vocabularyText } from './vocabulary-file.ts';

/** A step from one form to the next. */
export interface Migration {
  /** The form that it leads to. */
  to: number;
  /** A sheet of a practice in the new form; the very same one where nothing changes. */
  frontmatter?: (fields: Fields) => Fields;
  /** Other files of the content in the new form: those that change, or are new, by their path. */
  files?: (contentFolder: string) => Map<string, string>;
}

export interface Migrated {
  /** The new text of each file that changes, by its path from the content folder. */
  files: Map<string, string>;
  /** Files that cannot be read: they stay as they are. */
  unread: string[];
}

/** In the order of their forms. */
export const migrations: readonly Migration[] = [
  { to: 2, files: (folder) => new Map([...missingVocabularies(folder), ...stoppedStatus(folder)]) },
];

/** A file without which nothing can be brought to another form, or that is in the way. */
export class UnreadableContent extends Error {
  /** Path from the content folder. */
  readonly file: string;
  constructor(file: string) {
    super(file);
    this.file = file;
  }
}

/**
 * What becomes of a content folder.
 *
 * @param steps all of them; those that lead no further than the form of the content are left out
 * @returns nothing to write where the content is of the form of today
 * @throws {UnreadableContent} if `site.yml` is not there or is no mapping, or a file cannot be written
 */
export function migrate(contentFolder: string, steps = migrations): Migrated {
  const site = textIn(contentFolder, 'site.yml');
  const identity = site === undefined ? undefined : fieldsIn(site, 'site.yml');
  if (site === undefined || !identity) throw new UnreadableContent('site.yml');
  const form = typeof identity['form'] === 'number' ? identity['form'] : firstForm;
  const ahead = steps.filter(({ to }) => to > form);
  const migrated: Migrated = { files: new Map(), unread: [] };
  const last = ahead.at(-1)?.to;
  if (last === undefined) return migrated;
  for (const { files } of ahead) {
    for (const [file, text] of files?.(contentFolder) ?? []) migrated.files.set(file, text);
  }
  migrateFrontmatters(contentFolder, ahead, migrated);
  migrated.files.set('site.yml', editYaml(site, identity, { ...identity, form: last }));
  for (const file of migrated.files.keys()) {
    const folder = posix.dirname(file);
    const misfit = folder === '.' ? undefined : misfitOnTheWay(contentFolder, folder, 'folder');
    if (misfit !== undefined && misfit !== 'missing') throw new UnreadableContent(folder);
  }
  return migrated;
}

function migrateFrontmatters(
  contentFolder: string,
  steps: readonly Migration[],
  { files, unread }: Migrated,
): void {
  if (!steps.some(({ frontmatter }) => frontmatter)) return;
  const practices = listContent(contentFolder).texts.filter(
    ({ kind, language }) => kind === 'practice' && language === undefined,
  );
  for (const { file } of practices) {
    const found = readPlainFile(contentFolder, file, sizeLimit);
    const source = found.is === 'bytes' ? found.bytes : Buffer.alloc(0);
    const text = decode(source, file);
    const parts = typeof text === 'string' ? partsOf(text) : undefined;
    const { value, problems } = readFrontmatter(parts?.frontmatter ?? '', file);
    if (!parts || !isFields(value) || problems.some(isError)) {
      unread.push(file);
      continue;
    }
    const after = steps.reduce((fields, { frontmatter }) => frontmatter?.(fields) ?? fields, value);
    const written = source.toString('utf8');
    const changed = editFile(written, { before: value, after, body: bodyOf(written) });
    if (changed !== written) files.set(file, changed);
  }
}

/** The vocabularies that came with this form. */
const missingVocabularies = (folder: string): [file: string, text: string][] => {
  const site = fieldsIn(textIn(folder, 'site.yml') ?? '', 'site.yml')?.['languages'];
  const languages = (Array.isArray(site) ? site : []).filter(
    (code) => typeof code === 'string' && isLanguageCode(code),
  );
  return Object.entries(laterVocabularies()).flatMap(([name, vocabulary]) => {
    const file = `vocabularies/${name}.yml`;
    return misfitOnTheWay(folder, file, 'file') !== 'missing'
      ? []
      : [[file, vocabularyText(onlyIn(vocabulary, languages) as typeof vocabulary)]];
  });
};

/** A status for what stopped, where no status is one. */
function stoppedStatus(folder: string): [file: string, text: string][] {
  const file = 'vocabularies/statuses.yml';
  const source = textIn(folder, file);
  if (source === undefined) return [];
  const statuses = fieldsIn(source, file);
  const terms: unknown = statuses?.['terms'];
  if (!statuses || !Array.isArray(terms) || terms.some((term: Fields) => term['stopped'])) {
    return [];
  }
  const { id } = wordsOf(languageCodes[0]).stoppedTerm;
  if (terms.some((term: Fields) => term['id'] === id)) return [];
  const said = (part: 'label' | 'definition') =>
    Object.fromEntries(languagesOf(terms).map((code) => [code, wordsOf(code).stoppedTerm[part]]));
  const term = { id, label: said('label'), definition: said('definition'), stopped: true };
  return [
    [file, editYaml(source, statuses, { ...statuses, terms: [...(terms as Fields[]), term] })],
  ];
}

/** Those that the terms are called in. */
function languagesOf(terms: readonly Fields[]): LanguageCode[] {
  const [first] = terms;
  const label = isFields(first?.['label']) ? first['label'] : {};
  return languageCodes.filter((code) => code in label);
}

/** The text of a file, if it is there. @throws {UnreadableContent} if it is no plain file */
function textIn(folder: string, file: string): string | undefined {
  const found = readPlainFile(folder, file, sizeLimit);
  if (found.is === 'missing') return undefined;
  if (found.is !== 'bytes') throw new UnreadableContent(file);
  return found.bytes.toString('utf8');
}

/** @throws {UnreadableContent} if it is no YAML */
function fieldsIn(yaml: string, file: string): Fields | undefined {
  try {
    const value: unknown = parse(yaml, { maxAliasCount: 0 });
    return isFields(value) ? value : undefined;
  } catch {
    throw new UnreadableContent(file);
  }
}
