/** From bytes to text, and from text to its frontmatter and its body. */
import { type Place, type Problem, problem } from '../checking/problem.ts';

/** More than any practice needs; bounds the time that one file can take. */
export const sizeLimit = 512 * 1024;

export interface SplitSource {
  frontmatter: string;
  /** The whole file with the frontmatter blanked, so that lines and columns stay true. */
  body: string;
}

/**
 * Decodes a file: UTF-8, with or without byte-order mark, any line ending.
 *
 * @returns the text with `\n` line endings, or the problem
 */
export function decode(bytes: Uint8Array, file: string): string | Problem {
  const place: Place = { file, line: 1, column: 1 };
  if (bytes.length > sizeLimit) {
    return problem('file-too-large', place, { size: bytes.length, limit: sizeLimit });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return problem('file-encoding', place, {});
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return problem('file-encoding', place, {});
  }
}

const fence = /^---[ \t]*$/m;

/** Separates the sheet between the two lines of dashes from the text below it. */
export function splitFrontmatter(source: string, file: string): SplitSource | Problem {
  const opening = /^---[ \t]*\n/.exec(source);
  const rest = opening ? source.slice(opening[0].length) : '';
  const closing = fence.exec(rest);
  if (!opening || !closing) {
    return problem('frontmatter-missing', { file, line: 1, column: 1 }, {});
  }
  const frontmatter = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  const blank = '\n'.repeat(frontmatter.split('\n').length);
  return { frontmatter, body: blank + body };
}
