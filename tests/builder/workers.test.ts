/** How the errors of a worker arrive at who started it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { failureIn, failureText } from '../../src/builder/failures.ts';
import { spawnWorker } from '../../src/builder/workers/spawn-worker.ts';
import { root } from '../../src/config/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const workers = join(root, 'src', 'builder', 'workers');

/** What is told of a worker whose process does this. */
async function errorOf(name: string, work: string): Promise<Error> {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { runWorker } from ${JSON.stringify(join(workers, 'worker.ts'))};\n${work}`,
  );
  const { done } = spawnWorker(relative(workers, script), { arguments: [] });
  return done.then(
    () => new Error('It ended well'),
    (error: Error) => error,
  );
}

test('an error of the program arrives with its own name, words and stack', async () => {
  const error = await errorOf(
    'broken',
    'await runWorker(async () => { throw new RangeError("Two pages make one file"); });',
  );
  expect(error.name).toBe('RangeError');
  expect(error.message).toContain('Two pages make one file');
  expect(error.stack).toContain('broken.mjs');
});

test('so does one that nobody awaits', async () => {
  const error = await errorOf(
    'unasked',
    'await runWorker(() => new Promise(() => { setTimeout(() => { throw new TypeError("Unasked"); }, 5); }));',
  );
  expect([error.name, error.message]).toEqual(['TypeError', expect.stringContaining('Unasked')]);
});

test.each(['SIGKILL', 'SIGABRT'])(
  'that the system ended it with %s is told as memory',
  async (signal) => {
    const error = await errorOf(
      signal.toLowerCase(),
      `await runWorker(() => new Promise(() => { process.kill(process.pid, "${signal}"); setInterval(() => {}, 1000); }));`,
    );
    const failure = failureIn(error);
    expect(failure?.code).toBe('ENOMEM');
    expect(failure && failureText(failure, wordsOf('it'))).toMatch(
      /memoria non basta[\s\S]*Rimedio: .*GB/,
    );
  },
);

test('another end is told as it was', async () => {
  const error = await errorOf('exit', 'process.exit(3);');
  expect(error.message).toContain('exit code 3');
});

test('its memory is known when it has ended', async () => {
  const script = join(folder, 'well.mjs');
  writeFileSync(
    script,
    `import { runWorker } from ${JSON.stringify(join(workers, 'worker.ts'))};\nawait runWorker(async () => 7);`,
  );
  const worker = spawnWorker<number>(relative(workers, script), { arguments: [] });
  expect(worker.peakMemory()).toBe(0);
  expect(await worker.done).toBe(7);
  expect(worker.peakMemory()).toBeGreaterThan(1e7);
});
