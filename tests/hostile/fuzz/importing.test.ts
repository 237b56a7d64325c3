/** Whatever another catalogue or a table says, an import ends, and what it would write passes the check. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../src/catalogue/model/fields.ts';
import { practiceSchema } from '../../../src/catalogue/model/practice.ts';
import { isFields } from '../../../src/catalogue/writing/same.ts';
import { readCatalogueJson } from '../../../src/importing/catalogue-source.ts';
import { csvTable } from '../../../src/importing/csv-rows.ts';
import { ImportError } from '../../../src/importing/import-error.ts';
import { planImport } from '../../../src/importing/import-practices.ts';
import type { Incoming } from '../../../src/importing/incoming.ts';
import { readMappedTable } from '../../../src/importing/mapped-table.ts';
import { readMapping } from '../../../src/importing/mapping.ts';
import { readOwnTables } from '../../../src/importing/own-tables.ts';
import { importReport } from '../../../src/importing/report.ts';
import { catalogueJson } from '../../../src/open-data/catalogue-json.ts';
import { words } from '../../support/importing.ts';
import { catalogueOf, contextOf, madeFile } from '../../support/open-data.ts';
import { baseContent } from '../../support/overlay.ts';
import { changed, dataChange } from './changes.ts';
import { spoilt } from './mutations.ts';
import { must } from './must.ts';
import { catalogues, holdsFor } from './reading.ts';
import { manyRuns, runs, told } from './runs.ts';

const catalogue = catalogueOf(baseContent);
const small = catalogues[0];
const { vocabularies } = catalogue;
const fields = fieldsOf(practiceSchema(vocabularies));
const whole = catalogueJson(contextOf(catalogue));
/** As another catalogue would have them: at no address, so that nothing is fetched. */
const practices = whole.practices.map(({ slug, sheet }) => ({ slug: `altra-${slug}`, sheet }));

/** Reads it; nothing where it is refused in words. */
function readOrRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ImportError) return undefined;
    throw error;
  }
}

/** Plans the import, as into a catalogue in which there is nothing on disk. */
async function planned(
  incoming: readonly Incoming[],
  origin?: { name: string; publisher: string },
): Promise<number> {
  const options = {
    words,
    contentFolder: baseContent,
    region: 'montebello',
    ...(origin && { origin }),
  };
  const outcomes = await planImport(incoming, catalogue, options);
  must(outcomes.length === incoming.length, 'an outcome for each practice', outcomes);
  importReport(outcomes, { words, folder: '', isDry: true });
  let written = 0;
  for (const outcome of outcomes) {
    if (outcome.kind !== 'new') continue;
    const [, folder, slug] =
      /^practices\/([a-z0-9-]+)\/([a-z0-9-]+)\.mdx$/.exec(outcome.file) ?? [];
    must(folder !== undefined && slug !== undefined, 'a place for practices', outcome.file);
    const text = { file: outcome.file, kind: 'practice', slug, folder, source: '' } as const;
    const one = { catalogue: small, text };
    const { record, problems } = holdsFor(one, new TextEncoder().encode(outcome.source));
    must(record !== undefined, 'a file that passes the check', problems);
    written += 1;
  }
  return written;
}

describe('an import', manyRuns, () => {
  test(`of a catalogue that is almost right, as data (${told('catalogues as data')})`, async () => {
    let written = 0;
    const changes = fc.array(dataChange, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(changes, changes, async (inside, around) => {
        const all = inside.reduce<unknown>((data, change) => changed(data, change), practices);
        const data = around.reduce<unknown>(
          (data, change) => changed(data, { ...change, way: change.way.slice(0, 2) }),
          { ...whole, practices: all },
        );
        const json = JSON.stringify(isFields(data) ? { version: whole.version, ...data } : data);
        const read = readOrRefused(() => readCatalogueJson(json, words));
        written += await planned(read?.practices ?? [], read?.origin);
      }),
      runs('catalogues as data'),
    );
    expect(written).toBeGreaterThan(0);
  });

  test(`of a catalogue that is almost right, as text (${told('catalogues as text')})`, async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(JSON.stringify({ ...whole, practices }, null, 1)), async (text) => {
        const read = readOrRefused(() => readCatalogueJson(text, words));
        await planned(read?.practices ?? [], read?.origin);
      }),
      runs('catalogues as text'),
    );
  });

  test(`of a table that is almost right (${told('tables')})`, async () => {
    const own = (await madeFile(catalogue, 'practices-csv')).replaceAll('\r\n', '\n');
    let written = 0;
    await fc.assert(
      fc.asyncProperty(spoilt(own.replaceAll(/^"/gm, '"altra-')), async (text) => {
        const context = {
          ...{ fields, vocabularies, words, region: 'montebello' },
          tableLanguages: [words],
        };
        written += await planned(
          readOrRefused(() => readOwnTables([csvTable(text, 't.csv')], context))?.practices ?? [],
        );
      }),
      runs('tables'),
    );
    expect(written).toBeGreaterThan(0);
  });

  test(`of a table with a mapping that is almost right (${told('mappings')})`, async () => {
    const table =
      'Titolo;Descrizione;Temi;Importo;Dove\nUna prova;' +
      '"Una pratica inventata, che serve soltanto a mostrare un errore alla volta e nulla più.";' +
      'scuola, vicinato;1500;Montebello\n';
    const good = [
      'columns: {Titolo: title, Descrizione: summary, Temi: themes, Importo: "funding[].amount", Dove: region}',
      'constants:',
      '  "funding[].source": fondo-delle-isole',
      '  replicability.stage: prova',
      '  reviewed: 2026-11-24',
      'separator: ","',
      'origin: {title: Elenco, publisher: Isole, url: "https://example.org/"}',
      '',
    ].join('\n');
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant(good), spoilt(good)),
        fc.oneof(fc.constant(table), spoilt(table)),
        async (how, text) => {
          const mapping = readOrRefused(() => readMapping(how, 'colonne.yml', words));
          if (!mapping) return;
          const read = readOrRefused(() =>
            readMappedTable(csvTable(text, 't.csv'), {
              fields,
              vocabularies,
              words,
              tableLanguages: [words],
              mapping,
            }),
          );
          const { title, publisher } = mapping.origin ?? {};
          const origin = title && publisher ? { name: title, publisher } : undefined;
          written += await planned(read?.practices ?? [], origin);
        },
      ),
      runs('mappings'),
    );
    expect(written).toBeGreaterThan(0);
  });
});
