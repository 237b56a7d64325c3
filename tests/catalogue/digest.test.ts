import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { digestFiles, digestOf } from '../../src/files/digest.ts';
import { drawingVersion } from '../../src/images/social/store.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('digest');
const write = (files: Record<string, string>) => {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a digest', () => {
  test('of a text is its SHA-256, which names files and entries of feeds', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(digestOf('abc')).toBe(abc);
    expect(digestOf(Buffer.from('abc'))).toBe(abc);
  });

  test('of several parts says where each ends, and their order', () => {
    const all = [['abc'], ['ab', 'c'], ['a', 'bc'], ['abc', ''], ['', 'abc'], ['c', 'ab']];
    expect(new Set(all.map((parts) => digestOf(...parts))).size).toBe(all.length);
  });
});

describe('a digest of files', () => {
  const ofFiles = (files: Record<string, string>) => {
    write(files);
    return digestFiles(folder, ['src', 'lock.json', 'absent']);
  };

  test('is the same for the same files', () => {
    const files = { 'src/a/b.ts': 'b', 'src/c.ts': 'c', 'lock.json': '{}' };
    const backwards = Object.fromEntries(Object.entries(files).reverse());
    expect(ofFiles(files)).toBe(ofFiles(backwards));
  });

  test.each([
    ['of another name', { 'src/c.ts': 'bc' }],
    ['with a part of its name inside', { 'src/': 'a.tsbc' }],
    ['of another content', { 'src/a.ts': 'bd' }],
    ['in two parts', { 'src/a.ts': 'b', 'src/b.ts': 'c' }],
    ['and another', { 'src/a.ts': 'bc', 'lock.json': '' }],
  ])('is another for a file %s', (_what, files) => {
    const before = ofFiles({ 'src/a.ts': 'bc' });
    const named = Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file.replace(/\/$/, '/z'), text]),
    );
    expect(ofFiles(named)).not.toBe(before);
  });

  test('tells what moved from the end of a file to the start of the next', () => {
    const before = ofFiles({ 'src/a': 'one\ntwo\n', 'src/b': 'three\n' });
    expect(ofFiles({ 'src/a': 'one\n', 'src/b': 'two\nthree\n' })).not.toBe(before);
    // The name of the second file and its text, as if they were text of the first.
    expect(ofFiles({ 'src/a': 'one\ntwo\nsrc/bthree\n' })).not.toBe(before);
  });
});

describe('pictures are drawn anew when', () => {
  const files = {
    'src/images/social/draw.ts': 'a',
    'src/theme/colours.ts': 'b',
    'node_modules/fontkitten/package.json': '{}',
  };
  beforeEach(() => write(files));

  test.each(Object.keys(files))('%s changes', (file) => {
    const before = drawingVersion(folder);
    writeFileSync(join(folder, file), 'other');
    expect(drawingVersion(folder)).not.toBe(before);
  });
});

test('digests are made in one module', () => {
  const files = globSync('{src,scripts,tools}/**/*.{ts,astro}', {
    cwd: root,
    exclude: ['tools/bench/peers/**'],
  });
  const making = files.filter((file) =>
    /\b(?:createHash|hash|subtle)\b.* from 'node:crypto'|crypto\.(?:createHash|hash|subtle)/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(making).toEqual([join('src', 'files', 'digest.ts')]);
});
