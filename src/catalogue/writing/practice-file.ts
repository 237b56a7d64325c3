/** The file of a practice: written anew, or changed as little as possible. */
import { withoutEnds } from '../model/trim.ts';
import { partsOf } from '../reading/source-file.ts';
import { editYaml } from './edit-yaml.ts';
import { type Fields, same } from './same.ts';
import { pairText } from './yaml-text.ts';

/**
 * Writes a new file.
 *
 * @param frontmatter its fields, in the order in which they are to stand
 * @param body the text below the sheet
 */
export function newFile(frontmatter: Fields, body: string): string {
  const pairs = Object.keys(frontmatter).map((key) => pairText(key, frontmatter[key], 0));
  const text = body.trim();
  return `---\n${pairs.join('')}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The text below the sheet, as it is shown to who edits it. */
export const bodyOf = (source: string): string =>
  withoutEnds(partsOf(normalised(source))?.rest ?? '', '\n');

interface Change {
  /** The fields as they were read from the file. */
  before: Fields;
  after: Fields;
  /** The text below the sheet, as {@link bodyOf} gave it or as it was changed. */
  body: string;
}

/**
 * Writes a change into a file. What was not touched stays byte by byte, the byte-order mark and
 * the line endings included.
 *
 * @throws if the file has no sheet
 */
export function editFile(source: string, { before, after, body }: Change): string {
  const sameBody = body === bodyOf(source);
  if (sameBody && same(before, after)) return source;
  const parts = partsOf(normalised(source));
  if (!parts) throw new Error('The file has no sheet');
  const rest = sameBody ? parts.rest : body.trim() === '' ? '\n' : `\n\n${body.trim()}\n`;
  const text = parts.opening + editYaml(parts.frontmatter, before, after) + parts.closing + rest;
  const mark = source.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (source.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}

const normalised = (source: string): string =>
  source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
