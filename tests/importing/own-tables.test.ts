/** Our own tables come back: as they were published, and as a spreadsheet saved them. */
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isError } from '../../src/catalogue/checking/diagnostic.ts';
import { root } from '../../src/config/paths.ts';
import { isPartial } from '../../src/importing/report.ts';
import { dataFiles } from '../../src/open-data/distributions.ts';
import { catalogueOf, contextOf } from '../support/open-data.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { emptied, folderOf, imported, sheetsOf, tablesOf, ways } from '../support/own-tables.ts';
import { readCatalogue } from '../support/reading.ts';
import { type Answer, type Web, web } from '../support/web.ts';

const base = catalogueOf(baseContent);
const real = catalogueOf(join(root, 'content'));

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

describe.each(ways)('the tables of a catalogue, %s', (_name, change) => {
  test.each([
    ['of the small one', base, baseContent],
    ['of the real one', real, join(root, 'content')],
  ])('%s hold all of every sheet', async (_which, catalogue, folder) => {
    const tables = await tablesOf(catalogue);
    const changed = new Map([...tables].map(([name, text]) => [name, change(text)]));
    const { sheets, outcomes, unplaced } = await imported(
      content,
      folderOf(content, changed),
      emptied(folder),
    );
    expect(outcomes.filter(isPartial)).toEqual([]);
    expect(unplaced).toEqual([]);
    expect(sheets).toEqual(sheetsOf(catalogue));
  });
});

describe('the tables are found', () => {
  const expectAll = async (given: string) => {
    const { sheets, outcomes } = await imported(content, given, emptied(baseContent));
    expect(outcomes.filter(isPartial)).toEqual([]);
    expect(sheets).toEqual(sheetsOf(base));
  };

  test('in a ZIP, with folders and what other systems add', async () => {
    const tables = await tablesOf(base);
    const files = Object.fromEntries(
      [...tables].map(([name, text]) => [`catalogo/dati/${name}`, strToU8(text)]),
    );
    const zip = zipSync({ ...files, '__MACOSX/._pratiche.csv': strToU8('x') });
    content.write('tabelle.zip', zip);
    await expectAll('tabelle.zip');
  });

  test('beside the one that is named', async () => {
    folderOf(content, await tablesOf(base));
    await expectAll('tabelle/pratiche.csv');
  });

  test('at the address of the one that is named, by what is published of them', async () => {
    const answers = new Map<string, Answer>();
    const server: Web = await web((path) => answers.get(path));
    try {
      const context = contextOf(base);
      for (const { path, make, fileType } of dataFiles(context)) {
        if (fileType !== 'CSV' && !path.endsWith('csv-metadata.json')) continue;
        const body = String(await make(context)).replaceAll(context.siteUrl, server.address);
        answers.set(`/${path}`, { body });
      }
      await expectAll(`${server.address}dati/pratiche.csv`);
    } finally {
      await server.close();
    }
  });
});

test('the table of the practices alone says which others are wanted', async () => {
  const tables = await tablesOf(base);
  content.write('p/pratiche.csv', tables.get('pratiche.csv') ?? '');
  const { outcomes } = await imported(content, 'p/pratiche.csv', emptied(baseContent));
  const refused = outcomes.find(({ kind }) => kind === 'refused');
  expect(refused?.name).toBe('La bottega delle reti');
  expect(JSON.stringify(refused)).toContain('finanziamenti.csv');
  // What is not declared needs no other table; the practice has a source by being taken from one.
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['new', 'refused']);
});

test('a row of another table that belongs to no practice is told with its place', async () => {
  const tables = await tablesOf(base);
  tables.set('partner.csv', `${tables.get('partner.csv')}"mai-vista","x","Ente","",""\r\n`);
  const { unplaced } = await imported(content, folderOf(content, tables), emptied(baseContent));
  expect(unplaced).toMatchObject([
    { field: 'partners', cell: { table: 'partner.csv', row: 3, value: 'mai-vista' } },
  ]);
});

test('what was imported is a catalogue without errors', () => {
  expect(readCatalogue(content.folder).problems.filter(isError)).toEqual([]);
});
