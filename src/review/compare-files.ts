/** The two versions of a file of the content, compared as what it is: a sheet with a text, or data. */
import type { Words } from '../i18n/languages.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { decode, partsOf } from '../catalogue/reading/source-file.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { isFields } from '../catalogue/writing/same.ts';
import { bodyField } from '../changes/compare.ts';
import { differencesIn, type FieldChange } from '../changes/differences.ts';
import { linesChange } from '../changes/body-changes.ts';
import type { Content, Contents } from './contents.ts';

/** Why a version of a file cannot be compared. */
export type Unread = 'binary' | 'large' | 'lost' | 'link' | 'module' | 'depth';

interface Compared {
  fields: FieldChange[];
  /** Absent when both versions were read. */
  unread?: Unread;
  /** What the sheet of the file says is its title: as it is, or as it was. */
  title?: string;
}

/**
 * Compares the two versions of a text: its sheet field by field, what is below it by sentences.
 *
 * @param fields those of its sheet
 * @param written the code of the language that it is written in, and the words to tell it in
 */
export function compareTexts(
  contents: Contents,
  fields: readonly Field[],
  written: { language: string; words: Words },
): Compared {
  const { words } = written;
  return comparing(contents, words, (before, after) => {
    const [then, now] = [frontmatterOf(before), frontmatterOf(after)];
    const title = titleOf(now.data) ?? titleOf(then.data);
    return {
      ...(title !== undefined && { title }),
      fields: [
        ...frontmatterFields(then, now, fields, words),
        ...bodyField(then.text.trim(), now.text.trim(), written),
      ],
    };
  });
}

/** Of a sheet that cannot be read, or in which only comments and signs changed, its lines. */
function frontmatterFields(
  then: Frontmatter,
  now: Frontmatter,
  fields: readonly Field[],
  words: Words,
): FieldChange[] {
  const found = then.data && now.data ? differencesIn(fields, then.data, now.data, words) : [];
  const areFrontmatters = then.data !== undefined && now.data !== undefined && found.length > 0;
  return areFrontmatters
    ? found
    : lineField('sheet', words.changes.frontmatter, then.source, now.source);
}

/** Compares the two versions of a file that is data; of one that cannot be read as such, its lines. */
export function compareData(contents: Contents, fields: readonly Field[], words: Words): Compared {
  return comparing(contents, words, (before, after) => {
    const [then, now] = [dataOf(before), dataOf(after)];
    const found = then && now ? differencesIn(fields, then, now, words) : [];
    // What only comments say is told as well.
    return { fields: found.length > 0 ? found : lineField('', words.changes.lines, before, after) };
  });
}

/** Compares two versions of any other file, line by line. */
export const compareLines = (contents: Contents, words: Words): Compared =>
  comparing(contents, words, (before, after) => ({
    fields: lineField('', words.changes.lines, before, after),
  }));

function lineField(path: string, label: string, before: string, after: string): FieldChange[] {
  const body = linesChange(before, after);
  return body ? [{ path, label, story: body }] : [];
}

function comparing(
  { was, is }: Contents,
  words: Words,
  compare: (before: string, after: string) => Compared,
): Compared {
  const [before, after] = [textOf(was), textOf(is)];
  if (typeof before !== 'string') return { fields: [], unread: before.unread };
  if (typeof after !== 'string') return { fields: [], unread: after.unread };
  try {
    const compared = compare(before, after);
    const isTold = compared.fields.length > 0 || bytesOf(was).equals(bytesOf(is));
    return isTold ? compared : { ...compared, fields: [spacing(words)] };
  } catch (error) {
    // Too many groups inside one another: a call for each is more than there may be.
    if (error instanceof RangeError) return { fields: [], unread: 'depth' };
    throw error;
  }
}

/** The ends of lines, or a mark at the beginning of the file. */
const spacing = (words: Words): FieldChange => ({
  path: '',
  label: words.changes.lines,
  story: { removed: [], changed: [], added: [], moved: 0 },
});

const bytesOf = (content: Content): Buffer =>
  Buffer.from(content.is === 'bytes' ? content.bytes : []);

function textOf(content: Content): string | { unread: Unread } {
  if (content.is === 'nothing') return '';
  if (content.is !== 'bytes') return { unread: content.is };
  const text = decode(content.bytes, '');
  return typeof text === 'string' ? text : { unread: 'binary' };
}

interface Frontmatter {
  /** Absent where it is no form that can be read. */
  data: Record<string, unknown> | undefined;
  /** As it is written. */
  source: string;
  text: string;
}

function frontmatterOf(source: string): Frontmatter {
  if (source === '') return { data: {}, source: '', text: '' };
  const parts = partsOf(source);
  if (!parts) return { data: undefined, source, text: '' };
  const { frontmatter, rest } = parts;
  return { data: dataOf(frontmatter), source: frontmatter, text: rest };
}

function dataOf(source: string): Record<string, unknown> | undefined {
  if (source.trim() === '') return {};
  const { value, problems } = readYaml(source, '');
  if (problems.length > 0) return undefined;
  // A file of comments alone says nothing.
  if (value === null || value === undefined) return {};
  return isFields(value) ? value : undefined;
}

const titleOf = (data: Record<string, unknown> | undefined): string | undefined =>
  typeof data?.['title'] === 'string' ? data['title'] : undefined;
