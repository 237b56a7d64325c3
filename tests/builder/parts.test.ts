/** What is told of the parts of a build to who asks for it. */
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type EndedProcess, onTold, type Part, timed } from '../../src/builder/parts.ts';
import { isDebugged } from '../../src/builder/tell-parts.ts';
import { spawnWorker } from '../../src/builder/workers/spawn-worker.ts';
import { root } from '../../src/config/paths.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('parts');
afterAll(() => rmSync(folder, { recursive: true }));

const told: (Part | EndedProcess)[] = [];
onTold((one) => told.push(one));

test.each(['catalogo:*', 'catalogo', 'catalogo*', '*', 'vite:* catalogo:build', 'a,catalogo:*'])(
  'DEBUG=%s asks for it',
  (DEBUG) => expect(isDebugged({ DEBUG })).toBe(true),
);

test.each(['', 'vite:*', 'catalogo-altro', 'altro:catalogo', '-catalogo:*'])(
  'DEBUG=%j does not',
  (DEBUG) => expect(isDebugged({ DEBUG })).toBe(false),
);

test('a part tells its name, how long it took and what came of it', async () => {
  const result = await timed(
    'read',
    () => Promise.resolve(3),
    (made) => ({ language: 'it', made }),
  );
  expect(result).toBe(3);
  expect(told.at(-1)).toEqual({
    name: 'read',
    language: 'it',
    made: 3,
    seconds: expect.any(Number),
  });
});

test('of one that fails, its error tells', async () => {
  const before = told.length;
  await expect(timed('draw', () => Promise.reject(new Error('No ink')))).rejects.toThrow('No ink');
  expect(told).toHaveLength(before);
});

test('what a worker tells arrives at who started it, and its memory at its end', async () => {
  const workers = join(root, 'src', 'builder', 'workers');
  const script = join(folder, 'telling.mjs');
  const module = (name: string) => JSON.stringify(join(workers, name));
  writeFileSync(
    script,
    `import { runWorker } from ${module('worker.ts')};
     import { timed } from ${module('../parts.ts')};
     await runWorker(() => timed('index', () => {}, () => ({ kept: 2 })));`,
  );
  const before = told.length;
  await spawnWorker(relative(workers, script), { arguments: [] }).done;
  expect(told.slice(before)).toEqual([
    { name: 'index', kept: 2, seconds: expect.any(Number) },
    {
      process: expect.stringContaining('telling.mjs'),
      peakMemory: expect.any(Number),
      processorSeconds: expect.any(Number),
    },
  ]);
});
