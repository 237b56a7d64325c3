/** No line that a command prints is a command to the automation that reads it. */
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { report, reportFormats } from '../../src/catalogue/checking/report.ts';
import { jsonWithoutCommands, withoutCommands } from '../../src/files/printed.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { compose } from '../../src/review/report/compose.ts';

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
        isHost: false,
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
