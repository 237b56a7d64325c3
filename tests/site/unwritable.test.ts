/** Where a build cannot write, it says so in a sentence, and the site stays as it was. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { readSettings } from '../../src/config/settings.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { type OwnCatalogue, ownCatalogue } from '../support/own-catalogue.ts';
import { environmentFor } from '../support/run-script.ts';

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

let own: OwnCatalogue;
/** Builds it into another folder than its own, if one is named. */
const build = (to = own.dist) => {
  const { code, output } = own.build({ CATALOGUE_DIST: to });
  expect({ code, output }).toMatchObject({ code: 0 });
};

beforeAll(() => {
  own = ownCatalogue(inject('sites').fictional, 'unwritable');
  build();
});
afterAll(() => own.remove());

/** There is something to write each time. */
let sentences = 0;
beforeEach(() => {
  sentences += 1;
  const file = join(own.content, 'practices', 'montebello', 'bottega-dei-cesti.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nAncora una frase, la ${sentences}.\n`);
});

const environment = (to = own.dist) => environmentFor({ ...own.environment, CATALOGUE_DIST: to });

test('a machine without room is told', () => {
  const before = contentsOf(own.dist);
  // No file may be larger than twenty blocks: as on a full disk, writing fails half way.
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 20; exec "$0" "$1"', process.execPath, join(root, 'scripts', 'build.ts')],
    { cwd: root, encoding: 'utf8', env: environment() },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('Il sito non è stato scritto');
  expect(stderr).toContain('Rimedio: ');
  expect(contentsOf(own.dist)).toEqual(before);
});

/** Builds as somebody whom the permissions of a folder stop: they do not stop root. */
const buildAsAnybody = (to: string) => {
  const isRoot = process.getuid?.() === 0;
  const without = ['--bounding-set=-dac_override', '--inh-caps=-dac_override'];
  const command = [process.execPath, join(root, 'scripts', 'build.ts')];
  const [program = '', ...args] = [...(isRoot ? ['setpriv', ...without] : []), ...command];
  return spawnSync(program, args, { cwd: root, encoding: 'utf8', env: environment(to) });
};

/** Where the site of a test lies, by the folder that is closed to it. */
const places = { 'the site': 'sito-chiuso', 'what is kept': 'cache-chiusa' } as const;

test.each(['the site', 'what is kept'] as const)(
  'a folder for %s that nobody may write is told',
  (which) => {
    const place = join(own.folder, places[which], 'dist');
    cpSync(own.dist, place, { recursive: true });
    const before = contentsOf(place);
    const { cacheRoot } = readSettings(own.environment, root);
    const closed = which === 'the site' ? dirname(place) : cacheRoot;
    chmodSync(closed, 0o555);
    const { status, stderr } = buildAsAnybody(place);
    chmodSync(closed, 0o755);
    expect(stderr).toContain('manca il permesso di scrivere');
    expect(stderr).toContain(closed);
    expect(status).toBe(1);
    expect(contentsOf(place)).toEqual(before);
  },
);

test('after all that, a build is as good as before, there and elsewhere', () => {
  const place = join(own.folder, places['the site'], 'dist');
  const before = contentsOf(place);
  build(place);
  expect(contentsOf(place)).not.toEqual(before);
  build();
  expect(contentsOf(place)).toEqual(contentsOf(own.dist));
});

/** A disk of its own that Linux has in memory. */
const otherDisk = '/dev/shm';
const hasOther = existsSync(otherDisk) && statSync(otherDisk).dev !== statSync(root).dev;

test.runIf(hasOther)('a site on another disk takes its place there whole', async () => {
  const parent = mkdtempSync(join(otherDisk, 'catalogo-'));
  try {
    const place = join(parent, 'ancora', 'nessuno', 'dist');
    build(place);
    writeFileSync(join(place, 'di-prima.txt'), '');
    build(place);
    build();
    expect(contentsOf(place)).toEqual(contentsOf(own.dist));
    await expect.poll(() => readdirSync(dirname(place)), { timeout: 10_000 }).toEqual(['dist']);
  } finally {
    rmSync(parent, { recursive: true });
  }
});
