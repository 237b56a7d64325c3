import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/catalogue/model/record.ts';
import { type ReadOptions, readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import { readingCache, readWithCache } from '../../src/catalogue/reading/read-with-cache.ts';
import { root } from '../../src/config/paths.ts';
import { type Overlay, overlay } from '../support/overlay.ts';

const file = 'practices/montebello/bottega-dei-cesti.mdx';
const id = file.replace('.mdx', '');
let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const read = (options?: ReadOptions) => readCatalogue(content.folder, options);
const digest = (options?: ReadOptions) =>
  read(options).records.find(({ record }) => record.id === id)?.digest;
const edit = (path: string, from: string, to: string) => {
  const text = readFileSync(join(content.folder, path), 'utf8');
  expect(text).toContain(from);
  content.write(path, text.replace(from, to));
};

test('the key of a text stays while nothing changes', () => {
  expect(digest()).toBe(digest());
});

test.each<[string, () => void, ReadOptions?]>([
  ['the text', () => edit(file, 'Le fonti', 'Le carte')],
  ['a vocabulary', () => edit('vocabularies/kinds.yml', 'id: patto', 'id: accordo')],
  ['the glossary', () => edit('glossary.yml', 'prende il vento', 'prende vento')],
  ['a glossary less', () => rmSync(join(content.folder, 'glossary.yml'))],
  ['the identity', () => edit('site.yml', 'Consiglio', 'Assemblea')],
  ['the code', () => {}, { codeVersion: 'other' }],
  ['the base', () => {}, { base: '/catalogo/' }],
  [
    'the pictures',
    () => {
      const { folder } = content;
      const from = join(folder, 'practices/valdimare/rete.png');
      copyFileSync(from, join(folder, 'practices/montebello/rete.png'));
    },
  ],
])('the key changes with %s', (_what, change, options) => {
  const before = digest();
  change();
  expect(digest(options)).not.toBe(before);
});

test('advice about a text that was kept is told again', () => {
  content.write(file, readFileSync(join(content.folder, file), 'utf8').split('Le fonti')[0] ?? '');
  const first = read();
  const kept = new Map(first.records.map(({ record, digest: key }) => [key, record]));
  const cache: NonNullable<ReadOptions['cache']> = {
    get: (_id, key) => kept.get(key) as DocumentRecord | undefined,
  };
  expect(first.problems.map((found) => found.rule)).toEqual(['text-empty']);
  expect(read({ cache }).problems).toEqual(first.problems);
});

test('what was kept is used under its own key, and under no other', () => {
  const kept = read().records.find(({ record }) => record.id === id);
  const asked: string[] = [];
  const marked = { ...kept?.record, code: 'marked' } as DocumentRecord;
  const cache: NonNullable<ReadOptions['cache']> = {
    get(which, key) {
      if (which !== id) return undefined;
      asked.push(key);
      return key === kept?.digest ? marked : undefined;
    },
  };
  const codeOf = () => {
    const found = read({ cache }).records.find(({ record }) => record.id === id)?.record;
    return found && 'code' in found ? found.code : undefined;
  };
  expect(codeOf()).toBe('marked');
  edit(file, 'Le fonti', 'Le carte');
  expect(codeOf()).toContain('Le carte');
  expect(new Set(asked).size).toBe(2);
});

test('the check of one text tells the same from what was kept, and forgets nothing of the others', () => {
  // It points to another practice, so that all others are asked for.
  edit(
    file,
    '  stage: prova\n',
    '  stage: prova\n  replications: [{where: A, practice: le-reti}]\n',
  );
  const cacheRoot = join(content.folder, '..', `${basename(content.folder)}-cache`);
  const place = { contentFolder: content.folder, siteBase: '/', cacheRoot };
  const texts = join(readingCache(cacheRoot), 'texts.json');
  const check = (only?: ReadonlySet<string>) => readWithCache(root, place, { only });
  const only = new Set([file]);
  try {
    const fresh = check(only);
    expect(existsSync(cacheRoot)).toBe(false);
    check();
    const kept = readFileSync(texts, 'utf8');
    expect(Object.keys(JSON.parse(kept) as object).length).toBeGreaterThan(1);
    expect(check(only)).toEqual(fresh);
    expect(readFileSync(texts, 'utf8')).toBe(kept);
  } finally {
    rmSync(cacheRoot, { recursive: true, force: true });
  }
});
