/** No line that a command prints is a command to the automation that reads it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { report, reportFormats } from '../../src/catalogue/checking/report.ts';
import { root } from '../../src/config/paths.ts';
import { harmless } from '../../src/files/print.ts';
import { jsonWithoutCommands, withoutCommands } from '../../src/files/printed.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { compose } from '../../src/review/report/compose.ts';
import { runScript } from '../support/run-script.ts';

const commands = ['::error::a', '  ::add-mask::a', '\t::stop-commands::a', '##[warning]a'];
const more = ['##vso[task.setvariable]a', '##teamcity[message]', '##[group]'];
const isCommand = (line: string) => /^\s*::|##(?:\[|vso|teamcity)/i.test(line);

test.each([...commands, ...more])('%j is none any more', (line) => {
  for (const text of [line, `a\n${line}\nb`, `a\r\n${line}`]) {
    expect(withoutCommands(text).split(/\r?\n/).some(isCommand)).toBe(false);
  }
  const json = JSON.stringify({ a: line }, null, 2);
  expect(jsonWithoutCommands(json).split('\n').some(isCommand)).toBe(false);
  expect(JSON.parse(jsonWithoutCommands(json))).toEqual({ a: line });
});

describe.each(reportFormats)('the report of a check, %s', (format) => {
  test.each([...commands, ...more])('of a file that holds %j', (line) => {
    const place = { file: `a\n${line}`, line: 1, column: 1 };
    const problems = [
      diagnostic('unsafe-address', place, {
        address: `${line}\n${line}\r${line}`,
        lacks: undefined,
      }),
      diagnostic('unknown-key', place, {
        ...{ key: line, allowed: [line], suggestion: line, inside: undefined },
      }),
    ];
    const options = { checked: 1, words: wordsOf('it'), folder: '' };
    const printed = report(format, problems, options);
    for (const row of printed.split(/[\r\n]/)) {
      const own = format === 'github' && /^::(?:error|warning|notice) file=/.test(row);
      expect(isCommand(own ? row.slice(2) : row), row).toBe(false);
    }
  });
});

test('a report leaves room to each of its parts, and none of its lines is a command', () => {
  const blocks = Array.from({ length: 1000 }, (_, index) => `::error::${index} ${'a'.repeat(900)}`);
  const text = compose(
    wordsOf('it'),
    [
      { title: 'Uno', blocks },
      { title: 'Due', blocks },
      { title: 'Tre', blocks: ['ciò che conta'] },
    ],
    Array.from({ length: 50_000 }, (_, index) => `file-${index}-${'x'.repeat(40)}.txt`),
  );
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  expect(text).toContain('ciò che conta');
  expect(text.indexOf('## Due')).toBeGreaterThan(0);
  expect(text.split('\n').some(isCommand)).toBe(false);
});

test('a terminal obeys nothing that is printed', () => {
  expect(harmless('a\u001b[2Jb\u001b]0;c\u0007d\re\bf\u009bg\r\nh\ti\n')).not.toMatch(
    /(?![\t\n]|\r\n)\p{Cc}/u,
  );
  expect(harmless('a\rb\r\nc\td\n')).toBe('a␍b\r\nc\td\n');
});

/** What is printed before any module is there, and a line that is written over on a terminal. */
const byThemselves = new Set([
  'src/files/print.ts',
  'src/config/usable-node.mjs',
  'src/config/usable-folder.ts',
  'src/builder/read-content.ts',
]);

test('all that commands print goes through one place', () => {
  const files = globSync(['scripts/*.ts', 'src/**/*.{ts,mjs}'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('src/client/') && !byThemselves.has(file));
  expect(files.length).toBeGreaterThan(100);
  const direct = files.filter((file) =>
    /\bprocess\.std(?:out|err)\b(?!\.isTTY)|\bconsole\.\w/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(direct).toEqual([]);
});

describe.each(
  globSync('scripts/*.ts', { cwd: root })
    .map((file) => basename(file, '.ts'))
    .filter((name) => !['dictionaries', 'typecheck'].includes(name)),
)('npm run %s', (name) => {
  test('tells what it was given without obeying it', () => {
    for (const given of [`--lang=xx\n::error::a\u001b[2J`, '--a\n##[error]b=c\u001b[2J']) {
      const { output } = runScript(name, [given], {});
      expect(output.split(/[\r\n]/).filter(isCommand)).toEqual([]);
      expect(output).not.toContain('\u001b');
    }
  });
});
