/** Every kind of page, for who does not read it as its makers do. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pageKinds } from '../../src/accessibility/checks.ts';
import { root } from '../../src/config/paths.ts';
import { ui } from '../../src/i18n/it/index.ts';
import { readerOf, wrongWith } from '../support/access/look.ts';
import { fictionalTemplates, generatedTemplates, templates } from '../support/templates.ts';

const visit = readerOf('real');

test.each(Object.entries(templates))('the page “%s” is for all', async (_name, path) => {
  expect(await wrongWith(visit, path)).toEqual([]);
});

test('one page of each kind is looked at, and every kind is told', () => {
  const made = globSync('**/*.astro', { cwd: join(root, 'src/pages') }).map((file) =>
    file.replace(/\.astro$/, ''),
  );
  expect(made.filter((file) => !file.endsWith('[former]')).sort()).toEqual(
    Object.values(pageKinds).toSorted(),
  );
  const lists = [templates, fictionalTemplates, generatedTemplates];
  const seen = new Set(lists.flatMap((list) => Object.values<string>(list)).map(kindOf));
  expect(Object.values(pageKinds).filter((file) => !seen.has(file))).toEqual([]);
});

/** The file that makes a page: names in brackets are segments of addresses, or stand for any. */
function kindOf(path: string): string | undefined {
  const address = path.replace(/[?#].*$/, '').replace(/\/$|\.html$/, '');
  const isText = existsSync(join(inject('sites').real.content, 'pages', `${address}.mdx`));
  const names = address.split('/');
  return Object.values(pageKinds)
    .toSorted((a, b) => wildIn(a) - wildIn(b))
    .filter((file) => !isText || file === '[slug]')
    .find((file) => {
      const parts = file.replace(/(?:^|\/)index$/, '').split('/');
      return (
        parts.length === names.length &&
        parts.every((part, index) => [undefined, names[index]].includes(segmentOf(part)))
      );
    });
}

/** What a part of the name of a file stands for in addresses; nothing if it is any. */
function segmentOf(part: string): string | undefined {
  const segments: Record<string, unknown> = ui.segments;
  if (!part.startsWith('[')) return part;
  const segment = segments[part.slice(1, -1)];
  return typeof segment === 'string' ? segment : undefined;
}

const wildIn = (file: string): number =>
  file.split('/').filter((part) => segmentOf(part) === undefined).length;
