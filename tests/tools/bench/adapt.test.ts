import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { adapt, type Dialect } from '../../../tools/bench/adapt.ts';
import {
  copyContent,
  picturesIn,
  practicesIn,
  writeContent,
} from '../../../tools/bench/content.ts';
import { install, versionOf } from '../../../tools/bench/install.ts';
import { wordsToSearch } from '../../../tools/bench/words.ts';
import { root } from '../../../src/config/paths.ts';
import { isError } from '../../../src/catalogue/checking/diagnostic.ts';
import { readCatalogue } from '../../../src/catalogue/reading/read-catalogue.ts';

const base = join(root, 'tests', 'fixtures', 'base-content');
const markdown: Dialect = { summaryField: 'summary', pictureAt: (file) => `/immagini/${file}` };
const mdx: Dialect = {
  summaryField: 'description',
  imports: "import Avviso from './Avviso.astro';",
  pictureAt: (file) => `./${file}`,
};

let folder = '';
let sources: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await writeContent(base, folder, 20, 1);
  sources = practicesIn(folder).map(({ file }) => readFileSync(file, 'utf8'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a rich catalogue passes the check and shows everything that authors can use', () => {
  const { problems } = readCatalogue(folder);
  expect(problems.filter(isError)).toEqual([]);
  const all = sources.join();
  for (const sign of ['Indicatore', 'Citazione', 'Avviso', 'Passi', 'Figura', 'Documento']) {
    expect(all).toContain(`<${sign}`);
  }
  expect(all).toContain('| ---: |');
  expect(picturesIn(folder)).toHaveLength(2);
});

test('the same seed writes the same catalogue', async () => {
  const again = `${folder}-again`;
  await writeContent(base, again, 20, 1);
  const written = practicesIn(again).map(({ file }) => readFileSync(file, 'utf8'));
  const pictures = [folder, again].map((place) =>
    picturesIn(place).map((file) => readFileSync(file)),
  );
  rmSync(again, { recursive: true });
  expect(written).toEqual(sources);
  expect(pictures[0]).toEqual(pictures[1]);
});

test('a copy in one language has no translations, and passes the check', async () => {
  const [all, copy] = [`${folder}-all`, `${folder}-copy`] as const;
  await writeContent(join(root, 'content'), all, 1, 1);
  copyContent(all, copy, ['it']);
  const { problems } = readCatalogue(copy);
  for (const made of [all, copy]) rmSync(made, { recursive: true });
  expect(problems.filter(isError)).toEqual([]);
});

test('in Markdown no component is left, and no text is lost', () => {
  const words = (text: string) => text.match(/\p{L}{4,}/gu)?.length ?? 0;
  const proseOf = (text: string) =>
    text.replace(/^---\n.*?\n---\n/s, '').replace(/<[^>]*>|!\[.*|^\*.*\*$/gm, '');
  for (const source of sources) {
    const text = adapt(source, markdown);
    expect(text).not.toMatch(/<\/?[A-Z]/);
    expect(words(proseOf(text))).toBeGreaterThanOrEqual(words(proseOf(source)));
    for (const [tag] of text.matchAll(/<(aside|div|figure|blockquote)\b/g)) {
      const count = (sign: string) => text.split(sign).length;
      expect(count(tag), tag).toBe(count(tag.replace('<', '</')));
    }
  }
});

test('attributes of a quotation follow it', () => {
  const source = `---\ntitle: T\nsummary: S\n---\n\n<Citazione autore="Chi" fonte="Dove">\n\nParole.\n\n</Citazione>\n`;
  expect(adapt(source, markdown)).toContain(
    'Parole.\n\n</blockquote><figcaption>Chi, <cite>Dove</cite></figcaption></figure>',
  );
});

test('a component that HTML would not know is an error', () => {
  const source = '---\ntitle: T\nsummary: S\n---\n\n<Nuovo />\n';
  expect(() => adapt(source, markdown)).toThrow('<Nuovo>');
});

test('in MDX components stay, pictures do not, and the front matter has the fields of the peer', () => {
  const source = sources.find((text) => text.includes('<Figura')) ?? '';
  const text = adapt(source, mdx);
  const { title, summary } = parse(source.split('---')[1] ?? '') as Record<string, string>;
  expect(parse(text.split('---')[1] ?? '')).toEqual({ title, description: summary });
  expect(text).toContain("import Avviso from './Avviso.astro';");
  expect(text).toContain('<Passi>');
  expect(text).not.toContain('<Figura');
  expect(text).toMatch(/!\[[^\]]+\]\(\.\/figura-\d+\.png\)/);
});

test('words to search go from common to rare', () => {
  const texts = Array.from({ length: 1000 }, (_, place) =>
    [
      '---\ntitle: intestazione\n---\n<Avviso titolo="attributo">',
      ...(place % 3 === 0 ? ['Frequente'] : []),
      ...(place % 20 === 0 ? ['qualche'] : []),
      ...(place % 200 === 0 ? ['rarissima'] : []),
    ].join(' '),
  );
  expect(wordsToSearch(texts)).toEqual(['frequente', 'qualche', 'rarissima']);
});

test('a peer is copied from where its files are, with the version that it asks for', () => {
  const work = join(folder, 'work');
  // The one without packages of its own.
  const copied = install(work, 'hugo', false);
  expect(readdirSync(copied)).toEqual(
    expect.arrayContaining(readdirSync(join(root, 'tools/bench/peers/hugo'))),
  );
  expect(versionOf('starlight', '@astrojs/starlight')).toMatch(/^\d/);
});
