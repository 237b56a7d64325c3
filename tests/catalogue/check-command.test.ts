import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';

// Every check is a process of its own, and machines may be busy.
vi.setConfig({ testTimeout: 60_000 });

interface Row {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: string;
  message: string;
  hint: string;
}
interface Report {
  checked: number;
  problems: Row[];
}

const made: Overlay[] = [];
const spoilt = (files: Record<string, string>): Overlay => {
  const content = overlay();
  made.push(content);
  for (const [file, text] of Object.entries(files)) content.write(file, text);
  return content;
};
afterAll(() => {
  for (const content of made) content.remove();
});
const check = (content: string, ...options: string[]) =>
  runScript('check', options, { CATALOGUE_CONTENT: content });
const report = (content: string, ...files: string[]) =>
  JSON.parse(check(content, '--format', 'json', ...files).stdout) as Report;

const sheet = (lines: string[], body = 'Un testo.') =>
  [
    '---',
    'title: Una prova',
    'summary: "Una pratica inventata, che serve soltanto a mostrare un errore alla volta e nulla più."',
    'region: montebello',
    'themes: [scuola]',
    'funding: non-dichiarato',
    'replicability: {stage: prova}',
    'sources: [{title: Bollettino, publisher: Consiglio}]',
    'reviewed: 2024-01-15',
    ...lines,
    '---',
    '',
    body,
    '',
  ].join('\n');

test('a hundred wrong files give a hundred problems, each at its place, in one run', () => {
  const mistakes: [lines: string[], body: string, rule: string, line: number, column: number][] = [
    [['kindd: patto'], 'Un testo.', 'unknown-key', 10, 1],
    [['kind: pato'], 'Un testo.', 'unknown-term', 10, 7],
    [['period: {start: 2019, end: 2001}'], 'Un testo.', 'period-order', 10, 28],
    [['targets: []'], 'Un testo.', 'list-length', 10, 10],
    [['contact: {office: Ufficio, email: ufficio}'], 'Un testo.', 'invalid-email', 10, 35],
    [['contact: {email: a@b.example}'], 'Un testo.', 'missing-field', 10, 10],
    [['title: Due volte'], 'Un testo.', 'yaml-duplicate-key', 10, 1],
    [[], 'Un testo.\n\n{process.exit()}', 'code-expression', 14, 1],
    [[], 'Un [testo](javascript:void).', 'unsafe-address', 12, 4],
    [[], 'Un <b>testo</b>.', 'forbidden-element', 12, 4],
  ];
  const files = Object.fromEntries(
    Array.from({ length: 100 }, (_, number) => {
      const [lines, body] = mistakes[number % 10] ?? [[], ''];
      const name = `prova-${String(number).padStart(3, '0')}`;
      return [`practices/montebello/${name}.mdx`, sheet(lines, body)];
    }),
  );
  const { folder } = spoilt(files);
  const { code, stdout } = check(folder, '--format', 'json');
  const { problems } = JSON.parse(stdout) as Report;
  expect(code).toBe(1);
  expect(problems).toHaveLength(100);
  problems.forEach((row, number) => {
    const [, , rule, line, column] = mistakes[number % 10] ?? [];
    expect(row.file).toBe(`${folder}/${Object.keys(files)[number]}`);
    expect([row.rule, row.line, row.column]).toEqual([rule, line, column]);
  });
});

describe('exit codes', () => {
  const wrong = spoilt({ 'practices/montebello/prova.mdx': sheet(['kindd: patto']) });
  const advised = spoilt({ 'practices/montebello/prova.mdx': sheet([], '') });

  test.each([
    ['nothing wrong', baseContent, [], 0],
    ['advice alone', advised.folder, [], 0],
    ['an error', wrong.folder, [], 1],
    ['an unknown option', baseContent, ['--colour'], 2],
    ['a request for help', baseContent, ['--help'], 0],
    ['a format without its name', baseContent, ['--format'], 2],
    ['an unknown format', baseContent, ['--format', 'xml'], 2],
    ['an unknown language', baseContent, ['--lang', 'la'], 2],
    ['a file that is not there', baseContent, [join(baseContent, 'nothing.mdx')], 2],
    ['a file of another folder', baseContent, ['package.json'], 2],
    ['a folder that is not there', '/nowhere/at/all', [], 2],
  ])('%s', (_case, content, options, expected) => {
    const { code, stderr } = check(content, ...options);
    expect(code).toBe(expected);
    expect(stderr === '').toBe(expected !== 2);
  });
});

describe('the report', () => {
  const { folder } = spoilt({
    'practices/montebello/prova.mdx': sheet(['kindd: patto']),
    'practices/montebello/altra.mdx': sheet([], '<Aviso />'),
  });

  test('in JSON is one object with the agreed keys and nothing else', () => {
    const { stdout, stderr } = check(folder, '--format', 'json');
    const told = JSON.parse(stdout) as Report;
    expect(stderr).toBe('');
    expect(Object.keys(told)).toEqual(['checked', 'problems']);
    expect(told.checked).toBe(32);
    for (const row of told.problems) {
      expect(Object.keys(row)).toEqual('file line column rule severity message hint'.split(' '));
    }
    expect(told.problems.map((row) => row.rule)).toEqual(['unknown-component', 'unknown-key']);
  });

  test('of one file tells just what the report of all tells of it', () => {
    const file = join(folder, 'practices/montebello/prova.mdx');
    const ofAll = report(folder).problems.filter((row) => row.file.endsWith('prova.mdx'));
    expect(ofAll).toHaveLength(1);
    expect(report(folder, file).problems).toEqual(ofAll);
  });

  test('of one file knows the practices that it refers to', () => {
    const file = join(baseContent, 'practices/valdimare/bottega-delle-reti.mdx');
    expect(report(baseContent, file).problems).toEqual([]);
  });

  test('for people names place, rule and remedy; in English on request', () => {
    const { stdout } = check(folder);
    expect(stdout).toContain(`${folder}/practices/montebello/prova.mdx:10:1 errore unknown-key`);
    expect(stdout).toContain('rimedio: Forse intendevi «kind»?');
    expect(stdout).toContain('\n2 errori in 32 file controllati.');
    expect(check(folder, '--lang', 'en').stdout).toContain('Did you mean “kind”?');
  });

  test('for GitHub is a line for each problem', () => {
    const { stdout } = check(folder, '--format', 'github');
    expect(stdout).toContain(
      `::error file=${folder}/practices/montebello/prova.mdx,line=10,col=1,title=unknown-key::`,
    );
  });
});
