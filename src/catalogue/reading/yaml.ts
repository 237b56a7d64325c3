/** YAML with places: what a file says, and where it says it. */
import {
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Tags,
  visit,
} from 'yaml';
import { addAll, largestOf } from '../model/long-lists.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { type SourceLocation, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import type { YamlCause } from '../checking/rule-parameters.ts';
import { flowCommas } from './flow-commas.ts';
import { markedLists } from './list-marks.ts';
import { cutTexts } from './yaml-comments.ts';

export interface YamlReading {
  value: unknown;
  problems: Diagnostic[];
  /** What is wrong though the value can be read: texts that are cut. */
  remarks: Diagnostic[];
  locate: Locate;
  /** How a value was written, where it is one without quotes: `1.50` of the number 1.5. */
  sourceAt: (path: Path) => string | undefined;
}

/** What authors did, by the library's name for what it met. */
const causes: Partial<Record<ErrorCode, YamlCause>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  MULTILINE_IMPLICIT_KEY: 'key',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  BAD_COLLECTION_TYPE: 'indent',
  MISSING_CHAR: 'closing',
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'start',
  BAD_ALIAS: 'start',
  TAG_RESOLVE_FAILED: 'start',
};

/** Where one name of the library stands for several mistakes, its words tell which. */
const causesInWords: [RegExp, YamlCause][] = [
  [/keys need to be followed by map values/, 'key'],
  [/without - indicator/, 'indent'],
  [/must be sufficiently indented and end with/, 'closing'],
];

/** From what says least to what says most. */
const telling: YamlCause[] = [
  'other',
  'closing',
  'start',
  'key',
  'indent',
  'colon',
  'escape',
  'tab',
  'apostrophe',
];

/** Of a longer line, its beginning says what its author did. */
const longestTold = 1000;
/** What else is wrong comes to light when these are mended. */
const mostErrors = 1000;

/**
 * Of groups and lists in one another, names included: far more than any sheet has, and far less than
 * those who walk through a value can go down.
 */
const deepest = 60;

/** `? name`: a key that says that it is one. */
const mayMarkKeys = /(?:^|[\s{[,-])\?(?:\s|$)/;

/** A value that begins with a sign that begins something else in YAML: `> 3 anni`, `- a`. */
const badStart = /^[^'"#:]*: +[|>\-\]}] *[^\s|>-]/;

/** A text in single quotes ends at the first apostrophe: the library only sees what follows. */
function causeOf(code: ErrorCode, words: string, line: string): YamlCause {
  if (/^[^'"]*[:-] +'[^']*'[\p{L}]/u.test(line)) return 'apostrophe';
  if (code === 'UNEXPECTED_TOKEN' && badStart.test(line)) return 'start';
  const told = causesInWords.find(([pattern]) => pattern.test(words));
  return told?.[1] ?? causes[code] ?? 'other';
}

/** What nobody means as a number: `.nan`, `.inf`, `0x1F`, `0o17`. They stay the texts that they are. */
const isOddNumber = (tag: Tags[number]): boolean =>
  typeof tag === 'object' &&
  'test' in tag &&
  tag.test !== undefined &&
  ['.nan', '0x1F', '0o17'].some((odd) => tag.test?.test(odd));

/**
 * Reads a YAML text (version 1.2, core schema: dates stay texts, and so do odd numbers).
 *
 * @param source the YAML alone
 * @param file what to name in problems
 * @param firstLine the line of the file on which the text begins
 */
export function readYaml(source: string, file: string, firstLine = 1): YamlReading {
  const marked = markedLists(source, file, firstLine);
  if (marked.problems.length === 0) return readPlainLists(source, file, firstLine);
  const reading = readPlainLists(marked.source, file, firstLine);
  const others = reading.problems.filter(({ line }) => !marked.lines.has(line));
  return { ...reading, value: undefined, problems: [...marked.problems, ...others] };
}

function readPlainLists(source: string, file: string, firstLine: number): YamlReading {
  try {
    return readDocument(source, file, firstLine);
  } catch (error) {
    // The library goes down a call for each level: of too many, the line is told.
    if (!(error instanceof RangeError)) throw error;
    const lengths = source.split('\n').map((line) => line.length);
    const line = firstLine + lengths.indexOf(largestOf(lengths));
    const place = { file, line, column: 1 };
    const problems = [diagnostic('yaml-syntax', place, { cause: 'other' })];
    const locate: Locate = (path) => ({ ...place, path });
    return { value: undefined, problems, remarks: [], locate, sourceAt: () => undefined };
  }
}

function readDocument(source: string, file: string, firstLine: number): YamlReading {
  const document = parseDocument(source, {
    prettyErrors: false,
    // Told below: the library compares every key with every other.
    uniqueKeys: false,
    merge: false,
    maxAliasCount: 0,
    customTags: (tags) => tags.filter((tag) => !isOddNumber(tag)),
    // Only so can it be told that a key is marked as one; they take as much room as the text.
    keepSourceTokens: mayMarkKeys.test(source),
  } as Parameters<typeof parseDocument>[1]);

  // The library's own count of lines misses those inside a quoted key.
  const starts = lineStarts(source);
  const placeAt = (offset: number): SourceLocation => {
    const line = lastAtMost(starts, offset);
    return { file, line: line + firstLine, column: offset - (starts[line] ?? 0) + 1 };
  };

  // Of what is wrong with a line, the rest is the consequence of what says most.
  const byLine = new Map<number, Diagnostic<'yaml-syntax'>>();
  for (const error of [...document.errors, ...document.warnings].slice(0, mostErrors)) {
    const place = placeAt(error.pos[0]);
    const start = starts[place.line - firstLine] ?? 0;
    const [line = ''] = source.slice(start, start + longestTold).split('\n', 1);
    const cause = causeOf(error.code, error.message, line);
    const other = byLine.get(place.line)?.parameters.cause ?? 'other';
    if (byLine.has(place.line) && telling.indexOf(cause) <= telling.indexOf(other)) continue;
    byLine.set(
      place.line,
      diagnostic('yaml-syntax', place, { cause }) as Diagnostic<'yaml-syntax'>,
    );
  }
  const problems: Diagnostic[] = [...byLine.values()];

  let isMarked = false;
  visit(document, {
    Node(_key, node, ancestors) {
      if (problems.length >= mostErrors) return visit.BREAK;
      const start = node.range?.[0] ?? 0;
      if (ancestors.length > deepest) {
        const place = placeAt(start);
        if (!byLine.has(place.line)) {
          problems.push(diagnostic('yaml-syntax', place, { cause: 'other' }));
        }
        return visit.BREAK;
      }
      if (isAlias(node)) problems.push(diagnostic('yaml-alias', placeAt(start), {}));
      else if (node.anchor) {
        // A value begins behind its anchor; the anchor is what is to be removed.
        const anchor = Math.max(0, source.lastIndexOf(`&${node.anchor}`, start));
        problems.push(diagnostic('yaml-alias', placeAt(anchor), {}));
      }
      if (!isMap(node)) return undefined;
      if (byLine.size === 0 && problems.length < mostErrors) {
        addAll(problems, flowCommas(node, source, placeAt));
      }
      const seen = new Set<string>();
      for (const { key, srcToken } of node.items) {
        if (problems.length >= mostErrors) break;
        const mark = srcToken?.start.find(({ type }) => type === 'explicit-key-ind');
        if (mark !== undefined) {
          // Of many, the first: they stand in one another.
          const place = placeAt(mark.offset);
          if (!isMarked && !byLine.has(place.line)) {
            problems.push(diagnostic('yaml-syntax', place, { cause: 'question' }));
          }
          isMarked = true;
          continue;
        }
        if (!isScalar(key)) {
          // A list or a group as a name: the library would make a text of it, and warn by itself.
          const place = placeAt((isNode(key) && key.range?.[0]) || start);
          if (byLine.size === 0)
            problems.push(diagnostic('yaml-syntax', place, { cause: 'other' }));
          continue;
        }
        if (key.value === null || key.value === '') {
          const place = placeAt(key.range?.[0] ?? start);
          problems.push(diagnostic('yaml-syntax', place, { cause: 'no-name' }));
          continue;
        }
        const name = String(key.value);
        if (seen.has(name)) {
          const place = placeAt(key.range?.[0] ?? 0);
          problems.push(diagnostic('yaml-duplicate-key', place, { key: name }));
        }
        seen.add(name);
      }
      return undefined;
    },
  });

  const locate: Locate = (path, what) => {
    let node: unknown = document.contents;
    let found = placeAt(0);
    const start = isNode(node) ? node.range?.[0] : undefined;
    if (start !== undefined) found = placeAt(start);
    path.forEach((key, index) => {
      const last = index === path.length - 1;
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key,
        );
        const named = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
        if (named !== undefined) found = placeAt(named);
        node = pair?.value;
        const valued = isNode(node) ? node.range?.[0] : undefined;
        if (valued !== undefined && !(last && what === 'key')) found = placeAt(valued);
        return;
      }
      node = itemAt(node, key);
      const valued = isNode(node) ? node.range?.[0] : undefined;
      if (valued !== undefined) found = placeAt(valued);
    });
    return { ...found, path };
  };

  const value = problems.length > 0 ? undefined : document.toJS();
  const sourceAt = (path: Path) => {
    const node: unknown = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  return { value, problems, remarks: cutTexts(source, placeAt), locate, sourceAt };
}

/** The place of the last of these numbers, in order, that is not larger: found by halves. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where each line begins. */
const lineStarts = (source: string): number[] => [
  0,
  ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1),
];

function itemAt(node: unknown, key: Path[number]): unknown {
  if (typeof key !== 'number' || node === null || typeof node !== 'object') return undefined;
  return 'items' in node && Array.isArray(node.items) ? node.items[key] : undefined;
}
