/**
 * Reads a sheet although something in its YAML cannot be read: its fields stand one below the
 * other, and who writes wants to know of all that is wrong at once.
 */
import { addAll } from '../model/long-lists.ts';
import { byLocation, type Diagnostic } from '../checking/diagnostic.ts';
import { isMarked } from './list-marks.ts';
import { type IsName, Mending } from './mend-yaml.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import type { Line } from './yaml-lines.ts';
import type { YamlReading } from './yaml.ts';

/** A sheet with more fields that cannot be read is told about these. */
const mostFields = 30;
/** Of a large one, all of them are left out at once: so often. */
const mostRounds = 10;

interface RecoveredFrontmatter extends YamlReading {
  /** The fields that were left out to read the others: of these nothing more can be said. */
  unread: ReadonlySet<string>;
}

/**
 * Reads a sheet, mending what can be mended and leaving out the fields that cannot be read, one after
 * the other. Lines and columns are those of the file.
 *
 * @param isName whether a field of the sheet has a name
 */
export function readFrontmatterRecovering(
  source: string,
  file: string,
  isName: IsName,
): RecoveredFrontmatter {
  const read = (text: string) => readFrontmatter(text, file);
  const mending = new Mending(source, file, firstLine, read, isName);
  const remarks = mending.reading.remarks.map((found) => mending.placed(found));
  const problems: Diagnostic[] = [];
  const unread = new Set<string>();
  for (
    let tries = 0;
    tries < (mending.hasTime ? mostFields : mostRounds) && mending.reading.problems.length > 0;
    tries += 1
  ) {
    const before = mending.lines;
    const found = mending.reading.problems.toSorted((a, b) => a.line - b.line);
    const fieldAt = fieldsOf(before);
    const last = before.length - 1;
    const fields = found.flatMap((one) => {
      const field = fieldAt[Math.min(Math.max(one.line - firstLine, 0), last)];
      return field ? [{ one, field }] : [];
    });
    // What else cannot be read may follow from the first.
    const end = fields[0]?.field.to ?? 0;
    const gone = mending.hasTime ? fields.filter(({ field }) => field.from <= end) : fields;
    const told = new Set(problems.map(({ line }) => line));
    addAll(
      problems,
      gone.map(({ one }) => mending.placed(one)).filter(({ line }) => !told.has(line)),
    );
    const blank = new Set<number>();
    for (const field of new Set(gone.map((one) => one.field))) {
      if (field.key !== undefined) unread.add(field.key);
      for (let line = field.from; line <= field.to; line += 1) blank.add(line);
    }
    if ([...blank].every((line) => before[line]?.text === '')) break;
    mending.continueWith(
      before.map((line, index) => (blank.has(index) ? { ...line, text: '' } : line)),
    );
  }
  const { reading } = mending;
  const left = reading.remarks.map((found) => mending.placed(found));
  return {
    ...reading,
    locate: (path, what) => mending.placed(reading.locate(path, what)),
    problems: [...mending.problems, ...problems].sort(byLocation),
    remarks: remarks.length > left.length ? remarks : left,
    unread,
  };
}

/** A sheet begins on the second line of its file. */
const firstLine = 2;

const fieldStart =
  /^(?:"([^"\n]*)"\s*|'([^'\n]*)'\s*|([^\s#'"\-[\]{}][^:\n]*)):(?=\s|$)|^([a-z]\w*)(?=\s)/;

interface Field {
  key: string | undefined;
  /** Its lines, from 0. */
  from: number;
  to: number;
}

/**
 * The field that each line belongs to. All are found in one pass: a large sheet may have a thousand
 * problems.
 */
function fieldsOf(lines: readonly Line[]): Field[] {
  const isTop = ({ text }: Line) => /^[^\s#\-}\]:]/.test(text) && !isMarked(text);
  const starts = lines.flatMap((line, index) => (index === 0 || isTop(line) ? [index] : []));
  return starts.flatMap((from, place) => {
    const to = (starts[place + 1] ?? lines.length) - 1;
    const [, double, single, plain, first] = fieldStart.exec(lines[from]?.text ?? '') ?? [];
    const field = { key: double ?? single ?? plain?.trimEnd() ?? first, from, to };
    return Array.from({ length: to - from + 1 }, () => field);
  });
}
