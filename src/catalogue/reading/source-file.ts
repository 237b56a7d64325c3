/** From bytes to text, and from text to its frontmatter and its body. */
import { type SourceLocation, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';

/** More than any practice needs; bounds the time that one file can take. */
export const sizeLimit = 512 * 1024;

interface SplitSource {
  frontmatter: string;
  /** The whole file with the frontmatter blanked, so that lines and columns stay true. */
  body: string;
}

/**
 * Decodes a file: UTF-8, with or without byte-order mark, any line ending.
 *
 * @returns the text with `\n` line endings, or the problem
 */
export function decode(bytes: Uint8Array, file: string): string | Diagnostic {
  const place: SourceLocation = { file, line: 1, column: 1 };
  if (bytes.length > sizeLimit) {
    return diagnostic('file-too-large', place, { size: bytes.length, limit: sizeLimit });
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return diagnostic('file-encoding', place, {});
    return text.replace(/\r\n?/g, '\n');
  } catch {
    return diagnostic('file-encoding', place, {});
  }
}

/** At the ends of lines that files have: for JavaScript, U+2028 would be one too. */
const fence = /(^|\n)(---[ \t]*)(?=\n|$)/;

interface SourceParts {
  /** The opening line of dashes, with its line feed. */
  opening: string;
  frontmatter: string;
  /** The closing line of dashes, without its line feed. */
  closing: string;
  /** All that is below, from the line feed on. */
  rest: string;
}

/** Cuts a text with `\n` line endings at its two lines of dashes; nothing if it lacks them. */
export function partsOf(source: string): SourceParts | undefined {
  const [opening] = /^---[ \t]*\n/.exec(source) ?? [];
  if (opening === undefined) return undefined;
  const below = source.slice(opening.length);
  const found = fence.exec(below);
  if (!found) return undefined;
  const [, feed = '', closing = ''] = found;
  const end = found.index + feed.length;
  return {
    opening,
    frontmatter: below.slice(0, end),
    closing,
    rest: below.slice(end + closing.length),
  };
}

/** Separates the sheet between the two lines of dashes from the text below it. */
export function splitFrontmatter(source: string, file: string): SplitSource | Diagnostic {
  const parts = partsOf(source);
  if (!parts) {
    const unclosed = /^---[ \t]*\n/.test(source);
    return diagnostic('frontmatter-missing', { file, line: 1, column: 1 }, { unclosed });
  }
  const blank = '\n'.repeat(parts.frontmatter.split('\n').length);
  return { frontmatter: parts.frontmatter, body: blank + parts.rest };
}
