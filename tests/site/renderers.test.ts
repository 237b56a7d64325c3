/** That our prerenderer writes what Astro would. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test, vi } from 'vitest';
import { contentsOf } from '../support/folder-contents.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

vi.setConfig({ testTimeout: 300_000 });
const { fictional } = inject('sites');
const folder = temporaryFolder('renderers');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the fictional catalogue anew, at the address that it was built for. */
function build(renderer: string, dist: string): void {
  const { code, output } = runScript('build', [], {
    CATALOGUE_CONTENT: fictional.content,
    CATALOGUE_DIST: dist,
    CATALOGUE_RENDERER: renderer,
    SITE_URL: `https://example.org${fictional.base}`,
  });
  expect({ code, output }).toMatchObject({ code: 0 });
}

test('Astro alone gives the same bytes, and takes nothing from what is kept', () => {
  const [byAstro, after] = [join(folder, 'astro'), join(folder, 'after')];
  build('astro', byAstro);
  const files = contentsOf(fictional.dist);
  expect(Object.keys(files).length).toBeGreaterThan(300);
  expect(contentsOf(byAstro)).toEqual(files);
  build('own', after);
  expect(contentsOf(after)).toEqual(files);
});
