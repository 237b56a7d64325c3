/**
 * A whole catalogue in a language that does not exist, and in it alone: a word without its accents,
 * wherever it stands, was written in the code or taken from the words of another language.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePorts } from '../../src/builder/port.ts';
import { contentInMadeUp, inMadeUp, madeUp, projectInMadeUp } from '../support/made-up-language.ts';
import { onlyIn } from '../support/only-in.ts';
import { baseContent } from '../support/overlay.ts';
import { phrasesOf, plainWords, textsOfData, textsOfPage } from '../support/plain-words.ts';
import { environmentFor } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('made-up');
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];

const run = (command: string, ...options: string[]) =>
  spawnSync(process.execPath, [join(folder, 'scripts', `${command}.ts`), ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: environmentFor({}),
  });

beforeAll(() => {
  projectInMadeUp(folder);
  cpSync(baseContent, content, { recursive: true });
  onlyIn('it', content);
  contentInMadeUp(content);
  const { status, stdout, stderr } = run('build');
  if (status !== 0) throw new Error(`The made-up catalogue was not built:\n${stdout}${stderr}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Codes: of territories on the map, of tables of the European Union, of citations, of a method. */
const codes = new Set(['VAL', 'MON', 'PIA', 'ESO', 'EECR', 'BibTeX', 'RIS', 'ASTAIRE']);

/** Each word that is not of the made-up language, with where it was read. */
const strangersIn = (texts: Iterable<readonly [file: string, text: string]>, known = codes) =>
  [...texts].flatMap(([file, text]) =>
    plainWords(text, known).map((word) => `${word}: ${file}: ${text.trim().slice(0, 120)}`),
  );

describe('of a catalogue in a language that was just added', () => {
  test('every page speaks it, and no other', () => {
    const pages = files().filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(40);
    expect(
      strangersIn(pages.flatMap((file) => textsOfPage(read(file)).map((t) => [file, t]))),
    ).toEqual([]);
    for (const file of pages) expect(read(file), file).toContain(`lang="${madeUp}"`);
  });

  test('so do the open data, the feeds and the schemas', () => {
    // The index of the search folds accents away; `## Optional` is a word of the format.
    const said = files().filter((file) => !/^(?:search|_astro)\//.test(file));
    const texts = said.flatMap((file) => textsOfData(file, () => read(file)).map((t) => [file, t]));
    expect(texts.length).toBeGreaterThan(500);
    const found = strangersIn(texts as [string, string][], new Set([...codes, 'Optional']));
    expect(found).toEqual([]);
  });

  test('each text of the linked data is tagged as in it', () => {
    const turtle = files().filter((file) => file.endsWith('.ttl'));
    expect(turtle.length).toBeGreaterThan(5);
    for (const file of turtle) {
      const tags = new Set([...read(file).matchAll(/"@([a-z-]+)/g)].map(([, tag]) => tag));
      expect(
        [...tags].filter((tag) => tag !== madeUp),
        file,
      ).toEqual([]);
    }
  });

  test('nothing that browsers run brings a sentence of another', () => {
    const phrases = phrasesOf(['it', 'en']);
    expect(phrases.length).toBeGreaterThan(1500);
    const scripts = files().filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts) {
      const text = read(file);
      expect(
        phrases.filter((phrase) => text.includes(phrase)),
        file,
      ).toEqual([]);
    }
  });
});

describe('commands', () => {
  const withHelp = readdirSync(join(import.meta.dirname, '../../scripts'))
    .map((file) => file.replace(/\.ts$/, ''))
    // What is no command, and what only those who make the program run.
    .filter((name) => name !== 'test-browsers');

  /** What is typed stays as it is typed: names of commands, options, files and fields. */
  const typed = new Set([
    ...[
      'npm',
      'run',
      'name',
      'file',
      'human',
      'github',
      'true',
      'false',
      'valdimare',
      'montebello',
    ],
    ...['pianafiorita', 'vicinato', 'scuola', 'prova', 'altrove', 'start', 'dev', 'build', 'error'],
    // What is attacked, and what the generator is compared with.
    ...['reader', 'form', 'report', 'feeds', 'eleventy', 'hugo', 'starlight', 'none'],
    ...withHelp,
  ]);
  const strangers = (text: string) =>
    // The rule that a problem breaks has a name, for programs.
    strangersIn([['output', text.replace(/`[^`]*`/g, '')]], typed);

  test.each(withHelp)('%s says in it how it is used', (command) => {
    const { status, stdout, stderr } = run(command, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('⟦');
    expect(strangers(stdout)).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['check', []],
    ['health', []],
    ['schemas', []],
    ['new', ['--title', 'x']],
    ['import', []],
    ['import', ['nothing.json']],
    ['review', ['--base', 'main']],
    ['changes', ['--from', 'main']],
    ['code-owners', ['--check']],
    ['generate', ['--count', '0']],
    ['check', ['--format', 'x']],
    ['check', ['nothing.mdx']],
  ])('%s %j says in it what became of it', (command, options) => {
    const { stdout, stderr } = run(command, ...options);
    expect(`${stdout}${stderr}`).toMatch(/[àéïöü]/);
    expect(strangers(`${stdout}${stderr}`)).toEqual([]);
  });

  test('speak another where they are asked to', () => {
    expect(run('check', '--lang', 'en').stdout).toMatch(/All is well: \d+ files checked\./);
    expect(run('health', '--lang=en').stdout).toContain('2 practices in all.');
    const { status, stderr } = run('check', '--lang', 'xx');
    expect([status, stderr]).toEqual([2, expect.stringContaining(`xx`)]);
  });

  test('new writes a file in it, whichever language it speaks', () => {
    const answers = ['--title', inMadeUp('Prova'), '--summary', inMadeUp('parola '.repeat(12))];
    const { status, stdout } = run(
      'new',
      ...['--lang', 'en', '--name', 'made', '--region', 'valdimare', '--theme', 'scuola'],
      ...['--stage', 'prova', '--source-title', 'x', '--source-publisher', 'y', ...answers],
    );
    expect([status, stdout]).toEqual([0, 'Written content/practices/valdimare/made.mdx\n']);
    const file = join(content, 'practices/valdimare/made.mdx');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    expect(text).toContain('\n## ⟦Ché cös’è⟧\n\n⟦Scrïvï qüï ïl ràccöntö.⟧\n');
  });

  test('end quietly where Ctrl+C is pressed', async () => {
    const [port] = await freePorts(1);
    const started = spawn(process.execPath, [join(folder, 'scripts', 'start.ts')], {
      cwd: folder,
      env: environmentFor({ PORT: String(port) }),
    });
    let told = '';
    let complained = '';
    started.stderr.on('data', (data: Buffer) => (complained += String(data)));
    await new Promise<void>((resolve, reject) => {
      started.once('exit', () => reject(new Error(told + complained)));
      started.stdout.on('data', (data: Buffer) => {
        told += String(data);
        if (told.includes(`:${port}/`)) resolve();
      });
    });
    started.removeAllListeners('exit');
    const ended = new Promise((resolve) => {
      started.once('exit', (code, signal) => resolve([code, signal]));
    });
    started.kill('SIGINT');
    expect([await ended, complained]).toEqual([[130, null], '']);
    expect(existsSync(dist)).toBe(true);
    expect(strangers(told.replace(/http\S+|Ctrl\+C/g, ''))).toEqual([]);
  });
});
