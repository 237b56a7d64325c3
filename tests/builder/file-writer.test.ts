/** The thread that writes the files of a site. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noBuildId } from '../../src/builder/prerender/build-id.ts';
import { openFileWriter } from '../../src/builder/prerender/file-writer.ts';
import { openRenderCache } from '../../src/builder/prerender/render-cache.ts';
import { unstamped } from '../../src/offline/settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
const place = () => ({
  cache: join(folder, 'kept'),
  site: join(folder, 'site'),
  buildId: 'a'.repeat(unstamped.length),
});
beforeEach(() => {
  folder = temporaryFolder('writer');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('all files are there at the end, and those with a key are kept', async () => {
  const { cache, site } = place();
  const writer = openFileWriter(place());
  const names = Array.from({ length: 1000 }, (_, at) => `a/${at % 7}/${at}.txt`);
  for (const [at, file] of names.entries()) {
    const content = Buffer.from(`${file} `.repeat(at));
    await writer.write({ file, key: at % 2 === 0 ? 'key' : undefined, content });
  }
  const kept = openRenderCache(cache, site, noBuildId);
  kept.end(await writer.end());
  for (const [at, file] of names.entries()) {
    expect(readFileSync(join(site, file), 'utf8')).toBe(`${file} `.repeat(at));
  }
  expect(openRenderCache(cache, site, noBuildId).under('key')).toHaveLength(500);
});

test('a page gets the name of the build', async () => {
  const writer = openFileWriter(place());
  const content = Buffer.from(`<i data-build="${unstamped}"></i>`);
  await writer.write({ file: 'index.html', key: undefined, content });
  await writer.end();
  const { site, buildId } = place();
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(`<i data-build="${buildId}"></i>`);
});

test('what stands in its way is told as the system says it, and nothing is waited for', async () => {
  const { site } = place();
  writeFileSync(site, 'A file in the place of the folder.');
  const writer = openFileWriter(place());
  const writing = (async () => {
    for (let at = 0; at < 10_000; at += 1) {
      await writer.write({ file: `${at}.txt`, key: undefined, content: Buffer.from('a') });
    }
    await writer.end();
  })();
  await expect(writing).rejects.toMatchObject({ code: expect.stringMatching(/ENOTDIR|EEXIST/) });
  expect(existsSync(join(site, '9999.txt'))).toBe(false);
});
