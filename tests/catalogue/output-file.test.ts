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
  const isOurs = (text: string) => text.startsWith('ours');
  expect(fileRefusal(path, isOurs)).toBe(undefined);
  writeFileSync(path, '');
  expect(fileRefusal(path, isOurs)).toBe(undefined);
  writeFileSync(path, 'ours');
  expect(fileRefusal(path, isOurs)).toBe(undefined);
  writeFileSync(path, 'a thesis');
  expect(fileRefusal(path, isOurs)).toBe('unknown');
  symlinkSync(path, join(folder, 'link'));
  expect(fileRefusal(join(folder, 'link'), isOurs)).toBe('link');
  expect(fileRefusal(folder, isOurs)).toBe('folder');
  expect(fileRefusal(join(folder, '.git', 'config'), isOurs)).toBe('history');
  expect(fileRefusal('/dev/null', isOurs)).toBe('other');
});

describe.each([
  ['sbom', []],
  ['code-owners', []],
  ['bench', ['--counts', '1', '--peers', 'nessuno']],
])('npm run %s', (command, options) => {
  test('leaves what it has not written as it is', () => {
    const precious = join(folder, 'tesi.txt');
    writeFileSync(precious, 'anni di lavoro');
    mkdirSync(join(folder, 'cartella'));
    for (const out of [precious, join(folder, 'cartella')]) {
      const { code, stderr } = runScript(command, [...options, '--out', out], {
        CATALOGUE_CONTENT: content.folder,
      });
      expect([code, stderr]).toEqual([2, expect.stringContaining('Rimedio: con --out')]);
    }
    expect(readFileSync(precious, 'utf8')).toBe('anni di lavoro');
  });
});

test('npm run generate writes neither into the content nor over what is there', () => {
  for (const out of [join(content.folder, 'nuova'), folder, join(folder, 'link')]) {
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
