/** The files that are published as they are. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { root } from '../../src/config/paths.ts';
import { fileAt } from '../../src/builder/development/public-in-development.ts';
import { report } from '../../src/catalogue/checking/report.ts';
import type { PracticeRecord } from '../../src/catalogue/model/record.ts';
import { listPublic } from '../../src/catalogue/reading/public-files.ts';
import type { ReadOptions } from '../../src/catalogue/reading/read-catalogue.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const made: Overlay[] = [];
afterAll(() => {
  for (const content of made) content.remove();
});

const withFiles = (files: Record<string, string>): Overlay => {
  const content = overlay();
  made.push(content);
  for (const [file, text] of Object.entries(files)) content.write(file, text);
  return content;
};
const read = ({ folder }: Overlay, options: ReadOptions = {}) => readCatalogue(folder, options);

describe('a folder of files', () => {
  test('publishes what is at any depth, and of what is hidden only what is well known', () => {
    const { folder } = withFiles({
      'public/CNAME': 'x',
      'public/documenti/2024/bilancio sociale.pdf': 'x',
      'public/.well-known/did.json': 'x',
      'public/.well-known/.bozza': 'x',
      'public/.DS_Store': 'x',
      'public/.git/config': 'x',
      'public/documenti/.well-known/altro.txt': 'x',
    });
    expect(listPublic(join(folder, 'public'))).toEqual({
      files: ['.well-known/did.json', 'CNAME', 'documenti/2024/bilancio sociale.pdf'],
      refused: [],
    });
  });

  test('that is not there publishes nothing', () => {
    expect(listPublic('/nowhere/public')).toEqual({ files: [], refused: [] });
  });

  test('the project has one, without links and without what a site writes itself', () => {
    const { problems, published } = read(withFiles({}), { publicFolder: join(root, 'public') });
    expect(problems).toEqual([]);
    expect([...published.keys()]).toContain('favicon.svg');
  });
});

describe('a symbolic link', () => {
  test.each([
    ['to a file', 'documenti/segreto.txt', '/etc/hosts'],
    ['to a folder', 'fuori', '/etc'],
    ['to nothing', 'manca', 'altrove'],
    ['in the place of the well-known folder', '.well-known', '/etc'],
  ])('%s is refused', (_what, file, target) => {
    const content = withFiles({ 'public/documenti/a.txt': 'x' });
    symlinkSync(target, join(content.folder, 'public', file));
    const { problems, published } = read(content);
    expect(problems).toMatchObject([
      { file: `public/${file}`, rule: 'public-file', parameters: { cause: 'link' } },
    ]);
    expect([...published.keys()]).toEqual(['documenti/a.txt']);
  });

  test('in the place of the folder itself is refused', () => {
    const content = withFiles({});
    mkdirSync(join(content.folder, 'altrove'));
    symlinkSync('altrove', join(content.folder, 'public'));
    expect(read(content).problems).toMatchObject([
      { file: 'public', rule: 'public-file', parameters: { cause: 'link' } },
    ]);
  });
});

describe('a file that would take the place of what the site writes', () => {
  test.each([
    'index.html',
    'Index.HTML',
    '404.html',
    'sw.js',
    'robots.txt',
    'sitemap.xml',
    'sitemap-12.xml',
    'feed.xml',
    '_astro/Base.css',
    '_headers',
    'en',
    'en/practices/index.html',
    'pratiche',
    'Pratiche/una/index.html',
    'isole/valdimare/index.html',
    'documenti/index.html',
    'documenti',
    'Documenti/tipo/delibera/index.html',
    'immagini/catalogo.png',
    'dati/catalogo.json',
    'accessibilita/index.html',
    'contribuisci/scheda/index.html',
    'search/facets.json',
  ])('%s is told', (file) => {
    const { problems } = read(withFiles({ [`public/${file}`]: 'x' }));
    const [name] = file.split('/');
    expect(problems).toMatchObject([
      { file: `public/${file}`, rule: 'public-file', parameters: { cause: 'taken', name } },
    ]);
  });

  test('a page of the content has its place, too', () => {
    const page = [...read(withFiles({})).records].find(({ record }) => record.type === 'page');
    const slug = page?.record.id.split('/').at(-1) ?? '';
    const { problems } = read(withFiles({ [`public/${slug}/foto.jpg`]: 'x' }));
    expect(problems.map(({ rule }) => rule)).toEqual(['public-file']);
  });

  test.each([
    'humans.txt',
    'documenti/bilancio.pdf',
    'documenti/anni/2024.pdf',
    'feedback.xml',
    'practices/a.txt',
    '_redirects',
  ])('%s is in nobody’s way', (file) => {
    expect(read(withFiles({ [`public/${file}`]: 'x' })).problems).toEqual([]);
  });

  test('is told of the program’s folder as well, by its path from where people stand', () => {
    const program = withFiles({ 'public/index.html': 'x', 'public/a.txt': 'x' });
    const content = withFiles({});
    const { problems } = read(content, { publicFolder: join(program.folder, 'public') });
    const options = { checked: 1, words: wordsOf('it'), folder: `${content.folder}/` } as const;
    expect(report('human', problems, options)).toContain(
      `${program.folder}/public/index.html:1:1 errore public-file`,
    );
  });
});

test('a file of the catalogue takes the place of one of the program', () => {
  const content = withFiles({ 'public/favicon.svg': '<svg/>' });
  const { published, problems } = read(content, { publicFolder: join(root, 'public') });
  expect(problems).toEqual([]);
  expect(published.get('favicon.svg')).toBe(join(content.folder, 'public', 'favicon.svg'));
  expect(published.get('icon-192.png')).toBe(join(root, 'public', 'icon-192.png'));
});

describe('a text', () => {
  const file = 'practices/montebello/prova.mdx';
  const text = practiceFile(
    {},
    '[Il bilancio](/documenti/bilancio%20sociale.pdf#page=2) e il [resto](/documenti/altro.pdf).',
  );
  const content = () => withFiles({ [file]: text, 'public/documenti/bilancio sociale.pdf': 'x' });

  test('may link to what is published, and to nothing else', () => {
    const { problems } = read(content());
    expect(problems).toMatchObject([
      { file, rule: 'broken-link', parameters: { address: '/documenti/altro.pdf' } },
    ]);
  });

  test('links to the same file from every language', () => {
    const both = content();
    both.write('public/documenti/altro.pdf', 'x');
    const { records } = read(both, { base: '/catalogo/' });
    const record = records.find(({ record: one }) => 'file' in one && one.file === file)?.record;
    const { code, codeIn } = record as PracticeRecord;
    for (const shown of [code, codeIn?.en]) {
      expect(shown).toContain('/catalogo/documenti/altro.pdf');
      expect(shown).not.toContain('/en/documenti');
    }
  });
});

test.each([
  ['/favicon.svg?v=1', '/x/favicon.svg'],
  ['/due%20parole.pdf', '/x/due parole.pdf'],
  ['/gioco/', '/x/gioco/index.html'],
  ['/', undefined],
  ['/en/favicon.svg', undefined],
  ['/%E0%A4%A', undefined],
])('while developing, %s is %s', (url, file) => {
  const published = new Map(
    ['favicon.svg', 'due parole.pdf', 'gioco/index.html'].map((path) => [path, `/x/${path}`]),
  );
  expect(fileAt(url, published)).toBe(file);
});
