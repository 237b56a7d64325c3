/**
 * The same in, the same out: what a build keeps for the next one, and what happens to builds around
 * it, never show in the site. `ROUNDS=10` edits and compares so many times, `SEED` otherwise.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';
import { readSettings } from '../../src/config/settings.ts';
import { editAll } from '../support/edits.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { environmentFor, runScript } from '../support/run-script.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
const rounds = Number(process.env['ROUNDS'] ?? 2);
const seed = Number(process.env['SEED'] ?? 20_261_124);

const { fictional } = inject('sites');
const folder = temporaryFolder('again');
const content = join(folder, 'content');
const dist = join(folder, 'dist');
const environment = (from = content, to = dist) => ({
  CATALOGUE_CONTENT: from,
  CATALOGUE_DIST: to,
});
const build = (from = content, to = dist, others = {}) => {
  const { code, output } = runScript('build', [], { ...environment(from, to), ...others });
  expect({ code, output }).toMatchObject({ code: 0 });
  return output;
};

beforeAll(() => {
  cpSync(fictional.content, content, { recursive: true });
  build();
});
afterAll(() => {
  forgetBuildsOf(content);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a build that may be ended from here. */
const started = (to = dist) =>
  spawn(process.execPath, [join(root, 'scripts', 'build.ts')], {
    cwd: root,
    env: environmentFor(environment(content, to)),
  });

test('a build that was killed leaves the site as it was, and the next one nothing of it', async () => {
  const before = contentsOf(dist);
  const file = join(content, 'practices', 'montebello', 'bottega-dei-cesti.mdx');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('Le fonti', 'Da dimenticare: le fonti'));
  const { cacheFolder } = readSettings({ CATALOGUE_CONTENT: content }, root);
  const kept = join(cacheFolder, 'pages', 'list.json');
  const listed = readFileSync(kept, 'utf8');
  const killed = started();
  // As late as the page is among what is kept.
  while (readFileSync(kept, 'utf8') === listed) {
    expect(killed.exitCode).toBe(null);
    await pause(20);
  }
  const gone = new Promise((resolve) => killed.once('exit', resolve));
  killed.kill('SIGKILL');
  // Until its end is taken note of, the system counts it among those alive.
  await gone;
  expect(contentsOf(dist)).toEqual(before);
  writeFileSync(file, good);
  build();
  expect(contentsOf(dist)).toEqual(before);
});

test('whatever was edited, a build from what was kept equals one from nothing, elsewhere', async () => {
  const random = randomFrom(seed);
  const elsewhere = join(folder, 'altrove');
  const [copy, fresh] = [join(elsewhere, 'contenuti'), join(elsewhere, 'dist')];
  mkdirSync(elsewhere);
  // Another day's clock, alphabet and order.
  const others = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  for (let round = 0; round < rounds; round += 1) {
    const done = editAll(content, random, round % 2 === 0 ? 'some' : 'all');
    build();
    rmSync(copy, { recursive: true, force: true });
    cpSync(content, copy, { recursive: true });
    build(copy, fresh, others);
    forgetBuildsOf(copy);
    expect(contentsOf(dist), done.join('\n')).toEqual(contentsOf(fresh));
  }
});

test('two builds at once wait for each other', async () => {
  const second = join(folder, 'dist-2');
  const both = [started(), started(second)].map(async (process) => {
    let said = '';
    process.stderr.on('data', (data) => (said += String(data)));
    const code = await new Promise((resolve) => process.on('close', resolve));
    return { code, said };
  });
  const ended = await Promise.all(both);
  expect(ended).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(ended.filter(({ said }) => said.includes('aspetto che finisca'))).toHaveLength(1);
  expect(contentsOf(second)).toEqual(contentsOf(dist));
});

test('a machine without room is told in a sentence, and the site stays as it was', () => {
  const before = contentsOf(dist);
  const file = join(content, 'practices', 'montebello', 'bottega-dei-cesti.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nAncora una frase.\n`);
  // No file may be larger than twenty blocks: as on a full disk, writing fails half way.
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 20; exec "$0" "$1"', process.execPath, join(root, 'scripts', 'build.ts')],
    { cwd: root, encoding: 'utf8', env: environmentFor(environment()) },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('Il sito non è stato scritto');
  expect(stderr).toContain('Rimedio: ');
  expect(contentsOf(dist)).toEqual(before);
});

/** Builds as somebody whom the permissions of a folder stop: they do not stop root. */
const buildAsAnybody = (to: string) => {
  const isRoot = process.getuid?.() === 0;
  const without = ['--bounding-set=-dac_override', '--inh-caps=-dac_override'];
  const command = [process.execPath, join(root, 'scripts', 'build.ts')];
  const [program = '', ...args] = [...(isRoot ? ['setpriv', ...without] : []), ...command];
  const options = { cwd: root, encoding: 'utf8', env: environmentFor(environment(content, to)) };
  return spawnSync(program, args, options as { encoding: 'utf8' });
};

test.each(['the site', 'what is kept'])(
  'a folder for %s that nobody may write is told',
  (which) => {
    const place = join(folder, `chiusa-${which.length}`, 'dist');
    build(content, place);
    const before = contentsOf(place);
    const file = join(content, 'practices', 'montebello', 'bottega-dei-cesti.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nAncora una frase.\n`);
    const { cacheRoot } = readSettings({ CATALOGUE_CONTENT: content }, root);
    const closed = which === 'the site' ? dirname(place) : cacheRoot;
    chmodSync(closed, 0o555);
    const { status, stderr } = buildAsAnybody(place);
    chmodSync(closed, 0o755);
    expect(stderr).toContain('manca il permesso di scrivere');
    expect(stderr).toContain(closed);
    expect(status).toBe(1);
    expect(contentsOf(place)).toEqual(before);
    build(content, place);
    build();
    expect(contentsOf(place)).toEqual(contentsOf(dist));
  },
);

/** A disk of its own that Linux has in memory. */
const otherDisk = '/dev/shm';
const hasOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(root).dev;

test.runIf(hasOther)('a site on another disk takes its place there whole', async () => {
  const parent = mkdtempSync(join(otherDisk, 'catalogo-'));
  try {
    const place = join(parent, 'ancora', 'nessuno', 'dist');
    build(content, place);
    writeFileSync(join(place, 'di-prima.txt'), '');
    build(content, place);
    build();
    expect(contentsOf(place)).toEqual(contentsOf(dist));
    await expect.poll(() => readdirSync(dirname(place)), { timeout: 10_000 }).toEqual(['dist']);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
