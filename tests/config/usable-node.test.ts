/** A Node that is too old is told in a sentence, by every command and before anything else. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';

const module = './src/config/usable-node.mjs';

test('every command that is a module of ours looks at it first', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const own = Object.values(scripts).filter((command) => /\bscripts\/[\w-]+\.ts$/.test(command));
  expect(own.length).toBeGreaterThan(15);
  for (const command of own) expect(command).toMatch(`node --import ${module} `);
});

test.each([
  ['it', 'Rimedio: ', ['--lang', 'it']],
  ['en', 'Remedy: ', ['--lang=en']],
  ['de', 'Abhilfe: ', ['--lang', 'de']],
  ['the first of the catalogue', 'Rimedio: ', []],
])('one that reads no TypeScript is told, with the remedy: in %s', (_, remedy, given) => {
  // What the command is called does not matter: it is not reached.
  const options = ['--no-experimental-strip-types', '--import', module, 'never.mjs', ...given];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(remedy);
  expect(stderr.trim().split('\n')).toHaveLength(2);
});
