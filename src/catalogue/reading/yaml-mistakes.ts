/** The mistakes that people make in the form of a sheet, each with the lines without it. */
import { outOfLine } from './yaml-indents.ts';
import type { IsName, Mend, Mistake } from './mend-yaml.ts';
import { inQuotes } from './yaml-quotes.ts';
import {
  closers,
  isBlank,
  isStructure,
  type Line,
  replaced,
  scanFlow,
  type Shape,
  shapeOf,
  shown,
  withLines,
} from './yaml-lines.ts';

interface Known {
  /** The line, from 0, of what cannot be read; nothing where all can. */
  first: number | undefined;
  /** What was read, where all could. */
  value: unknown;
  isName: IsName;
}

/** What may be wrong, from what is sure to what is a guess; to be tried one after the other. */
export function* mistakesOf(
  lines: readonly Line[],
  { first, value, isName }: Known,
): Generator<Mend> {
  if (first !== undefined || hasOddName(value)) yield* noBreakSpaces(lines);
  if (first === undefined) return;
  yield* dots(lines);
  yield* tabs(lines, first);
  yield* leading(lines);
  // What is wrong may stand above what cannot be read, or at the end of its field.
  const last = endOfField(lines, first);
  for (const one of [colons, comment, inQuotes, behindBrackets, brackets, dash]) {
    for (let line = last; line >= 0; line -= 1) {
      const shape = shapeOf(lines[line]?.text ?? '');
      yield* one(lines, line, shape);
    }
  }
  for (let line = last; line >= 0; line -= 1) yield* innerColon(lines, line, isName);
  yield* outOfLine(lines, { first, last, isName });
}

/** The last line of the field that this one is in. */
function endOfField(lines: readonly Line[], from: number): number {
  let end = Math.min(from, lines.length - 1);
  while (end + 1 < lines.length && /^(?:[\s#\-}\]]|$)/.test(lines[end + 1]?.text ?? '')) end += 1;
  return Math.min(Math.max(end, from + 1), lines.length - 1);
}

/** One mistake of one line. */
const mendOf = (
  lines: readonly Line[],
  line: number,
  column: number,
  parameters: Mistake['parameters'],
  ...instead: readonly Line[]
): Mend => ({
  mistakes: [{ line, column, parameters }],
  lines: withLines(lines, new Map([[line, instead]])),
});

const oddSpace = /[\u00a0\u2007\u202f]/;
/** What stands before the value of a line, odd spaces included. */
const beforeValue =
  /^(?:[ \u00a0\u2007\u202f-]*)(?:[A-Za-z_][\w-]{0,60}:[ \u00a0\u2007\u202f]{1,20})?/;

/** A name that an odd space has become a part of. */
function hasOddName(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.some(hasOddName);
  return Object.entries(value).some(([key, inner]) => oddSpace.test(key) || hasOddName(inner));
}

function* noBreakSpaces(lines: readonly Line[]): Generator<Mend> {
  const changes = new Map<number, Line[]>();
  const mistakes: Mistake[] = [];
  lines.forEach((line, index) => {
    const [before = ''] = beforeValue.exec(line.text) ?? [];
    const column = before.search(oddSpace);
    if (column === -1) return;
    const text = before.replace(/[\u00a0\u2007\u202f]/g, ' ');
    changes.set(index, [replaced(line, 0, before.length, text)]);
    mistakes.push({ line: index, column, parameters: { cause: 'no-break-space' } });
  });
  if (mistakes.length > 0) yield { mistakes, lines: withLines(lines, changes) };
}

/** A line of three dots ends what YAML reads. */
function* dots(lines: readonly Line[]): Generator<Mend> {
  for (const [index, line] of lines.entries()) {
    if (!/^\.\.\.\s*$/.test(line.text)) continue;
    yield mendOf(lines, index, 0, { cause: 'dots' }, { ...line, text: '' });
  }
}

/** Tabs in what a line begins with become spaces: as many as they may stand for. */
function* tabs(lines: readonly Line[], first: number): Generator<Mend> {
  const beginning = (line: Line) => /^[ \t-]*/.exec(line.text)?.[0] ?? '';
  const withTabs = [...lines.keys()].filter((index) => {
    const line = lines[index];
    return line !== undefined && beginning(line).includes('\t') && line.text.trim() !== '';
  });
  const near = withTabs.filter((index) => index >= first - 1).slice(0, 1);
  for (const which of [near, withTabs]) {
    for (const spaces of ['  ', '    ', ' ', '']) {
      const changes = new Map<number, Line[]>();
      const mistakes: Mistake[] = [];
      for (const index of which) {
        const line = lines[index];
        if (!line) continue;
        const before = beginning(line);
        const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
        const behind = before.slice(indent.length).replaceAll('\t', ' ');
        const text = indent.replaceAll('\t', spaces) + behind;
        changes.set(index, [replaced(line, 0, before.length, text)]);
        mistakes.push({ line: index, column: before.indexOf('\t'), parameters: { cause: 'tab' } });
      }
      if (mistakes.length > 0) yield { mistakes, lines: withLines(lines, changes) };
    }
  }
}

/** Spaces before the first field, which the others do not have. */
function* leading(lines: readonly Line[]): Generator<Mend> {
  const from = lines.findIndex((line) => !isBlank(line));
  const { indent, dashes, key } = shapeOf(lines[from]?.text ?? '');
  if (indent === 0 || key === undefined || dashes.length > 0) return;
  const to = lines.findIndex(({ text }) => shapeOf(text).keyAt === 0 && /^\S/.test(text));
  if (to === -1) return;
  const without = (line: Line) =>
    replaced(line, 0, Math.min(indent, shapeOf(line.text).indent), '');
  for (const end of [from + 1, to]) {
    const moved = [...lines.keys()].slice(from, end);
    const mistakes = moved.flatMap((index): Mistake[] => {
      const shape = shapeOf(lines[index]?.text ?? '');
      if (shape.indent !== indent || shape.key === undefined) return [];
      return [{ line: index, column: 0, parameters: { cause: 'leading', found: shape.key } }];
    });
    const changes = new Map(
      moved.map((index): [number, Line[]] => {
        const line = lines[index];
        return [index, line ? [without(line)] : []];
      }),
    );
    yield { mistakes, lines: withLines(lines, changes) };
  }
}

type OfLine = (lines: readonly Line[], index: number, shape: Shape) => Generator<Mend>;

/** `title:Custodi` and `title = Custodi`. */
const colons: OfLine = function* (lines, index, { keyAt, key }) {
  const line = lines[index];
  if (!line || key !== undefined) return;
  const rest = line.text.slice(keyAt);
  const [tight, name = ''] = /^([a-z][\w-]{0,60}):(?=[^\s:/])/.exec(rest) ?? [];
  const [equal, called = ''] = /^([a-z][\w-]{0,60}) {0,4}= {0,4}(?=[^\s=])/.exec(rest) ?? [];
  const found = tight ?? equal;
  if (found === undefined) return;
  const instead = replaced(line, keyAt, keyAt + found.length, `${name || called}: `);
  yield mendOf(
    lines,
    index,
    keyAt,
    {
      cause: tight === undefined ? 'equals' : 'colon-space',
      found: found.trim(),
      write: shown(instead.text.trim()),
    },
    instead,
  );
};

const beginsFlow = (value: string): boolean => /^[[{]/.test(value);

/** `{accent: #0b6b3a}`: the hash begins a comment, and what closes is in it. */
const comment: OfLine = function* (lines, index, { valueAt, value }) {
  const line = lines[index];
  if (!line || !beginsFlow(value)) return;
  let instead = line;
  let first: { at: number; word: string } | undefined;
  // One after the other: each stands behind the one before.
  for (let times = 0; times < 20; times += 1) {
    const { comment: at } = scanFlow(instead.text, valueAt);
    if (at === undefined) break;
    const [word] = /^#[^\s,\]}"]{1,200}/.exec(instead.text.slice(at)) ?? [];
    if (word === undefined) break;
    first ??= { at, word };
    instead = replaced(instead, at, at + word.length, `"${word}"`);
  }
  if (!first) return;
  const { at, word } = first;
  yield mendOf(lines, index, at, { cause: 'comment', found: word, write: `"${word}"` }, instead);
};

/** Something behind what a bracket closes: `[Notice](https://…)`, `{a: b} {c: d}`. */
const behindBrackets: OfLine = function* (lines, index, { valueAt, value, dashes, key }) {
  const line = lines[index];
  if (!line || !beginsFlow(value)) return;
  const { end } = scanFlow(line.text, valueAt);
  const above =
    lines
      .slice(0, index)
      .findLast((one) => !isBlank(one))
      ?.text.trimEnd() ?? '';
  if (dashes.length === 0 && key === undefined && /[\]}]$/.test(above)) {
    const parameters = { cause: 'behind-bracket', found: shown(value) } as const;
    yield mendOf(lines, index, valueAt, parameters, { ...line, text: '' });
  }
  if (end === undefined) return;
  const rest = line.text.slice(end).trim();
  if (rest === '' || /^[#:]/.test(rest)) return;
  const to = valueAt + value.length;
  const [, address] = /^\(([^()\s]{1,2000})\)$/.exec(rest) ?? [];
  if (value.startsWith('[') && address !== undefined) {
    const parameters = { cause: 'link', found: shown(value), write: address } as const;
    yield mendOf(lines, index, valueAt, parameters, replaced(line, valueAt, to, address));
  } else if (/^[[\]{},]/.test(rest)) {
    const at = line.text.indexOf(rest, end);
    const parameters = { cause: 'behind-bracket', found: shown(rest) } as const;
    yield mendOf(lines, index, at, parameters, replaced(line, end, to, ''));
  } else {
    const write = JSON.stringify(value);
    const parameters = { cause: 'start', write: shown(write) } as const;
    yield mendOf(lines, index, valueAt, parameters, replaced(line, valueAt, to, write));
  }
};

/** A bracket that is not closed, or that another closes. */
const brackets: OfLine = function* (lines, index, { indent, valueAt, value }) {
  const line = lines[index];
  if (!line || !beginsFlow(value)) return;
  const { open, end, wrong, comment: hash } = scanFlow(line.text, valueAt);
  const at = open.at(-1);
  if (end !== undefined || at === undefined) return;
  const closing = (which: readonly number[], text: string) =>
    which.toReversed().reduce((all, one) => all + (closers[text[one] ?? ''] ?? ''), '');
  const told = (instead: Line): Mistake['parameters'] => ({
    cause: 'bracket',
    found: closing([at], line.text),
    write: shown(shapeOf(instead.text).value),
  });
  if (wrong !== undefined) {
    const sign = closing([at], line.text);
    const isOuter = open.some((one) => closers[line.text[one] ?? ''] === line.text[wrong]);
    const instead = replaced(line, wrong, wrong + Number(!isOuter), sign);
    yield mendOf(lines, index, at, told(instead), instead);
    return;
  }
  const endOf = (text: string) => text.trimEnd().length;
  const to = hash === undefined ? endOf(line.text) : endOf(line.text.slice(0, hash));
  const whole = replaced(line, to, to, closing(open, line.text));
  yield mendOf(lines, index, at, told(whole), whole);
  // It may go on over the lines below, as far as these stand further in.
  let last = index;
  while (isFurtherIn(lines[last + 1], indent)) last += 1;
  const end_ = lines[last];
  if (last === index || !end_) return;
  const text = lines
    .slice(index, last + 1)
    .map((one) => one.text)
    .join('\n');
  const all = scanFlow(text, valueAt);
  if (all.end !== undefined || all.wrong !== undefined || all.comment !== undefined) return;
  const place = endOf(end_.text);
  const below = replaced(end_, place, place, closing(all.open, text));
  const missing = closing(all.open.slice(-1), text);
  yield {
    mistakes: [
      {
        line: index,
        column: all.open.at(-1) ?? valueAt,
        parameters: { cause: 'bracket', found: missing, write: shown(below.text.trim()) },
      },
    ],
    lines: withLines(lines, new Map([[last, [below]]])),
  };
};

const isFurtherIn = (line: Line | undefined, indent: number): boolean => {
  if (line === undefined || line.text.trim() === '') return false;
  const shape = shapeOf(line.text);
  return shape.indent > indent && !isStructure(shape);
};

/** `funding: - source: pnrr`: an item begins on a line of its own. */
const dash: OfLine = function* (lines, index, { key, keyAt, valueAt, value }) {
  const line = lines[index];
  if (!line || key === undefined || !/^- +\S/.test(value)) return;
  const below = shapeOf(lines[index + 1]?.text ?? '');
  const isBelow = isStructure(below) && below.indent > keyAt;
  const indent = !isBelow
    ? keyAt + 2
    : below.dashes.length > 0
      ? below.indent
      : Math.max(keyAt, below.indent - 2);
  const text = ' '.repeat(indent) + value;
  const item: Line = { ...line, text, moves: [...line.moves, { at: 0, by: valueAt - indent }] };
  const parameters = { cause: 'dash', found: key, write: shown(text) } as const;
  const opener = { ...line, text: line.text.slice(0, keyAt + key.length) };
  yield mendOf(lines, index, valueAt, parameters, opener, item);
};

/** `title: Before: after`, without quotation marks. */
function* innerColon(lines: readonly Line[], index: number, isName: IsName): Generator<Mend> {
  const line = lines[index];
  if (!line) return;
  const { key, valueAt, value } = shapeOf(line.text);
  if (key === undefined || !isName(key.slice(0, -1))) return;
  if (!value.includes(': ') || /^["'[{#|>&*!]/.test(value)) return;
  const write = JSON.stringify(value);
  const instead = replaced(line, valueAt, valueAt + value.length, write);
  const parameters = { cause: 'colon', write: shown(`${key} ${write}`) } as const;
  yield mendOf(lines, index, valueAt, parameters, instead);
}
