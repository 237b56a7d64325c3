import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { writeWorker } from '../../src/builder/write-service-worker.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { kindOf } from '../../src/offline/kinds.ts';
import { nearestPage } from '../../src/offline/nearest.ts';
import { assetsOfPage, scriptsOfScript } from '../../src/offline/references.ts';
import { storeNames } from '../../src/offline/settings.ts';
import { brand, paper } from '../../src/theme/colours.ts';
import { iconFile, installIcons, touchIcon } from '../../src/images/social/icons.ts';
import { buildVersion } from '../../src/builder/build-version.ts';
import { webManifest } from '../../src/view-models/manifest.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('what the worker answers', () => {
  const home = 'https://example.org/catalogo/';

  test.each([
    ['', 'page'],
    ['?utm=1', 'page'],
    ['pratiche/una/', 'page'],
    ['pratiche/?q=anziani#risultati', 'page'],
    ['pratiche/search/', 'page'],
    ['_astro/Base.a1b2.css', 'asset'],
    ['_astro/fonts/a1.woff2', 'asset'],
    ['search/facets.json', 'data'],
    ['search/text/pagefind-entry.json?ts=1', 'data'],
    ['en/search/cards/0.json', 'data'],
    ['favicon.svg', 'picture'],
    ['immagini/pratiche/una.png', 'picture'],
    ['manifest.webmanifest', 'picture'],
  ])('«%s» is a %s', (path, kind) => {
    expect(kindOf(home + path, home)).toBe(kind);
  });

  test.each([
    'https://example.org/',
    'https://example.org/catalogo',
    'https://example.org/altro/_astro/a.css',
    'https://altro.example/catalogo/',
    `${home}feed.xml`,
    `${home}dati/catalogo.json`,
    `${home}pratiche/una.mdx`,
    `${home}sw.js`,
  ])('it leaves %s alone', (address) => {
    expect(kindOf(address, home)).toBeUndefined();
  });
});

test('in the place of a page comes the one that speaks its language', () => {
  const pages = ['/catalogo/fuori-linea/', '/catalogo/en/offline/'];
  const nearest = (path: string) => nearestPage(`https://example.org${path}`, pages);
  expect(nearest('/catalogo/pratiche/una/')).toBe('/catalogo/fuori-linea/');
  expect(nearest('/catalogo/en/practices/one/')).toBe('/catalogo/en/offline/');
  expect(nearest('/catalogo/enti/')).toBe('/catalogo/fuori-linea/');
});

test('the stores of a site below another are not its own', () => {
  const [outer, inner] = [storeNames('/', 'a'), storeNames('/catalogo/', 'a')];
  for (const name of Object.values(inner)) expect(name.startsWith(outer.prefix)).toBe(false);
  for (const name of Object.values(outer)) expect(name.startsWith(inner.prefix)).toBe(false);
  expect(storeNames('/', 'b').data).not.toBe(outer.data);
  expect(storeNames('/', 'b').visited).toBe(outer.visited);
});

test('what a page and a script refer to is read from their text', () => {
  const html = `<style>@font-face{src:url("/c.d/_astro/fonts/a.woff2")}</style>
    <link rel="stylesheet" href="/c.d/_astro/Base.x1.css"><link href="/c.d/_astro/Base.x1.css">
    <img srcset="/c.d/_astro/f_1.webp 400w, /c.d/_astro/f_2.webp 800w" src="/altro/_astro/g.webp">
    <script type="module" src="/c.d/_astro/_slug_.astro_lang.Dq-1.js"></script><a href="/c.d/">`;
  expect(assetsOfPage(html, '/c.d/')).toEqual([
    '/c.d/_astro/fonts/a.woff2',
    '/c.d/_astro/Base.x1.css',
    '/c.d/_astro/f_1.webp',
    '/c.d/_astro/f_2.webp',
    '/c.d/_astro/_slug_.astro_lang.Dq-1.js',
  ]);
  const script =
    'import{a as b}from"./store.B1.js";import"./dom.C2.js";import(`./main.D3.js`);"x.js"';
  expect(scriptsOfScript(script, 'https://example.org/_astro/one.js')).toEqual([
    'https://example.org/_astro/store.B1.js',
    'https://example.org/_astro/dom.C2.js',
    'https://example.org/_astro/main.D3.js',
  ]);
});

describe('a build', () => {
  const settings = (contentFolder: string) => ({
    contentFolder,
    origin: 'https://example.org',
    siteBase: '/',
    base: '/',
    language: 'it' as const,
    languages: ['it', 'en'] as ['it', 'en'],
    searched: [],
    renderer: 'own' as const,
    history: { folder: '' },
    cacheRoot: '',
    cacheFolder: '',
  });

  test('has a name that only what it is made from decides', () => {
    const folder = temporaryFolder('build-version');
    const copy = join(folder, 'elsewhere');
    cpSync(baseContent, copy, { recursive: true });
    const name = buildVersion(root, settings(baseContent));
    expect(name).toMatch(/^[0-9a-f]{12}$/);
    expect(buildVersion(root, settings(copy))).toBe(name);
    expect(buildVersion(root, { ...settings(copy), siteBase: '/altro/' })).not.toBe(name);
    writeFileSync(join(copy, 'site.yml'), `${readFileSync(join(copy, 'site.yml'), 'utf8')}\n`);
    expect(buildVersion(root, settings(copy))).not.toBe(name);
    rmSync(folder, { recursive: true });
  });

  test('writes the same worker again, which names its page and the files of that', async () => {
    const folder = temporaryFolder('worker');
    mkdirSync(join(folder, 'fuori-linea'));
    mkdirSync(join(folder, '_astro'));
    const page = '<div data-build="abc"></div><script src="/c/_astro/one.js"></script>';
    writeFileSync(join(folder, 'fuori-linea', 'index.html'), page);
    writeFileSync(join(folder, '_astro', 'one.js'), 'import"./two.js"');
    writeFileSync(join(folder, '_astro', 'two.js'), '');
    const written = async () => {
      await writeWorker(root, folder, '/c/', ['/c/fuori-linea/']);
      return readFileSync(join(folder, 'sw.js'), 'utf8');
    };
    const first = await written();
    for (const name of ['/c/fuori-linea/', '/c/_astro/one.js', '/c/_astro/two.js', 'abc']) {
      expect(first).toContain(name);
    }
    expect(first).not.toMatch(/\beval\(|new Function|process\.env/);
    expect(await written()).toBe(first);
    rmSync(folder, { recursive: true });
  });
});

describe('an installed site', () => {
  const { site } = assemble(readCatalogue(baseContent).records.map(({ record }) => record));

  test('has a manifest of its own, below its path', () => {
    const manifest = webManifest(site, '/catalogo/', '/catalogo/');
    expect(manifest).toMatchObject({
      id: '/catalogo/',
      start_url: '/catalogo/',
      scope: '/catalogo/',
      lang: 'it',
      name: site.name.it,
      theme_color: brand,
    });
    const { icons } = manifest as { icons: { src: string; sizes: string; purpose?: string }[] };
    expect(icons.map(({ sizes }) => sizes)).toEqual(['any', '192x192', '512x512', '512x512']);
    expect(icons.filter(({ purpose }) => purpose === 'maskable')).toHaveLength(1);
    for (const { src } of icons) expect(src).toMatch(/^\/catalogo\/[\w-]+\.(?:svg|png)$/);
  });

  test('has icons of the sizes that it says, among the files that are published as they are', () => {
    for (const { file, size } of [...installIcons, touchIcon]) {
      const picture = readFileSync(join(root, 'public', file));
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('has the colours of its icon', () => {
    const drawing = readFileSync(join(root, 'public', iconFile), 'utf8');
    expect(new Set(drawing.match(/#[0-9a-f]{6}/g))).toEqual(new Set([brand, paper]));
  });

  test('has the colours of its style sheets', () => {
    const tokens = readFileSync(join(root, 'src', 'styles', '_tokens.scss'), 'utf8');
    const first = (name: string) => new RegExp(`--${name}: (#\\w+);`).exec(tokens)?.[1];
    expect(first('brand')).toBe(brand);
    expect(first('ground')?.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')).toBe(paper);
  });
});
