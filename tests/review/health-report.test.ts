import { expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { healthMarkdown, healthReportOf, siteGaps } from '../../src/review/health-report.ts';
import { completeness } from '../../src/review/completeness.ts';
import { plain } from '../../src/markup/markdown.ts';
import { baseContent } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';

const words = wordsOf('it');

const catalogue = assemble(readCatalogue(baseContent).records.map(({ record }) => record));
const fields = fieldsOf(practiceSchema(catalogue.vocabularies));

test('a sheet is weighed by what it leaves out', () => {
  const [cesti, reti] = catalogue.practices.map(({ data }) => completeness(data, fields, words));
  expect(reti).toEqual({ share: 1, missing: [] });
  // Of fourteen, it declares its target groups alone.
  expect(cesti?.share).toBeCloseTo(1 / 14);
  expect(cesti?.missing).toContain('Finanziamento');
  expect(cesti?.missing).not.toContain('Dove è stata replicata');
});

test.each([
  ['2026-01-15', []],
  ['2026-01-16', ['practices/montebello/bottega-dei-cesti.mdx']],
])('on %s, stale is what nobody has looked at for two years', (today, files) => {
  expect(healthReportOf(catalogue, today, words).stale.map(({ file }) => file)).toEqual(files);
});

test.each([
  ['2027-04-01', []],
  ['2027-04-02', ['practices/valdimare/bottega-delle-reti.mdx']],
])('on %s, to be confirmed again is what was last confirmed two years ago', (today, files) => {
  expect(healthReportOf(catalogue, today, words).confirmations.map(({ file }) => file)).toEqual(
    files,
  );
});

test.each([
  ['2027-02-10', []],
  ['2027-02-11', ['experiences/bottega-delle-reti/montebello-2019.mdx']],
])('on %s, those who took it up are asked again two years after they confirmed', (today, files) => {
  const report = healthReportOf(catalogue, today, words);
  expect(report.experiences.map(({ file }) => file)).toEqual(files);
  expect(healthMarkdown(report, words).includes('| Dalle reti ai cesti |')).toBe(files.length > 0);
});

const [sea, school] = ['needs/un-mestiere-di-mare.mdx', 'needs/doposcuola-dei-nonni.mdx'];
test.each([
  ['2025-12-31', []],
  // The day by which answers were asked for is past.
  ['2026-01-01', [sea]],
  ['2027-04-02', [sea]],
  // Published two years and a day before, and never confirmed.
  ['2027-04-03', [school, sea]],
])(
  'on %s, open needs to be confirmed are those past their day or two years old',
  (today, files) => {
    expect(healthReportOf(catalogue, today, words).needs.map(({ file }) => file)).toEqual(files);
  },
);

test('the report names what asks for report, and says when nothing does', () => {
  const markdown = healthMarkdown(healthReportOf(catalogue, '2026-11-24', words), words);
  expect(markdown).toContain('| La bottega dei cesti | 2024-01-15 |');
  expect(markdown).toContain('## Da completare');
  expect(markdown).toContain('| Un mestiere di mare per chi arriva | 2025-06-01 | 2025-12-31 |');
  const confirmed = { confirmations: [], experiences: [] };
  const lists = { stale: [], needs: [], ...confirmed, incomplete: [], links: [], lacks: [] };
  expect(healthMarkdown({ today: '2026-11-24', practices: 1, ...lists }, words)).toContain(
    '**Tutto a posto**',
  );
});

test('what the site itself lacks is told, each with its remedy', () => {
  expect(healthReportOf(catalogue, '2024-01-16', words).lacks).toEqual(['owners']);
  expect(healthReportOf(catalogue, '2024-01-16', words, { hasOwners: true }).lacks).toEqual([]);
  const { contact: _contact, repository: _repository, ...site } = catalogue.site;
  const bare = { ...catalogue, needs: [], site: { ...site, url: 'http://localhost:4321/' } };
  const report = healthReportOf(bare, '2024-01-16', words);
  expect(report.lacks).toEqual(siteGaps);
  const markdown = healthMarkdown(report, words);
  expect(markdown).not.toContain('**Tutto a posto**');
  expect(markdown).toContain('## Che cosa manca al sito');
  expect(markdown.match(/^- \*\*.*Rimedio: .*`.*$/gm)).toHaveLength(siteGaps.length);
  // Who can only be written to by hand, and not by mail, cannot be sent a sheet.
  const office = { ...catalogue.site, contact: { office: 'Segreteria' } };
  expect(
    healthReportOf({ ...catalogue, site: office }, '2024-01-16', words, { hasOwners: true }).lacks,
  ).toEqual(['contact']);
});

test('the command writes JSON that says the same', () => {
  const { code, stdout } = runScript('health', ['--format', 'json', '--today', '2026-11-24'], {
    CATALOGUE_CONTENT: baseContent,
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(
    JSON.parse(JSON.stringify(healthReportOf(catalogue, '2026-11-24', words))),
  );
  expect(runScript('health', ['--today', 'ieri'], {}).code).toBe(2);
});

test.each([
  ['a <b> & `c`', 'a &lt;b&gt; &amp; \\`c\\`'],
  ['# titolo', '\\# titolo'],
  ['- voce', '\\- voce'],
  ['1. voce', '1\\. voce'],
  ['a | b', 'a \\| b'],
  ['riga\nsotto\u202e', 'riga sotto'],
])('%j is shown as it is', (text, shown) => {
  expect(plain(text)).toBe(shown);
});

test('names and addresses do not become links', () => {
  expect(plain('@redazione')).not.toBe('@redazione');
  expect(plain('https://a.example www.b.example')).not.toMatch(/https:\/\/|www\.b/);
});
