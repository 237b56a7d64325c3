/**
 * A list that grows with the content is not handed over as arguments: a hundred thousand of them end
 * the program, and a proposal may hold as many files, lines or mistakes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { filesIn } from '../../src/files/digest.ts';

/** What reads what others write. */
const rooms = ['catalogue', 'changes', 'importing', 'review'];

test.each(rooms)('in src/%s no list is', (room) => {
  const folder = join(root, 'src', room);
  const files = filesIn(folder).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(3);
  const found = files.flatMap((file) => {
    const calls = readFileSync(join(folder, file), 'utf8').matchAll(
      /\.(?:push|unshift|concat)\(\s*\.\.\.|Math\.(?:min|max)\([^)]*\.\.\./g,
    );
    return [...calls].map(([call]) => `${file}: ${call}`);
  });
  expect(found).toEqual([]);
});
