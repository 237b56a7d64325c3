import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { CatalogueError } from '../../src/catalogue/checking/diagnostic.ts';
import { readContent } from '../../src/builder/read-content.ts';
import { readSettings } from '../../src/config/settings.ts';
import { baseContent } from '../support/overlay.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';

const content = join(temporaryFolder('read-content'), 'content');
cpSync(baseContent, content, { recursive: true });
const settings = readSettings({ CATALOGUE_CONTENT: content }, root);
afterAll(() => {
  forgetBuildsOf(content);
  rmSync(join(content, '..'), { recursive: true, force: true });
});

test('the pictures that texts show come with the content', async () => {
  const { records, figures } = await readContent(root, settings);
  const shown = records.flatMap(({ record }) => ('figures' in record ? record.figures : []));
  expect(shown).not.toEqual([]);
  expect([...figures.keys()].sort()).toEqual([...new Set(shown)].sort());
});

test('a picture that ends too early is a mistake of its text, and no crash', async () => {
  const file = join(content, 'practices', 'valdimare', 'rete.png');
  writeFileSync(file, readFileSync(file).subarray(0, 32));
  const refused = await readContent(root, settings).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CatalogueError);
  expect((refused as CatalogueError).problems).toContainEqual(
    expect.objectContaining({
      rule: 'broken-image',
      parameters: { path: 'rete.png', cause: 'damaged' },
    }),
  );
});
