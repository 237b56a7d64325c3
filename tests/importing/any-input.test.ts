/** Whatever is given, an import ends, and writes only practices, where practices are. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../src/catalogue/model/fields.ts';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { practiceSchema } from '../../src/catalogue/model/practice.ts';
import { readCatalogueJson } from '../../src/importing/catalogue-source.ts';
import { csvTable } from '../../src/importing/csv-rows.ts';
import { ImportError } from '../../src/importing/import-error.ts';
import { planImport } from '../../src/importing/import-practices.ts';
import type { Incoming } from '../../src/importing/incoming.ts';
import { readOwnTables } from '../../src/importing/own-tables.ts';
import { storyTeller } from '../../src/importing/story.ts';
import { importReport } from '../../src/importing/report.ts';
import { writeImported } from '../../src/importing/write.ts';
import { catalogueJson } from '../../src/open-data/catalogue-json.ts';
import { awkwardText } from '../support/awkward-text.ts';
import { catalogueOf, contextOf } from '../support/open-data.ts';
import { words } from '../support/importing.ts';
import { baseContent } from '../support/overlay.ts';

const catalogue = catalogueOf(baseContent);
const whole = catalogueJson(contextOf(catalogue));
const items = whole.practices.map(({ slug, sheet }) => ({ slug: `altra-${slug}`, sheet }));

/** Imports into an empty folder; gives what was written, from the folder above it. */
async function filesOf(practices: readonly Incoming[], base: boolean): Promise<string[]> {
  const above = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    const contentFolder = join(above, 'content');
    mkdirSync(contentFolder);
    const origin = { name: 'Altro', publisher: 'Altri' };
    const planned = await planImport(practices, catalogue, {
      words,
      contentFolder,
      origin,
      ...(base && { region: 'montebello' }),
    });
    const outcomes = writeImported(planned, contentFolder, words);
    expect(outcomes).toHaveLength(practices.length);
    importReport(outcomes, { words, folder: '', isDry: false });
    return readdirSync(above, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(above.length + 1));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

const inPlace = /^content\/practices\/[a-z0-9-]+\/[a-z0-9-]+\.mdx$/;
const hostile = fc.oneof(
  awkwardText,
  fc.constantFrom('../../x', '__proto__', 'constructor', '', 'http://[', '/etc/passwd'),
  fc.jsonValue(),
);

test('any JSON', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 3 }), hostile, async (practices, name) => {
      const text = JSON.stringify({ ...whole, practices, name: { it: name } });
      let read: Incoming[];
      try {
        read = readCatalogueJson(text, words).practices;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        return;
      }
      for (const file of await filesOf(read, true)) expect(file).toMatch(inPlace);
    }),
    { numRuns: 100 },
  );
});

test('a good practice with anything in the place of one of its fields', async () => {
  const sheets = fc.constantFrom(...items);
  const keys = [...new Set(items.flatMap(({ sheet }) => Object.keys(sheet))), 'other', 'slug'];
  await fc.assert(
    fc.asyncProperty(sheets, fc.constantFrom(...keys), hostile, async (item, key, value) => {
      const changed =
        key === 'slug'
          ? { ...item, slug: value }
          : { ...item, sheet: { ...item.sheet, [key]: value } };
      const text = JSON.stringify({ ...whole, practices: [changed] });
      const { practices } = readCatalogueJson(text, words);
      for (const file of await filesOf(practices, false)) expect(file).toMatch(inPlace);
    }),
    { numRuns: 200 },
  );
});

test('any summary stands in the place of a story as it is', async () => {
  const tell = storyTeller({ words, contentFolder: '/none', addresses: new Set() });
  const practice = { source: undefined, address: undefined } as unknown as Incoming;
  const pieces = fc.oneof(
    fc.constantFrom(...'\\`*_{}[]()#+-.!<>|~$&;:="\' a1'),
    fc.constantFrom('<b>', '{a}', '[a](b)', '![a](b)', '~~', '**', '&amp;', '1. ', '# ', '|-|-|'),
    fc.constantFrom(' https://a.it/b ', ' www.a.it ', ' a_b@c.it ', '<Avviso>'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), async (parts) => {
      const summary = `Prima ${parts.join('')} dopo.`.replace(/ +/g, ' ');
      const { body } = await tell(practice, 'a.mdx', summary);
      const { problems, text } = readBody(body, {
        ...{ file: 'a.mdx', path: '/none/a.mdx', kind: 'practice' },
        addressOf: (address) => address,
      });
      expect(problems.filter(isError)).toEqual([]);
      expect(text.replace(/\s+/g, ' ')).toBe(summary);
    }),
    { numRuns: 500 },
  );
});

test('a summary without signs that mean something is written as it is', async () => {
  const tell = storyTeller({ words, contentFolder: '/none', addresses: new Set() });
  const practice = { source: undefined, address: undefined } as unknown as Incoming;
  const summary = 'Un’idea (semplice), di 3 Comuni: 12.500,50 € all’anno, e poi?';
  expect(await tell(practice, 'a.mdx', summary)).toEqual({ body: summary });
});

test('any table', async () => {
  const { vocabularies } = catalogue;
  const fields = fieldsOf(practiceSchema(vocabularies));
  const cell = fc.oneof(awkwardText, fc.string());
  const head = fc.oneof(
    fc.constant('title,summary,region,slug,replicability_stage,address'),
    fc.array(cell).map((cells) => cells.join(',')),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(',')));
  await fc.assert(
    fc.asyncProperty(head, rows, async (first, others) => {
      let read: Incoming[];
      try {
        const table = csvTable([first, ...others].join('\n'), 't.csv');
        read = readOwnTables([table], {
          ...{ fields, vocabularies, words },
          tableLanguages: [words],
        }).practices;
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
        return;
      }
      for (const file of await filesOf(read, true)) expect(file).toMatch(inPlace);
    }),
    { numRuns: 100 },
  );
});
