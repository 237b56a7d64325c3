import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { codeOwners, OwnersError, readOwners } from '../../src/review/code-owners.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const italian = wordsOf('it');
const territories = [
  { id: 'valdimare', label: { it: 'Valdimare' } },
  { id: 'montebello', label: { it: 'Montebello' } },
];
const linesOf = (text: string) => text.split('\n').filter((line) => line.includes('/practices/'));

describe('the text of CODEOWNERS', () => {
  test('has a line for each territory, in the order of the vocabulary', () => {
    const owners = readOwners(
      { montebello: '@enti/monti', valdimare: ['@mare', 'ufficio@mare.example.org'] },
      territories,
      italian,
    );
    expect(linesOf(codeOwners(territories, owners, 'content', italian))).toEqual([
      '/content/practices/valdimare/ @mare ufficio@mare.example.org',
      '/content/practices/montebello/ @enti/monti',
    ]);
  });

  test('has one for what a territory tells of practices that it took up', () => {
    const owners = readOwners({ montebello: '@enti/monti' }, territories, italian);
    expect(codeOwners(territories, owners, 'content', italian)).toContain(
      '\n/content/experiences/*/montebello-????.mdx @enti/monti\n',
    );
  });

  test('shows who is missing in a comment that owns nothing', () => {
    const text = codeOwners(
      territories,
      readOwners({ valdimare: '@mare' }, territories, italian),
      'content',
      italian,
    );
    const [, missing] = linesOf(text);
    expect(missing).toMatch(/^# .*\/content\/practices\/montebello\/.*Montebello/);
  });

  test.each([undefined, null])('without a file (%s) is made of comments alone', (nothing) => {
    const text = codeOwners(
      territories,
      readOwners(nothing, territories, italian),
      'content',
      italian,
    );
    expect(
      text
        .trimEnd()
        .split('\n')
        .filter((line) => !/^(?:#|$)/.test(line)),
    ).toEqual([]);
  });

  test('keeps a folder with odd signs in its name one pattern of one rule', () => {
    const owners = readOwners({ valdimare: '@mare' }, territories, italian);
    const [line] = linesOf(codeOwners(territories, owners, 'i miei #testi [a]*', italian));
    expect(line).toBe('/i\\ miei\\ \\#testi\\ \\[a\\]\\*/practices/valdimare/ @mare');
    expect(() => codeOwners(territories, owners, 'a\n* @altri', italian)).toThrow(OwnersError);
  });

  test('has one line for a label of two', () => {
    const [first] = territories;
    for (const sign of ['\n', '\r', '\u2028', '\u0085']) {
      const label = { it: `Valdimare${sign}* @altri` };
      const text = codeOwners([{ id: first?.id ?? '', label }], new Map(), 'content', italian);
      expect(text.split(/[\n\r\u2028\u0085]/).some((line) => line.startsWith('*'))).toBe(false);
    }
  });

  test('says that it is generated, from what and by which command', () => {
    const text = codeOwners(territories, new Map(), 'content', italian);
    expect(text).toMatch(/^#.*\n# Questo file è generato/);
    expect(text).toContain('content/owners.yml');
    expect(text).toContain('npm run code-owners');
  });
});

describe('owners.yml is refused, naming the line, when', () => {
  test.each([
    ['it names a territory that is not there', { atlantide: '@mare' }, '«atlantide»'],
    ['an owner is a plain name', { valdimare: 'mare' }, '«valdimare»'],
    ['an owner would begin a comment', { valdimare: '#@mare' }, '«valdimare»'],
    ['an owner hides a second line', { valdimare: '@mare\n* @altri' }, '«valdimare»'],
    ['a list is empty', { valdimare: [] }, '«valdimare»'],
    ['it is a list', ['@mare'], 'una riga per territorio'],
  ])('%s', (_case, value, words) => {
    expect(() => readOwners(value, territories, italian)).toThrow(OwnersError);
    expect(() => readOwners(value, territories, italian)).toThrow(words);
  });
});

describe('npm run code-owners', () => {
  const made: Overlay[] = [];
  const away = temporaryFolder('code-owners');
  afterAll(() => {
    rmSync(away, { recursive: true });
    for (const content of made) content.remove();
  });
  const contentWith = (owners: string) => {
    const content = overlay();
    made.push(content);
    content.write('owners.yml', owners);
    return content.folder;
  };
  const run = (folder: string, ...options: string[]) =>
    runScript('code-owners', options, { CATALOGUE_CONTENT: folder });

  test('finds the file of this repository up to date', () => {
    expect(runScript('code-owners', ['--check'], {}).output).toBe('');
  });

  test('writes the file, and finds it up to date until it is changed', () => {
    const folder = contentWith('valdimare: "@mare"\n');
    const out = join(away, 'gitlab', 'CODEOWNERS');
    expect(run(folder, '--check', '--out', out).code).toBe(1);
    expect(run(folder, '--out', out)).toMatchObject({ code: 0, output: '' });
    expect(readFileSync(out, 'utf8')).toMatch(/\/practices\/valdimare\/ @mare$/m);
    expect(run(folder, '--check', '--out', out)).toMatchObject({ code: 0, output: '' });

    writeFileSync(out, `${readFileSync(out, 'utf8')}* @altri\n`);
    const { code, stderr } = run(folder, '--check', '--out', out);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^[^\n]+ non è aggiornato: lancia npm run code-owners\.\n$/);
  });

  test('explains in one sentence what is wrong in owners.yml', () => {
    for (const owners of ['valdimare: @mare\n', 'atlantide: "@mare"\n']) {
      const { code, stderr } = run(contentWith(owners), '--check');
      expect(code).toBe(1);
      expect(stderr).toMatch(/^[^\n]*owners\.yml[^\n]*\n$/);
    }
  });

  test('refuses an option that it does not know', () => {
    expect(run(baseContent, '--colour').code).toBe(2);
  });
});
