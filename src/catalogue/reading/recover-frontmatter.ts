/**
 * Reads a sheet although something in its YAML cannot be read: its fields stand one below the
 * other, and who writes wants to know of all that is wrong at once.
 */
import type { Diagnostic } from '../checking/diagnostic.ts';
import { isMarked } from './list-marks.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { YamlReading } from './yaml.ts';

/** A sheet with more mistakes of form is told about these. */
const mostMistakes = 10;

export interface RecoveredFrontmatter extends YamlReading {
  /** The fields that were left out to read the others: of these nothing more can be said. */
  unread: ReadonlySet<string>;
}

/**
 * Reads a sheet, leaving out the fields that cannot be read one after the other. Lines stay where
 * they are.
 */
export function readFrontmatterRecovering(source: string, file: string): RecoveredFrontmatter {
  const first = readFrontmatter(source, file);
  const problems: Diagnostic[] = [...first.problems];
  const unread = new Set<string>();
  let lines = source.split('\n');
  let reading = first;
  for (let tries = 0; tries < mostMistakes && reading.problems.length > 0; tries += 1) {
    const before = lines;
    for (const { line } of reading.problems) {
      const { key, rest } = withoutField(lines, line - firstLine);
      if (key !== undefined) unread.add(key);
      lines = rest;
    }
    if (lines.every((line, index) => line === before[index])) break;
    reading = readFrontmatter(lines.join('\n'), file);
    const told = new Set(problems.map((found) => found.line));
    problems.push(...reading.problems.filter((found) => !told.has(found.line)));
  }
  const remarks = first.remarks.length > reading.remarks.length ? first.remarks : reading.remarks;
  return { ...reading, problems, remarks, unread };
}

/** A sheet begins on the second line of its file. */
const firstLine = 2;

const fieldStart = /^(?:"([^"\n]*)"\s*|'([^'\n]*)'\s*|([^\s#'"\-[\]{}][^:\n]*)):(?=\s|$)/;

/** The lines with those of the field that this one belongs to blanked. */
function withoutField(
  lines: readonly string[],
  at: number,
): { key: string | undefined; rest: string[] } {
  const isTop = (line = '') => /^[^\s#\-}\]:]/.test(line) && !isMarked(line);
  let from = Math.min(Math.max(at, 0), lines.length - 1);
  while (from > 0 && !isTop(lines[from])) from -= 1;
  let to = Math.max(from, Math.min(at, lines.length - 1));
  while (to + 1 < lines.length && !isTop(lines[to + 1])) to += 1;
  const [, double, single, plain] = fieldStart.exec(lines[from] ?? '') ?? [];
  const key = double ?? single ?? plain?.trimEnd();
  const rest = lines.map((line, index) => (index >= from && index <= to ? '' : line));
  return { key, rest };
}
