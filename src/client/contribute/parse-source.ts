/** Reads a file for the form, or says in words why it cannot be read. */
import { formatWith } from '../../catalogue/checking/messages/format.ts';
import { type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import { readFrontmatter } from '../../catalogue/reading/read-frontmatter.ts';
import { decode, partsOf, splitFrontmatter } from '../../catalogue/reading/source-file.ts';
import { contribute as words } from '#words/contribute.ts';
import { diagnostics } from '#words/diagnostics.ts';
import { type Fields, isFields } from '../../catalogue/writing/same.ts';

interface Reading {
  /** Absent when the sheet cannot be read. */
  frontmatter: Fields | undefined;
  /** Why, with the lines. */
  problems: string[];
}

/** What was read last, and from what: the same file is asked about by all who show it. */
let last: { source: string; reading: Reading } | undefined;

/** @param source the file as it is, byte-order mark and line endings included */
export function readSource(source: string): Reading {
  if (last?.source !== source) last = { source, reading: read(source) };
  return last.reading;
}

function read(source: string): Reading {
  const plain = decode(new TextEncoder().encode(source), '');
  if (typeof plain !== 'string') return refused([plain]);
  const parts = splitFrontmatter(plain, '');
  if ('rule' in parts) return refused([parts]);
  const { value, problems } = readFrontmatter(partsOf(plain)?.frontmatter ?? '', '');
  if (problems.length > 0) return refused(problems);
  if (isFields(value)) return { frontmatter: value, problems: [] };
  if (value === null || value === undefined) return { frontmatter: {}, problems: [] };
  // A sheet that is a word or a list has no fields, and none can be written into it.
  const place = { file: '', line: 2, column: 1 };
  return refused([diagnostic('yaml-syntax', place, { cause: 'key' })]);
}

function refused(problems: Diagnostic[]): Reading {
  const said = problems.map((found) => {
    const { message, hint } = formatWith(found, diagnostics);
    return `${words.fileLine(found.line)}: ${message} ${hint}`;
  });
  return { frontmatter: undefined, problems: said };
}
