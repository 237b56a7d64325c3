/** The documents that are there in two languages say the same things, and name what there is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Without what `npm run bench -- --publish` writes, which is in one of them alone. */
const withoutMeasures = (text: string): string =>
  text.replace(/<!-- bench -->.*<!-- \/bench -->/s, '');

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const firstOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

/** The commands, by their names in package.json; those of npm itself are no scripts. */
const commandsIn = (text: string): string[] =>
  sorted([
    ...firstOf(text, /\bnpm run (?:-s |--silent )?([\w:-]+)/g),
    ...firstOf(text, /\bnpm (start|test)\b/g),
  ]);

/** Files of the project that are linked, the translation of a document as the document. */
const linksIn = (text: string): string[] =>
  sorted(
    firstOf(text, /\]\((?!https?:|#)([^)#\s]+)/g).map((file) => file.replace(/\.en\.md$/, '.md')),
  );

/** Paths in code, and names in capitals, which the environment sets. */
const namesIn = (text: string): string[] =>
  sorted([
    ...firstOf(text, /`((?:src|scripts|tests|tools|content)\/[^`<]*)[`<]/g),
    ...firstOf(text, /\b([A-Z]+(?:_[A-Z]+)*)=/g),
  ]);

/** Of each rank, how many. Blocks of code may have lines that begin like a heading. */
function headingsIn(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const rank of firstOf(text.replace(/^ *```.*?^ *```$/gms, ''), /^(#+) /gm)) {
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** Paragraphs that begin with what they are about. */
const leadsIn = (text: string): number => firstOf(text, /^(\*\*)/gm).length;

describe.each(['README', 'CONTRIBUTING'])('%s', (name) => {
  const italian = withoutMeasures(read(`${name}.md`));
  const english = withoutMeasures(read(`${name}.en.md`));

  test.each([
    ['commands', commandsIn],
    ['links', linksIn],
    ['files and settings', namesIn],
    ['headings', headingsIn],
    ['paragraphs with a head', leadsIn],
  ] as const)('has the same %s in both languages', (_, found) => {
    expect(found(english)).toEqual(found(italian));
  });
});

describe('the table of the commands', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  test.each(['README.md', 'README.en.md'])('of %s has every script of package.json', (file) => {
    const rows = firstOf(read(file), /^(\| `npm .*)$/gm);
    expect(commandsIn(rows.join('\n'))).toEqual(Object.keys(scripts).sort());
  });
});

test('the Node that is asked for is the one of engines, in both languages', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const asked = engines.node.split(' || ').map((range) => range.replace(/^\D+|(?:\.0)+$/g, ''));
  for (const file of ['README.md', 'README.en.md']) {
    const [, said = ''] = /`engines`[^:]*: ([^;]*);/.exec(read(file)) ?? [];
    expect(asked.filter((version) => !said.includes(version))).toEqual([]);
  }
});
