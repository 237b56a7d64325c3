/**
 * The same in, the same out: what a build keeps for the next one, and what happens to builds around
 * it, never show in the site. `ROUNDS=10` edits and compares so many times, `SEED` otherwise.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { readSettings } from '../../src/config/settings.ts';
import { randomFrom } from '../../tools/synthetic-catalogue/random.ts';
import { editAll } from '../support/edits.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { lendBundles, type OwnCatalogue, ownCatalogue } from '../support/own-catalogue.ts';
import { environmentFor } from '../support/run-script.ts';
import { forgetBuildsOf } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });
const rounds = Number(process.env['ROUNDS'] ?? 2);
const seed = Number(process.env['SEED'] ?? 20_261_124);

const { fictional } = inject('sites');
let own: OwnCatalogue;
const build = (others = {}) => {
  const { code, output } = own.build(others);
  expect({ code, output }).toMatchObject({ code: 0 });
};

beforeAll(() => {
  own = ownCatalogue(fictional, 'again');
  build();
});
afterAll(() => own.remove());

/** Starts a build that may be ended from here. */
const started = (to = own.dist) =>
  spawn(process.execPath, [join(root, 'scripts', 'build.ts')], {
    cwd: root,
    env: environmentFor({ ...own.environment, CATALOGUE_DIST: to }),
  });

test('a build that was killed leaves the site as it was, and the next one nothing of it', async () => {
  const before = contentsOf(own.dist);
  const file = join(own.content, 'practices', 'montebello', 'bottega-dei-cesti.mdx');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('Le fonti', 'Da dimenticare: le fonti'));
  const { cacheFolder } = readSettings(own.environment, root);
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
  expect(contentsOf(own.dist)).toEqual(before);
  writeFileSync(file, good);
  build();
  expect(contentsOf(own.dist)).toEqual(before);
});

test('whatever was edited, a build from what was kept equals one from nothing, elsewhere', async () => {
  const random = randomFrom(seed);
  const elsewhere = join(own.folder, 'altrove');
  const [copy, fresh] = [join(elsewhere, 'contenuti'), join(elsewhere, 'dist')];
  mkdirSync(elsewhere);
  // Another day's clock, alphabet and order.
  const others = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  for (let round = 0; round < rounds; round += 1) {
    const done = editAll(own.content, random, round % 2 === 0 ? 'some' : 'all');
    build();
    rmSync(copy, { recursive: true, force: true });
    cpSync(own.content, copy, { recursive: true });
    // Once from nothing at all: the code is the same in all rounds.
    if (round > 0) lendBundles(fictional, copy);
    build({ CATALOGUE_CONTENT: copy, CATALOGUE_DIST: fresh, ...others });
    forgetBuildsOf(copy);
    expect(contentsOf(own.dist), done.join('\n')).toEqual(contentsOf(fresh));
  }
});

test('two builds at once wait for each other', async () => {
  const second = join(own.folder, 'dist-2');
  const both = [started(), started(second)].map(async (process) => {
    let said = '';
    process.stderr.on('data', (data) => (said += String(data)));
    const code = await new Promise((resolve) => process.on('close', resolve));
    return { code, said };
  });
  const ended = await Promise.all(both);
  expect(ended).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(ended.filter(({ said }) => said.includes('aspetto che finisca'))).toHaveLength(1);
  expect(contentsOf(second)).toEqual(contentsOf(own.dist));
});
