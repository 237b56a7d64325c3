import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeVersion } from '../../src/catalogue/reading/code-version.ts';

let root: string;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'code-'));
  write('package-lock.json', '{}');
  write('src/catalogue/a.ts', 'a');
  write('src/catalogue/inner/b.ts', 'b');
  write('src/routing/routes.ts', 'r');
  write('src/styles/c.scss', 'c');
});
afterEach(() => rmSync(root, { recursive: true }));

test.each<[string, string, string]>([
  ['a rule', 'src/catalogue/a.ts', 'A'],
  ['a rule in a folder', 'src/catalogue/inner/b.ts', 'B'],
  ['a new module', 'src/catalogue/c.ts', ''],
  ['an address that links in texts lead to', 'src/routing/routes.ts', 'R'],
  ['a library', 'package-lock.json', '{"a": 1}'],
])('changes with %s', (_what, file, text) => {
  const before = codeVersion(root);
  expect(codeVersion(root)).toBe(before);
  write(file, text);
  expect(codeVersion(root)).not.toBe(before);
});

test('does not change with what decides nothing about a file', () => {
  const before = codeVersion(root);
  write('src/styles/c.scss', 'other');
  write('src/catalogue/notes.md', 'other');
  expect(codeVersion(root)).toBe(before);
});
