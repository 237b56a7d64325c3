/** The declaration of accessibility, as a page. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { type PageCheck, pageChecks } from '../../src/accessibility/checks.ts';
import { accessibility as words } from '../../src/i18n/it/accessibility.ts';
import { segments } from '../../src/i18n/it/segments.ts';
import type { SiteName } from '../support/sites.ts';

const sites = inject('sites');
const html = (name: SiteName, path: string) =>
  parseHTML(readFileSync(join(sites[name].dist, path, 'index.html'), 'utf8')).document;
const declaration = (name: SiteName) => html(name, segments.accessibility).querySelector('main');
const textOf = (name: SiteName) => declaration(name)?.textContent?.replace(/\s+/g, ' ') ?? '';

test('has the parts of the model, in its order', () => {
  for (const name of ['real', 'fictional'] as const) {
    const titles = [...(declaration(name)?.querySelectorAll('h2') ?? [])].map((h) => h.textContent);
    expect(titles).toEqual([
      words.official,
      words.compliance,
      words.inaccessible,
      words.preparation,
      words.tested,
      words.feedback,
      words.enforcement,
      words.site,
    ]);
  }
});

test('says plainly what is not known', () => {
  const text = textOf('real');
  for (const said of [words.noOfficial, words.noStatus, words.noPeople, words.noFeedback]) {
    expect(text).toContain(said);
  }
  const facts = [...(declaration('real')?.querySelectorAll('dt') ?? [])].map((label) => [
    label.textContent,
    label.nextElementSibling?.textContent,
  ]);
  expect(facts).toEqual([
    [words.facts.published, words.unknown],
    [words.facts.usability, words.no],
    [words.facts.cms, words.unknown],
  ]);
});

test('says what is known, each inaccessible content with its reason', () => {
  const text = textOf('fictional');
  const cases = [...(declaration('fictional')?.querySelectorAll('h3') ?? [])]
    .slice(0, 3)
    .map((title) => [title.textContent, title.nextElementSibling?.textContent?.trim()]);
  expect(cases).toEqual([
    [
      words.reasons['non-compliance']('Statuto delle Isole, articolo 3'),
      expect.stringContaining('Le mappe nautiche.'),
    ],
    [words.reasons['disproportionate-burden'](), expect.stringContaining('I registri')],
    [words.reasons['out-of-scope'](), words.noneKnown],
  ]);
  for (const said of [
    words.statuses.partial,
    words.methods['third-party'],
    'Redatta il 1 marzo 2025',
    'Riesaminata il 1 aprile 2025',
    'segreteria@arcipelago.example',
    '15 gennaio 2025',
    words.yes,
  ]) {
    expect(text).toContain(said);
  }
  for (const unsaid of [words.noOfficial, words.noPeople, words.noFeedback, words.unknown]) {
    expect(text).not.toContain(unsaid);
  }
});

test('tells every check that the tests make, and no other', () => {
  const rows = [...(declaration('real')?.querySelectorAll('tbody tr') ?? [])];
  expect(rows.map((row) => row.querySelector('td')?.textContent)).toEqual(
    (Object.keys(pageChecks) as PageCheck[]).map((check) => words.checks[check]),
  );
});

test('is reached from the foot of every page', () => {
  for (const name of ['real', 'fictional'] as const) {
    const address = `${sites[name].base}${segments.accessibility}/`;
    const link = html(name, segments.practices).querySelector(`footer a[href="${address}"]`);
    expect(link?.textContent).toBe(words.title);
    expect(existsSync(join(sites[name].dist, segments.accessibility, 'index.html'))).toBe(true);
  }
});
