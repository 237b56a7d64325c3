import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generator } from '../../src/builder/build-record.ts';
import { outputRefusal } from '../../src/builder/output-folder.ts';
import { runScript } from '../support/run-script.ts';

let root: string;
let outside: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  for (const folder of ['content', 'src/pages', 'docs', 'tests', '.git', '.cache/abc']) {
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, 'a.txt'), 'a');
  }
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true });
});

const refusal = (dist: string, contentFolder = join(root, 'content')) =>
  outputRefusal(dist, { root, contentFolder, cacheRoot: join(root, '.cache', 'abc') });

describe('a site is not written', () => {
  test.each([
    'content',
    'content/',
    'content/practices',
    'src',
    'src/pages',
    'src/pages/new/deep',
    'docs',
    'tests',
    '.git',
    '.git/x',
    '.cache/abc',
    '.cache',
    '.',
    '..',
    '/',
  ])('to %s of the project', (name) => {
    expect(refusal(join(root, name))?.cause).toBe('overlap');
  });

  test('to the content that lies elsewhere, to what holds it, or to what lies beside it for it', () => {
    const content = join(outside, 'content');
    mkdirSync(content);
    mkdirSync(join(outside, 'public'));
    for (const name of ['content', 'content/x', '.', 'public']) {
      expect(refusal(join(outside, name), content)?.cause).toBe('overlap');
    }
    expect(refusal(join(outside, 'dist'), content)).toBe(undefined);
  });

  test('through a link, and where a file is', () => {
    symlinkSync(join(root, 'content'), join(root, 'linked'));
    expect(refusal(join(root, 'linked'))?.cause).toBe('overlap');
    expect(refusal(join(root, 'linked', 'new'))?.cause).toBe('overlap');
    symlinkSync(outside, join(root, 'away'));
    expect(refusal(join(root, 'away'))?.cause).toBe('link');
    writeFileSync(join(root, 'file'), '');
    expect(refusal(join(root, 'file'))?.cause).toBe('file');
  });

  test('where there are files that no build made', () => {
    writeFileSync(join(outside, 'tesi.docx'), '');
    expect(refusal(outside)?.cause).toBe('unknown-files');
    writeFileSync(join(outside, 'build.json'), '{"generator": "altro"}');
    expect(refusal(outside)?.cause).toBe('unknown-files');
    writeFileSync(join(outside, 'build.json'), 'null');
    expect(refusal(outside)?.cause).toBe('unknown-files');
  });
});

test('a site is not written over a checkout of what was published', () => {
  writeFileSync(join(outside, 'build.json'), JSON.stringify({ generator }));
  expect(refusal(outside)).toBe(undefined);
  for (const name of ['.git', '.svn']) {
    mkdirSync(join(outside, name));
    expect(refusal(outside)?.cause).toBe('repository');
    rmSync(join(outside, name), { recursive: true });
  }
  // A worktree of git has a file of this name.
  writeFileSync(join(outside, '.git'), 'gitdir: /elsewhere');
  expect(refusal(outside)?.cause).toBe('repository');
});

test('a site is written where nothing is, or an earlier one', () => {
  expect(refusal(join(root, 'dist'))).toBe(undefined);
  expect(refusal(join(root, 'a', 'b', 'dist'))).toBe(undefined);
  expect(refusal(outside)).toBe(undefined);
  writeFileSync(join(outside, 'index.html'), '');
  // What versions before this one wrote, and what this one does.
  const record = { version: '9.9.9', address: 'https://arcipelago.example/', data: {} };
  for (const more of [{}, { build: 'a-build' }, { ...record, build: 'a-build' }]) {
    writeFileSync(join(outside, 'build.json'), JSON.stringify({ generator, ...more }));
    expect(refusal(outside)).toBe(undefined);
  }
});

test('a site of a version that left no marker is known by its files', () => {
  writeFileSync(join(outside, 'robots.txt'), '');
  for (const file of ['index.html', 'sw.js', 'nginx-headers.conf', 'search/facets.json']) {
    mkdirSync(dirname(join(outside, file)), { recursive: true });
    expect(refusal(outside)?.cause).toBe('unknown-files');
    writeFileSync(join(outside, file), '');
  }
  expect(refusal(outside)).toBe(undefined);
});

test('the command says so before it builds, and deletes nothing', () => {
  const content = join(outside, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'precious.txt'), '');
  for (const dist of [content, outside]) {
    const { code, output } = runScript('build', [], {
      CATALOGUE_CONTENT: content,
      CATALOGUE_DIST: dist,
    });
    expect([code, output]).toEqual([2, expect.stringContaining('Rimedio: in CATALOGUE_DIST')]);
  }
  expect(readdirSync(content)).toEqual(['precious.txt']);
});
