/** The exchange of a new site with the old one, cut short at any step. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOutputDir } from '../../src/builder/atomic-output.ts';
import { digestOf } from '../../src/files/digest.ts';

let root: string;
let [dist, work] = ['', ''];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'output-'));
  [dist, work] = [join(root, 'dist'), join(root, 'work')];
});
afterEach(() => rmSync(root, { recursive: true }));

/** A site that was just made. */
function made(text: string): string {
  const site = join(mkdtempSync(join(root, 'made-')), 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), text);
  return site;
}

const published = () => readFileSync(join(dist, 'index.html'), 'utf8');

describe('a new site', () => {
  test('takes the place of none, then of the one before', () => {
    openOutputDir(dist, work).swapIn(made('one'));
    expect(published()).toBe('one');
    openOutputDir(dist, work).swapIn(made('two'));
    expect(published()).toBe('two');
  });

  test('leaves the one before to be deleted while the next is built', async () => {
    const output = openOutputDir(dist, work);
    output.swapIn(made('one'));
    output.swapIn(made('two'));
    expect(readdirSync(work)).toHaveLength(1);
    await openOutputDir(dist, work).removeReplaced();
    expect(readdirSync(work)).toEqual([]);
    expect(published()).toBe('two');
  });

  test('is put there whole if the exchange was cut short before', () => {
    openOutputDir(dist, work).swapIn(made('one'));
    const names = () => readdirSync(work);
    openOutputDir(dist, work).swapIn(made('two'));
    const [replaced = ''] = names();
    const previous = `previous-${digestOf(dist).slice(0, 12)}`;
    // As it is between the two renames: the old one away, the new one not there yet.
    rmSync(dist, { recursive: true });
    renameSync(join(work, replaced), join(work, previous));
    openOutputDir(dist, work).recover();
    expect(published()).toBe('one');
    expect(names()).toEqual([]);
  });

  test('leaves nothing beside it where it had to be copied from another disk', () => {
    const other = '/dev/shm';
    if (!existsSync(other) || statSync(other).dev === statSync(root).dev) return;
    const elsewhere = mkdtempSync(join(other, 'work-'));
    try {
      openOutputDir(dist, elsewhere).swapIn(made('one'));
      openOutputDir(dist, elsewhere).swapIn(made('two'));
      expect(published()).toBe('two');
      expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
      expect(readdirSync(elsewhere)).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });
});
