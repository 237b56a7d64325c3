/** Lines that were meant to begin a heading or a list, and are read as words of a paragraph. */
import type { Diagnostic } from '../../checking/diagnostic.ts';
import type { SourceLines } from './source-lines.ts';

/** What people, and Word, put before the items of a list. */
const bullets = /^(?:[•·▪▫◦‣●○■□➢➤✓✔\uf0b7\uf0a7]\s*|o\s{2,})(?=\S)/;
const dashesBefore = /^[–—]\s+(?=\S)/;
const tightNumber = /^(\d{1,3})([.)])(?=\p{L})/u;
const letter = /^\(?[a-z][.)]\s+(?=\S)/;

interface Kind {
  cause: 'list-bullets' | 'list-numbers';
  sign: RegExp;
  /** So many lines in a row: fewer may be something else. */
  least: number;
  write: (line: string, index: number) => string;
}

const kinds: Kind[] = [
  { cause: 'list-bullets', sign: bullets, least: 1, write: (line) => line.replace(bullets, '- ') },
  {
    cause: 'list-bullets',
    sign: dashesBefore,
    least: 2,
    write: (line) => line.replace(dashesBefore, '- '),
  },
  {
    cause: 'list-numbers',
    sign: tightNumber,
    least: 2,
    write: (line) => line.replace(tightNumber, '$1$2 '),
  },
  {
    cause: 'list-numbers',
    sign: letter,
    least: 2,
    write: (line, index) => line.replace(letter, `${index + 1}. `),
  },
];

/**
 * What the lines of a paragraph were meant to be.
 *
 * @param lines as they are written, the first from where the paragraph begins
 * @param offset of the first
 */
export function inLines(lines: readonly string[], offset: number, text: SourceLines): Diagnostic[] {
  const starts = [offset];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const problems: Diagnostic[] = [];
  const bare = lines.map((line) => line.trimStart());
  const at = (index: number) =>
    (starts[index] ?? 0) + (lines[index] ?? '').length - (bare[index] ?? '').length;
  for (let index = 0; index < lines.length; index += 1) {
    const line = bare[index] ?? '';
    const [hashes] = /^#{2,6}(?=[^#\s])/.exec(line) ?? [];
    if (hashes !== undefined) {
      const write = `${hashes} ${line.slice(hashes.length)}`;
      const parameters = { cause: 'heading-space', found: line, write } as const;
      problems.push(text.told('text-misread', at(index), parameters));
    }
    if (/^:{3,}/.test(line)) {
      const parameters = { cause: 'pandoc-div', found: line, write: '' } as const;
      problems.push(text.told('text-misread', at(index), parameters));
    }
    const kind = kinds.find(({ sign }) => sign.test(line));
    if (!kind) continue;
    let end = index;
    while (end + 1 < lines.length && kind.sign.test(bare[end + 1] ?? '')) end += 1;
    const run = bare.slice(index, end + 1);
    if (run.length < kind.least) continue;
    const found = text.source.slice(at(index), at(end) + (bare[end] ?? '').length);
    const write = run.map(kind.write).join('\n');
    problems.push(text.told('text-misread', at(index), { cause: kind.cause, found, write }));
    index = end;
  }
  return problems;
}

/** A word that a PDF cut at the end of a line: the page shows it with a hyphen and a space. */
export function cutWords(
  lines: readonly string[],
  offset: number,
  text: SourceLines,
): Diagnostic[] {
  const whole = lines.join('\n');
  return [...whole.matchAll(/(?<!\p{L})(\p{L}{1,40})-\n[ \t]{0,20}(\p{Ll}{1,40})/gu)].map(
    ({ 0: found, 1: first = '', 2: second = '', index }) =>
      text.told('text-misread', offset + index, {
        cause: 'cut-word',
        found,
        write: first + second,
      }),
  );
}
