/** A checkout on a machine that writes other line ends has the files that the lint expects. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

test('git takes no line feed of ours for the machine’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'line-ends-'));
  try {
    git(folder, 'init', '--quiet');
    git(folder, 'config', 'core.autocrlf', 'true');
    // The rules as they are here, whether committed or not.
    const rules = readFileSync(join(root, '.gitattributes'), 'utf8');
    execFileSync('sh', ['-c', 'cat > .gitattributes && printf "a\\nb\\n" > a.ts'], {
      cwd: folder,
      input: rules,
    });
    git(folder, 'add', '.');
    rmSync(join(folder, 'a.ts'));
    git(folder, 'checkout', '--', 'a.ts');
    expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('a\nb\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
