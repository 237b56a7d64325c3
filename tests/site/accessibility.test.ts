/** Every kind of page, for who does not read it as its makers do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { type PageKind, pageKinds } from '../../src/accessibility/checks.ts';
import { accessibility as words } from '../../src/i18n/it/accessibility.ts';
import { fileExpression, fileOf, patternOf } from '../../src/routing/paths.ts';
import { readerOf, wrongWith } from '../support/access/look.ts';
import { fictionalTemplates, generatedTemplates, templates } from '../support/templates.ts';

const visit = readerOf('real');

test.each(Object.entries(templates))('the page “%s” is for all', async (_name, path) => {
  expect(await wrongWith(visit, path)).toEqual([]);
});

test('one page of each kind is looked at, and every kind is told', () => {
  expect(Object.keys(words.kinds).toSorted()).toEqual(pageKinds.toSorted());
  const lists = [templates, fictionalTemplates, generatedTemplates];
  const seen = new Set(lists.flatMap((list) => Object.values<string>(list)).map(kindOf));
  expect(pageKinds.filter((kind) => !seen.has(kind))).toEqual([]);
});

/** The kind of a page in Italian. */
function kindOf(path: string): PageKind | undefined {
  const file = fileOf(path.replace(/[?#].*$/, ''));
  const text = join(inject('sites').real.content, 'pages', file.replace('/index.html', '.mdx'));
  if (existsSync(text)) return 'page';
  // What says more of its address comes first; a page of the content was told above.
  const parameters = (kind: PageKind) => patternOf(kind, 'it').split('[').length;
  return pageKinds
    .filter((kind) => kind !== 'page')
    .toSorted((a, b) => parameters(a) - parameters(b))
    .find((kind) => fileExpression(kind, 'it').test(file));
}
