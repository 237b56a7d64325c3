/** Whatever is spoilt in a whole catalogue, it is read to the end, and what passes can be published. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isError } from '../../../src/catalogue/checking/diagnostic.ts';
import { vocabularyNames } from '../../../src/catalogue/model/vocabularies.ts';
import { assemble } from '../../../src/catalogue/queries/catalogue.ts';
import { readCatalogue } from '../../../src/catalogue/reading/read-catalogue.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { jsonSchemas } from '../../../src/catalogue/schemas/json-schema.ts';
import { catalogueJson } from '../../../src/open-data/catalogue-json.ts';
import { contextOf } from '../../support/open-data.ts';
import { baseContent, overlay } from '../../support/overlay.ts';
import { spoilt } from './mutations.ts';
import { must } from './must.ts';
import { areWellTold, inBoundedTime } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';

const content = overlay();
afterAll(() => content.remove());
// They only tell that the vocabularies changed.
rmSync(join(content.folder, 'schemas'), { recursive: true, force: true });

const files = [
  'site.yml',
  ...vocabularyNames.map((name) => `vocabularies/${name}.yml`),
  ...readCatalogue(baseContent).records.flatMap(({ record }) =>
    record.type === 'site' || record.type === 'vocabulary' ? [] : [record.file],
  ),
];
const sources = new Map(
  files.map((file) => [file, readFileSync(join(content.folder, file), 'utf8')]),
);

describe('a catalogue', manyRuns, () => {
  test(`with a file that is almost right (${told('whole catalogues')})`, () => {
    let passed = 0;
    const cases = fc
      .constantFrom(...sources)
      .chain(([file, source]) => spoilt(source).map((text) => ({ file, text })));
    fc.assert(
      fc.property(cases, ({ file, text }) => {
        content.write(file, text);
        try {
          const { records, problems } = inBoundedTime(() => readCatalogue(content.folder));
          const of = Map.groupBy(problems, (found) => found.file);
          for (const [name, found] of of) {
            const bytes = new TextEncoder().encode(name === file ? text : sources.get(name));
            areWellTold(found, name, bytes);
          }
          if (problems.some(isError)) return;
          passed += 1;
          const catalogue = assemble(records.map(({ record }) => record));
          const { practices } = catalogueJson(contextOf(catalogue));
          must(practices.length === catalogue.practices.length, 'every practice', practices);
          jsonSchemas(catalogue.vocabularies, catalogue.site, wordsOf('it'));
        } finally {
          content.write(file, sources.get(file) ?? '');
        }
      }),
      runs('whole catalogues'),
    );
    expect(passed).toBeGreaterThan(0);
  });
});
