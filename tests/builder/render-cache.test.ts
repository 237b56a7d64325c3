import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { unstamped } from '../../src/offline/settings.ts';
import { openRenderCache } from '../../src/builder/prerender/render-cache.ts';
import { noBuildId, buildIdStamp } from '../../src/builder/prerender/build-id.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('kept');
const [kept, first, second] = ['kept', 'first', 'second'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const page = Buffer.from(`<p>Testo</p><i data-build="${unstamped}"></i>`);
const stamped = (build: string) => String(page).replace(unstamped, build);
const [one, two] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const read = (site: string, file: string) => readFileSync(join(site, file), 'utf8');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  const files = openRenderCache(kept, first, buildIdStamp(one));
  files.write('a/index.html', 'chiave', Buffer.from(page));
  files.write('a.json', 'chiave', Buffer.from('{}'));
  files.write('b.txt', undefined, Buffer.from('ogni volta'));
  files.end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a page comes back under its key alone, and is of the new build', () => {
  const files = openRenderCache(kept, second, buildIdStamp(two));
  expect(files.restore('a/index.html', 'altra')).toBe(false);
  expect(files.restore('b.txt', 'chiave')).toBe(false);
  expect(files.restore('a/index.html', 'chiave')).toBe(true);
  expect(read(first, 'a/index.html')).toBe(stamped(one));
  expect(read(second, 'a/index.html')).toBe(stamped(two));
});

test('what was changed in the published folder is not taken for what was made', () => {
  writeFileSync(join(first, 'a.json'), '[]');
  const files = openRenderCache(kept, second, noBuildId);
  expect(files.restore('a.json', 'chiave')).toBe(false);
  files.write('a.json', 'chiave', Buffer.from('{}'));
  files.end();
  expect(read(first, 'a.json')).toBe('[]');
  expect(openRenderCache(kept, second, noBuildId).restore('a.json', 'chiave')).toBe(true);
});

test('what a build does not use is forgotten', () => {
  const files = openRenderCache(kept, second, buildIdStamp(two));
  expect(files.under('chiave')).toEqual(['a/index.html', 'a.json']);
  files.restore('a.json', 'chiave');
  files.end();
  expect(openRenderCache(kept, second, noBuildId).under('chiave')).toEqual(['a.json']);
  const blobs = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(kept, name)).isFile(),
  );
  expect(blobs).toHaveLength(2);
  expect(existsSync(join(first, 'a/index.html'))).toBe(true);
});

test('a list that is not whole is an empty one', () => {
  writeFileSync(join(kept, 'list.json'), '{"a.json": ["chi');
  expect(openRenderCache(kept, second, noBuildId).restore('a.json', 'chiave')).toBe(false);
});
