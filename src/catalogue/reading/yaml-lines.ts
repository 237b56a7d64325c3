/** The lines of a sheet as its author sees them: where they begin, what they name, what they hold. */

/** A line that may have been mended, and where what is in it stood before. */
export interface Line {
  text: string;
  /** The line that its author wrote, from 0. */
  origin: number;
  /** Each change, in its order: behind a place of the new text, columns were so many further. */
  moves: readonly { at: number; by: number }[];
}

export const linesOf = (source: string): Line[] =>
  source.split('\n').map((text, origin) => ({ text, origin, moves: [] }));

export const sourceOf = (lines: readonly Line[]): string =>
  lines.map(({ text }) => text).join('\n');

/** A line with other words between two places. */
export function replaced(line: Line, from: number, to: number, words: string): Line {
  const text = line.text.slice(0, from) + words + line.text.slice(to);
  const move = { at: from + words.length, by: to - from - words.length };
  return { ...line, text, moves: move.by === 0 ? line.moves : [...line.moves, move] };
}

/** Where a place, from 0, stood before a line was mended. */
export const columnBefore = ({ moves }: Line, column: number): number =>
  moves.reduceRight((at, move) => (at >= move.at ? at + move.by : at), column);

/** So much of a line is enough to find it again. */
const longestShown = 80;
export const shown = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;

/** Lines with others in the place of some. */
export const withLines = (
  lines: readonly Line[],
  changes: ReadonlyMap<number, readonly Line[]>,
): Line[] => lines.flatMap((line, index) => changes.get(index) ?? [line]);

/** What a line is made of: `  - name: value`. */
export interface Shape {
  /** How many spaces it begins with. */
  indent: number;
  /** The columns of its dashes, from 0. */
  dashes: readonly number[];
  /** Its name, with the colon. */
  key: string | undefined;
  /** Where the name begins; the value, where there is none. */
  keyAt: number;
  valueAt: number;
  /** Without the spaces at its end. */
  value: string;
}

/** Longer lines are none that anybody wrote by hand: they are left alone. */
const longestLine = 4000;

const name = /^(?:[\w-]{1,60}|"[^"\n]{1,60}"|'[^'\n]{1,60}'):(?= |$)/;

export function shapeOf(text: string): Shape {
  let at = spacesFrom(text, 0);
  const indent = at;
  const dashes: number[] = [];
  while (text[at] === '-' && (text[at + 1] ?? ' ') === ' ') {
    dashes.push(at);
    at = spacesFrom(text, at + 1);
  }
  const key = text.length > longestLine ? undefined : name.exec(text.slice(at))?.[0];
  const valueAt = key === undefined ? at : spacesFrom(text, at + key.length);
  const value = text.length > longestLine ? '' : text.slice(valueAt).trimEnd();
  return { indent, dashes, key, keyAt: at, valueAt, value };
}

function spacesFrom(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

/** Whether a line names something, or begins an item. */
export const isStructure = ({ key, dashes }: Shape): boolean =>
  key !== undefined || dashes.length > 0;

export const isBlank = ({ text }: Line): boolean => /^\s*(?:#|$)/.test(text);

interface FlowScan {
  /** The brackets that are not closed, by their places. */
  open: readonly number[];
  /** Just behind the bracket that closes the first. */
  end: number | undefined;
  /** A bracket that closes another than the last that was opened. */
  wrong: number | undefined;
  /** Where a comment begins inside. */
  comment: number | undefined;
  /** Quotation marks that are opened and not closed. */
  quote: number | undefined;
}

export const closers: Partial<Record<string, string>> = { '[': ']', '{': '}' };

/** Looks at a list or a group between brackets, from its first on. */
export function scanFlow(text: string, from: number): FlowScan {
  const open: number[] = [];
  let [end, wrong, comment, quote]: (number | undefined)[] = [];
  let before = '';
  for (let at = from; at < text.length && end === undefined && wrong === undefined; at += 1) {
    const sign = text[at] ?? '';
    if ((sign === '"' || sign === "'") && '[{,:'.includes(before)) {
      const close = closingQuote(text, at);
      if (close === -1) {
        quote = at;
        break;
      }
      at = close;
    } else if (sign === '#' && /\s/.test(text[at - 1] ?? '')) {
      comment = at;
      break;
    } else if (closers[sign]) {
      open.push(at);
    } else if (sign === ']' || sign === '}') {
      if (closers[text[open.at(-1) ?? -1] ?? ''] !== sign) wrong = at;
      else open.pop();
      if (open.length === 0) end = at + 1;
    }
    if (!/\s/.test(sign)) before = sign;
  }
  return { open, end, wrong, comment, quote };
}

/** Where what a quotation mark begins ends; -1 if it does not. */
export function closingQuote(text: string, from: number): number {
  const sign = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    if (sign === '"' && text[at] === '\\') at += 1;
    else if (text[at] === sign) {
      if (sign === "'" && text[at + 1] === "'") at += 1;
      else return at;
    }
  }
  return -1;
}
