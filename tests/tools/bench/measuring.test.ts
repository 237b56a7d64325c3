import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureAll, measureCommand } from '../../../tools/bench/cost.ts';
import { serveAndCount } from '../../../tools/bench/static-server.ts';

const node = (code: string) => ({
  ...{ program: process.execPath, args: ['-e', code] },
  cwd: process.cwd(),
});
const linux = process.platform === 'linux';

test.runIf(linux)('work and memory of all that a command starts are counted', async () => {
  const busy =
    'const end = Date.now() + 400; const kept = Buffer.alloc(5e7, 1); while (Date.now() < end);';
  const nested = `require('child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`;
  const cost = await measureAll([node(nested), node('')], 60);
  expect(cost.seconds).toBeGreaterThanOrEqual(0.4);
  expect(cost.cpuSeconds).toBeGreaterThan(0);
  expect(cost.memoryBytes).toBeGreaterThan(9e7);
});

test('a command that fails is told with its words', async () => {
  const failing = node("console.error('causa'); process.exit(3)");
  await expect(measureCommand(failing, 60)).rejects.toThrow(/uscita 3: causa/);
});

test('a command that never ends is ended', async () => {
  await expect(measureCommand(node('setInterval(() => {}, 1000)'), 0.3)).rejects.toThrow(
    'interrotto dopo 0.3 secondi',
  );
});

test('a program that is not there is told', async () => {
  const missing = { program: 'no-such-program', args: [], cwd: process.cwd() };
  await expect(measureCommand(missing, 60)).rejects.toThrow('no-such-program');
});

test('what travels is counted, compressed, by who asked for it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a', 'index.html'), 'parola '.repeat(10_000));
  writeFileSync(join(folder, 'b.pf_meta'), 'x'.repeat(5000));
  const server = await serveAndCount(folder);
  const page = await fetch(`${server.address}a/`);
  expect((await page.text()).length).toBe(70_000);
  await (await fetch(`${server.address}b.pf_meta`)).text();
  expect((await fetch(`${server.address}none/`)).status).toBe(404);
  const worker = { headers: { referer: `${server.address}sw.js` } };
  await (await fetch(`${server.address}a/`, worker)).text();
  const [first, second, , last] = server.take();
  expect(first).toMatchObject({ path: '/a/', byWorker: false });
  expect(first?.bytes).toBeLessThan(1500);
  expect(second?.bytes).toBeGreaterThan(5000);
  expect(last?.byWorker).toBe(true);
  expect(server.take()).toEqual([]);
  await server.close();
  rmSync(folder, { recursive: true });
});
