/** Good files spoilt a little: what is almost right finds more than what is wrong throughout. */
import fc from 'fast-check';
import { oddity, oddText } from './oddities.ts';

type Change = (lines: string[], at: number, other: number, text: string) => void;

/** What YAML has for nothing, where something of another form is meant. */
const hollows = ['[]', '{}', '[null]', '[[]]', '[{}]', '{a: }', '{a: []}', '~', '""', '- ', '? '];

/** Of a line that is made longer. */
const longest = 100_000;

/** Each does something to the line at a place, or with another line. */
const changes: Record<string, Change> = {
  cut: (lines, at) => lines.splice(at, 1),
  'cut off': (lines, at) => lines.splice(at),
  double: (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  swap: (lines, at, other) => {
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
  move: (lines, at, other) => lines.splice(other, 0, ...lines.splice(at, 1)),
  join: (lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join('')),
  insert: (lines, at, _other, text) => lines.splice(at, 0, text),
  indent: (lines, at, other) => {
    lines[at] = `${' '.repeat((other % 5) + 1)}${lines[at]}`;
  },
  outdent: (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, '');
  },
  'shorten a line': (lines, at, other) => {
    lines[at] = (lines[at] ?? '').slice(0, other % ((lines[at] ?? '').length + 1));
  },
  'take a sign': (lines, at, other) => {
    const line = lines[at] ?? '';
    const place = other % (line.length + 1);
    lines[at] = line.slice(0, place) + line.slice(place + 1);
  },
  'put a piece': (lines, at, other, text) => {
    const line = lines[at] ?? '';
    const place = other % (line.length + 1);
    lines[at] = line.slice(0, place) + text + line.slice(place);
  },
  'put an end': (lines, at, _other, text) => {
    lines[at] = `${lines[at] ?? ''}${text}`;
  },
  'another value': (lines, at, _other, text) => {
    lines[at] = (lines[at] ?? '').replace(/(: |- ).*$/s, (_whole, sign: string) => sign + text);
  },
  'no value': (lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/: .*$/s, ':');
  },
  'hollow value': (lines, at, other) => {
    const hollow = hollows[other % hollows.length] ?? '';
    lines[at] = (lines[at] ?? '').replace(/(: |- ).*$/s, (_whole, sign: string) => sign + hollow);
  },
  'hollow sheet': (lines, _at, other) => {
    const end = lines.indexOf('---', 1);
    if (end > 0) lines.splice(1, end - 1, hollows[other % hollows.length] ?? '');
  },
  'in another language': (lines, at) => {
    lines[at] = (lines[at] ?? '').replaceAll('"', '“').replaceAll("'", '’');
  },
  'very long': (lines, at) => {
    const line = lines[at] ?? '';
    // Again and again, it would be longer than any text can be.
    if (line.length < longest) lines[at] = line.repeat(200);
  },
};

const mutation = fc.record({
  change: fc.constantFrom(...Object.keys(changes)),
  at: fc.nat(),
  other: fc.nat(),
  text: fc.oneof(oddity, oddText),
});

/** A few changes to a text. */
export const spoilt = (source: string): fc.Arbitrary<string> =>
  fc.array(mutation, { minLength: 1, maxLength: 6 }).map((list) => {
    const lines = source.split('\n');
    for (const { change, at, other, text } of list) {
      const count = lines.length + 1;
      changes[change]?.(lines, at % count, other % count, text);
    }
    return lines.filter((line) => line !== undefined).join('\n');
  });

/** How the same text may lie on disk. */
export const bytesOf = (source: string): fc.Arbitrary<Uint8Array> =>
  fc
    .constantFrom<(text: string) => Uint8Array>(
      (text) => Buffer.from(text),
      (text) => Buffer.from(text),
      (text) => Buffer.from(text),
      (text) => Buffer.from(`\uFEFF${text}`),
      (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
      (text) => Buffer.from(text, 'latin1'),
      (text) => Buffer.from(text, 'utf16le'),
    )
    .map((written) => new Uint8Array(written(source)));
