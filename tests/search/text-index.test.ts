import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentFile, textIndexFolder, wordFile } from '../../src/search/files.ts';
import { indexSite, practicePage, sharesOf } from '../../src/search/text-index.ts';

let dist: string;
beforeEach(() => {
  dist = join(mkdtempSync(join(tmpdir(), 'index-')), 'dist');
  mkdirSync(dist);
});
afterEach(() => rmSync(dirname(dist), { recursive: true }));

const write = (slug: string, text: string) => {
  const file = join(dist, practicePage('it', slug));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `<html lang="it"><body data-pagefind-body><h1>${text}</h1></body></html>`);
};
const read = (file: string): unknown => JSON.parse(readFileSync(join(dist, file), 'utf8'));

test('the ids of the practices, in the order of the catalogue, and their words', async () => {
  write('zeta', 'la casa comune');
  write('alfa', 'una casa');
  await indexSite(dist, 'it', ['zeta', 'alfa']);
  const ids = String(read(documentFile)).split(' ');
  const fragments = readdirSync(join(dist, textIndexFolder, 'fragment'));
  expect(ids.map((id) => `${id}.pf_fragment`).toSorted()).toEqual(fragments.toSorted());
  expect(read(wordFile)).toEqual(['casa', 'comune']);
});

test('a catalogue without practices has an engine, and finds nothing', async () => {
  await indexSite(dist, 'it', []);
  expect(readdirSync(join(dist, textIndexFolder))).toContain('pagefind.js');
  expect(read(documentFile)).toBe('');
});

test('a practice whose page cannot be found is told', async () => {
  write('alfa', 'una casa');
  await expect(indexSite(dist, 'it', ['alfa', 'persa'])).rejects.toThrow('persa');
});

test('nothing is left beside the site', async () => {
  write('alfa', 'una casa');
  write('beta', 'una scuola');
  await indexSite(dist, 'it', ['alfa', 'beta'], undefined, 2);
  expect(readdirSync(dirname(dist))).toEqual(['dist']);
});

test('an index keeps its practices when another practice comes', () => {
  const slugs = Array.from({ length: 5001 }, (_, number) => `pratica-${number}`);
  const [first, second] = sharesOf(slugs);
  const [still] = sharesOf([...slugs.slice(0, 7), 'nuova', ...slugs.slice(7)]);
  expect(first?.of).toBe(2);
  expect(still?.slugs.filter((slug) => slug !== 'nuova')).toEqual(first?.slugs);
  expect(Math.abs((first?.slugs.length ?? 0) - (second?.slugs.length ?? 0))).toBeLessThan(300);
});
