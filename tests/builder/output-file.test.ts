/** No command writes over what it has not written. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileRefusal } from '../../src/builder/output-file.ts';
import { root } from '../../src/config/paths.ts';
import { sourcesOf } from '../../src/files/places.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';

let folder: string;
let content: Overlay;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  content = overlay();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  content.remove();
});

test('a file is refused unless it is new, empty, or of the same command', () => {
  const path = join(folder, 'a.txt');
  const kept = sourcesOf(root, content.folder);
  const isOurs = (text: string) => text.startsWith('ours');
  expect(fileRefusal(path, isOurs, kept)).toBe(undefined);
  writeFileSync(path, '');
  expect(fileRefusal(path, isOurs, kept)).toBe(undefined);
  writeFileSync(path, 'ours');
  expect(fileRefusal(path, isOurs, kept)).toBe(undefined);
  writeFileSync(path, 'a thesis');
  expect(fileRefusal(path, isOurs, kept)).toBe('unknown');
  symlinkSync(path, join(folder, 'link'));
  expect(fileRefusal(join(folder, 'link'), isOurs, kept)).toBe('link');
  expect(fileRefusal(folder, isOurs, kept)).toBe('folder');
  expect(fileRefusal(join(folder, '.git', 'config'), isOurs, kept)).toBe('history');
  expect(fileRefusal('/dev/null', isOurs, kept)).toBe('other');
  expect(fileRefusal(join(content.folder, 'nuovo.txt'), isOurs, kept)).toBe('sources');
  expect(fileRefusal(join(root, 'src', 'nuovo.txt'), isOurs, kept)).toBe('sources');
  symlinkSync(content.folder, join(folder, 'via'));
  expect(fileRefusal(join(folder, 'via', 'nuovo.txt'), isOurs, kept)).toBe('sources');
});

describe.each([
  ['sbom', []],
  ['code-owners', []],
  ['bench', ['--counts', '1', '--peers', 'none']],
])('npm run %s', (command, options) => {
  test('leaves what it has not written as it is', () => {
    const precious = join(folder, 'tesi.txt');
    writeFileSync(precious, 'anni di lavoro');
    mkdirSync(join(folder, 'cartella'));
    const places = [
      ...[precious, join(folder, 'cartella'), join(folder, '.git', 'config')],
      ...[join(content.folder, 'nuovo.json'), join(root, 'src', 'nuovo.json')],
    ];
    for (const out of places) {
      const { code, stderr } = runScript(command, [...options, '--out', out], {
        CATALOGUE_CONTENT: content.folder,
      });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Rimedio: con --out')]);
    }
    expect(readFileSync(precious, 'utf8')).toBe('anni di lavoro');
    expect(existsSync(join(content.folder, 'nuovo.json'))).toBe(false);
    expect(existsSync(join(root, 'src', 'nuovo.json'))).toBe(false);
  });
});

test('npm run init writes neither into the content, nor into a history, nor behind a link', () => {
  mkdirSync(join(folder, 'mia'));
  writeFileSync(join(folder, 'mia', 'tesi.txt'), 'anni di lavoro');
  symlinkSync(join(folder, 'altrove'), join(folder, 'link'));
  const places = [
    ...[join(content.folder, 'nuova'), join(folder, '.git', 'nuova'), join(folder, 'mia')],
    ...[join(folder, 'link'), join(root, 'examples'), join(root, 'dist', 'nuova')],
  ];
  for (const out of places) {
    const { code } = runScript('init', ['--out', out], { CATALOGUE_CONTENT: content.folder });
    expect(code, out).toBe(2);
  }
  for (const out of [places[0], places[1], join(folder, 'altrove')]) {
    expect(existsSync(out ?? '')).toBe(false);
  }
});

test('npm run migrate neither writes nor reads through a link', () => {
  const site = readFileSync(join(content.folder, 'site.yml'), 'utf8').replace(/^form: .*\n/m, '');
  content.write('site.yml', site);
  const statuses = join(content.folder, 'vocabularies', 'statuses.yml');
  const away = join(folder, 'statuses.yml');
  writeFileSync(away, readFileSync(statuses));
  rmSync(statuses);
  symlinkSync(away, statuses);
  const { code, stderr } = runScript('migrate', [], { CATALOGUE_CONTENT: content.folder });
  expect([code, stderr]).toEqual([1, expect.stringContaining('vocabularies/statuses.yml')]);
  expect(readFileSync(join(content.folder, 'site.yml'), 'utf8')).toBe(site);
});

test('npm run review adds its report to no source', () => {
  for (const summary of [join(content.folder, 'site.yml'), join(root, 'src', 'nuovo.md')]) {
    const given = ['--base', 'HEAD', '--summary', summary];
    const { code } = runScript('review', given, { CATALOGUE_CONTENT: content.folder });
    expect(code).toBe(2);
  }
  expect(existsSync(join(root, 'src', 'nuovo.md'))).toBe(false);
});

test('npm run generate writes neither into the content nor over what is there', () => {
  for (const out of [
    ...[join(content.folder, 'nuova'), folder, join(folder, 'link')],
    join(folder, '.git', 'nuova'),
  ]) {
    if (out.endsWith('link')) symlinkSync(join(folder, 'altrove'), out);
    const { code } = runScript('generate', ['--count', '1', '--out', out], {
      CATALOGUE_CONTENT: content.folder,
    });
    expect(code).toBe(2);
  }
  expect(existsSync(join(content.folder, 'nuova'))).toBe(false);
  expect(existsSync(join(folder, 'altrove'))).toBe(false);
});

test('npm run new and npm run import make nothing behind a link', () => {
  rmSync(join(content.folder, 'practices', 'montebello'), { recursive: true });
  const away = join(folder, 'fuori');
  mkdirSync(away);
  symlinkSync(away, join(content.folder, 'practices', 'montebello'));
  const { code } = runScript(
    'new',
    [
      ...['--title', 'Una prova di scrittura', '--region', 'montebello', '--theme', 'scuola'],
      ...[
        '--summary',
        'Una pratica inventata, che serve soltanto a mostrare un errore alla volta.',
      ],
      ...['--stage', 'prova'],
    ],
    { CATALOGUE_CONTENT: content.folder },
  );
  expect(code).not.toBe(0);
  const table = join(folder, 'tabella.csv');
  writeFileSync(table, readFileSync(join(baseContent, 'site.yml')));
  runScript('import', [table, '--region', 'montebello'], { CATALOGUE_CONTENT: content.folder });
  expect(readdirSync(away)).toEqual([]);
});
