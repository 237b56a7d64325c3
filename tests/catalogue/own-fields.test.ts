/** Fields and vocabularies that a catalogue declares in `site.yml`, without code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fieldText } from '../../src/catalogue/model/field.ts';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { jsonSchemas } from '../../src/catalogue/schemas/json-schema.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { createHtml } from '../../src/markup/html.ts';
import { catalogueJsonSchema } from '../../src/open-data/catalogue-json.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { facetFileOf } from '../../src/search/facet-file.ts';
import { filterGroups } from '../../src/view-models/filter-labels.ts';
import { keyFacts } from '../../src/views/practice/key-facts.ts';
import { madeFile } from '../support/open-data.ts';
import { overlay } from '../support/overlay.ts';
import { ownVocabulary, withOwnFields } from '../support/own-fields.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

const content = overlay();
afterAll(() => content.remove());
content.write('site.yml', withOwnFields(readFileSync(join(content.folder, 'site.yml'), 'utf8')));
content.write('vocabularies/climate-goals.yml', ownVocabulary);
content.write(
  'practices/montebello/alberi.mdx',
  practiceFile({
    goals: '[shade, less]',
    hectares: '12.5',
    measured: 'true',
    dataset: '"https://example.org/data"',
  }),
);
const reading = readCatalogue(content.folder);
const catalogue = assemble(reading.records.map(({ record }) => record));
const { vocabularies, declared } = catalogue;
const practice = catalogue.bySlug.get('alberi');

test('are read and checked like all others', () => {
  expect(reading.problems).toEqual([]);
  expect(practice?.data).toMatchObject({ goals: ['shade', 'less'], hectares: 12.5 });
  const spoilt = overlay(content.folder);
  spoilt.write('practices/montebello/alberi.mdx', practiceFile({ goals: '[shad]', hectares: 'x' }));
  const { problems } = readCatalogue(spoilt.folder);
  spoilt.remove();
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['unknown-term', 'wrong-type']);
});

test('are fields of the form, in their step and with their words', () => {
  const fields = fieldsOf(practiceSchema(vocabularies, declared));
  const goals = fields.find(({ key }) => key === 'goals');
  expect(goals).toMatchObject({ kind: 'list', meta: { step: 'results' } });
  expect(goals?.item).toMatchObject({ kind: 'term', vocabulary: 'climate-goals' });
  expect(goals && fieldText(goals, wordsOf('en'))).toMatchObject({
    label: 'Goals',
    help: 'Which.',
  });
});

test('narrow the lists of practices', () => {
  const group = filterGroups(catalogue).main.find(({ id }) => (id as string) === 'goals');
  expect(group?.values.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'Meno emissioni 1',
    'Ombra 1',
  ]);
  expect(facetFileOf(catalogue).facets['goals']?.terms).toEqual(['less', 'shade']);
});

test('are shown on the page of a practice', () => {
  const lookup = {
    routes: routesUnder('/', 'it'),
    vocabularies,
    currency: 'EUR',
    showsReplications: true,
    territory: 'Isola',
    fields: declared.practice,
    titleOf: () => undefined,
  };
  const html = keyFacts(createHtml, practice?.data ?? {}, lookup).text;
  expect(html).toMatch(/Obiettivi[\s\S]*Ombra[\s\S]*Meno emissioni/);
  expect(html).toMatch(/Ettari[\s\S]*12,5/);
  expect(html).toContain('href="https://example.org/data"');
});

test('are in tables, JSON and their schemas', async () => {
  const table = await madeFile(catalogue, 'practices-csv');
  expect(table.split('\n')[0]).toContain('"goals","goals_label","hectares","measured","dataset"');
  const json: unknown = JSON.parse(await madeFile(catalogue, 'catalogue-json'));
  expect(JSON.stringify(json)).toContain('"goals":["shade","less"]');
  expect(JSON.stringify(json)).toContain('"climate-goals"');
  catalogueJsonSchema(vocabularies, declared).parse(json);
  const schemas = jsonSchemas(vocabularies, catalogue.site, wordsOf('it'), declared);
  expect(schemas.map(({ name }) => name)).toContain('vocabulary-climate-goals.schema.json');
  const [sheet] = schemas;
  expect(JSON.stringify(sheet)).toContain('"Ettari"');
});

test('of terms are on their pages and in their vocabulary', async () => {
  const { regions, themes } = vocabularies;
  expect(regions.terms[0]).toMatchObject({ adhered: '2001-02-03', proposer: true });
  expect(themes.terms.some((term) => 'esf' in term)).toBe(true);
  expect(await madeFile(catalogue, 'vocabulary-themes-turtle')).toContain('ESO4.1');
});

test('nothing that only one catalogue knows is in the code', async () => {
  const { modulesIn } = await import('../support/imports.ts');
  const known = /^(?:istat|esf|laboratory|adhered|adhesion)$/;
  // Results have codes of the ESF+ indicators, which are those of the whole Union.
  const ofResults =
    /\/(?:codes|results|diagnostics-results|practice-parts|practice-parts-rdf)\.ts$/;
  const named = modulesIn('src').filter(({ file, words }) =>
    words.some((word) => known.test(word) && !(word === 'esf' && ofResults.test(file))),
  );
  expect(named.map(({ file }) => file)).toEqual([]);
});
