/** Reads a file for the form, or says in words why it cannot be read. */
import { type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import { readSheet } from '../../catalogue/reading/sheet.ts';
import { decode, partsOf, splitFrontmatter } from '../../catalogue/reading/source-file.ts';
import { contribute as words } from '#words/contribute.ts';
import { type Fields, isFields } from '../../catalogue/writing/same.ts';
import { told } from './told.ts';

export interface Decoded {
  text: string;
  /** Whether it was written in the UTF-8 that files of the catalogue have. */
  isUtf8: boolean;
}

/**
 * Turns the bytes of a file into text: UTF-8, or what Windows programs write otherwise. The
 * byte-order mark stays: what was not touched goes back as it came.
 */
export function textOf(bytes: ArrayBuffer): Decoded {
  const [first, second] = new Uint8Array(bytes);
  const marks = new Map([
    ['255,254', 'utf-16le'],
    ['254,255', 'utf-16be'],
  ]);
  const wide = marks.get(`${first},${second}`);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), isUtf8: false };
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}

export interface Reading {
  /** Absent when the sheet cannot be read. */
  sheet: Fields | undefined;
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
  const { value, problems } = readSheet(partsOf(plain)?.frontmatter ?? '', '');
  if (problems.length > 0) return refused(problems);
  if (isFields(value)) return { sheet: value, problems: [] };
  if (value === null || value === undefined) return { sheet: {}, problems: [] };
  // A sheet that is a word or a list has no fields, and none can be written into it.
  const place = { file: '', line: 2, column: 1 };
  return refused([diagnostic('yaml-syntax', place, { cause: 'key' })]);
}

function refused(problems: Diagnostic[]): Reading {
  const said = problems.map((found) => {
    const { message, hint } = told(found);
    return `${words.fileLine(found.line)}: ${message} ${hint}`;
  });
  return { sheet: undefined, problems: said };
}
