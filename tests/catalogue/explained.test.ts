/** The report of a check leads to the page that explains the files that are wrong. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainedAt } from '../../src/catalogue/reading/explained.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';

const made: Overlay[] = [];
afterAll(() => {
  for (const content of made) content.remove();
});

/** A content folder whose `site.yml`, and what else is given, were edited. */
function contentWith(edit: (site: string) => string, more: Record<string, string> = {}) {
  const content = overlay();
  made.push(content);
  content.write('site.yml', edit(readFileSync(join(content.folder, 'site.yml'), 'utf8')));
  for (const [file, text] of Object.entries(more)) content.write(file, text);
  return content;
}

const explained = (content: Overlay, speaking: string) =>
  explainedAt(content.folder, readCatalogue(content.folder).problems, speaking);

const wrong = (site: string) => `${site}\ncurrency: XXY\n`;
const italian = 'https://arcipelago.example/catalogo/contribuisci/campi/vocabolari/';
const english = 'https://arcipelago.example/catalogo/en/contribute/fields/vocabularies/';

test.each([
  ['in the language of the command', wrong, 'en', english],
  ['in the first of the site, which has no other', wrong, 'de', italian],
  [
    'though the site names a language that has no words',
    (site: string) => site.replace(/^languages: \[/m, '$&xx, '),
    'en',
    english,
  ],
  [
    'below the site, where its address is wrong',
    (site: string) => site.replace(/^url: .*/m, 'url: nowhere'),
    'it',
    '/contribuisci/campi/vocabolari/',
  ],
])('%s', (_, edit, speaking, address) => {
  expect(explained(contentWith(edit), speaking)).toBe(address);
});

test('of a site whose only language has no words, in that of the command', () => {
  const content = contentWith((site) => site.replace(/^languages: .*/m, 'languages: [xx]'));
  expect(explained(content, 'en')).toMatch(/\/contribute\/fields\/vocabularies\/$/);
});

test('a vocabulary is explained there, a practice is not', () => {
  const vocabulary = { 'vocabularies/themes.yml': 'label: 7\n' };
  expect(explained(contentWith(String, vocabulary), 'it')).toBe(italian);
  const practice = { 'practices/montebello/nulla.mdx': '---\ntitle: 7\n---\n' };
  expect(explained(contentWith(String, practice), 'it')).toBe(explained(contentWith(String), 'it'));
});

test('is the last line of the check', () => {
  const content = contentWith(wrong);
  const { stdout, code } = runScript('check', ['--lang', 'en'], {
    CATALOGUE_CONTENT: content.folder,
  });
  expect(code).toBe(1);
  expect(stdout.trim().split('\n').at(-1)).toBe(
    `What each field of site.yml and of the vocabularies means: ${english}`,
  );
});
