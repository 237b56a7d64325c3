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

test('one that reads no TypeScript is told, with the remedy', () => {
  const options = ['--no-experimental-strip-types', '--import', module, '--eval', 'console.log(1)'];
  const { status, stdout, stderr } = spawnSync(process.execPath, options, {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Rimedio: ');
});
