/**
 * How long a reader waits for the search of a built site, beside Pagefind's own interface over the
 * same texts: on a processor slowed four times, in one run.
 *
 * `node tools/bench/search-speed.ts --site folder --content folder [--rounds 3]`
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { readCatalogue } from '../../src/catalogue/reading/read-catalogue.ts';
import {
  commandWords,
  readArguments,
  usageText,
  wrongUsage,
} from '../../src/config/command-line.ts';
import { root } from '../../src/config/paths.ts';
import { searchContent, type SearchRecord } from '../../src/search/practice-record.ts';
import { launchBrowser, prepareBrowser } from '../../tests/support/browser.ts';
import type { SearchPage } from './contestant.ts';
import { read, type Reading } from './reader.ts';
import { wordsToSearch } from './words.ts';

const said = commandWords();
const usage = usageText(
  {
    command: 'node tools/bench/search-speed.ts',
    call: '--site dist --content content [--rounds 3]',
  },
  said,
);
const { values } = readArguments(
  {
    options: {
      site: { type: 'string' },
      content: { type: 'string' },
      rounds: { type: 'string', default: '3' },
    },
  },
  usage,
  said,
);
const { site, content } = values;
if (site === undefined || content === undefined)
  wrongUsage(said.commands.wrong.missing('--site, --content'), usage);

/** Writes a site with a page for each text, and one to search them. */
async function pagefindSite(records: readonly SearchRecord[], folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'cerca'), { recursive: true });
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { url, content: text, meta } of records) {
    const page = pageOf(`<h1>${meta.title}</h1><p>${meta.summary}</p><p>${text}</p>`);
    mkdirSync(join(folder, url), { recursive: true });
    writeFileSync(join(folder, url, 'index.html'), page);
    await index.addHTMLFile({ url: `/${url}`, content: page });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const search =
    '<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><div id="search"></div>' +
    '<script src="/pagefind/pagefind-ui.js"></script>' +
    "<script>new PagefindUI({ element: '#search' })</script>";
  writeFileSync(join(folder, 'cerca/index.html'), pageOf(search));
}

const pageOf = (body: string): string =>
  `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Pratica</title></head><body>${body}</body></html>`;

const records = searchContent(
  assemble(
    readCatalogue(resolve(content)).records.map(({ record }) => record),
    'it',
  ),
  (slug) => `pratiche/${slug}/`,
).records;
const peer = join(root, '.cache/bench/search-speed');
await pagefindSite(records, peer);
const contestants: { name: string; folder: string; page: SearchPage }[] = [
  {
    name: 'questo catalogo',
    folder: resolve(site),
    page: {
      path: 'pratiche/',
      field: '#testo',
      links: '.results-list > ul a',
      status: '.results-count',
    },
  },
  {
    name: 'interfaccia di Pagefind',
    folder: peer,
    page: {
      path: 'cerca/',
      field: '.pagefind-ui__search-input',
      links: '.pagefind-ui__result-link',
      status: '.pagefind-ui__message',
    },
  },
];
const words = wordsToSearch(records.map(({ content: text }) => text));
process.stdout.write(`${records.length} pratiche, parole: ${words.join(', ')}\n`);
const browser = await launchBrowser(await prepareBrowser());
const readings = new Map<string, Reading[]>();
const [any] = records;
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const { name, folder, page } of contestants) {
      const reading = await read(browser, folder, any?.url ?? '', page, words);
      readings.set(name, [...(readings.get(name) ?? []), reading]);
    }
  }
} finally {
  await browser.close();
}
const middle = (list: readonly (number | undefined)[]): number => {
  const known = list.filter((value) => value !== undefined).toSorted((a, b) => a - b);
  return Math.round(known[Math.floor(known.length / 2)] ?? Number.NaN);
};
const each = (list: readonly (number | undefined)[]): string =>
  list.map((value) => (value === undefined ? '–' : Math.round(value))).join(', ');
for (const [name, list] of readings) {
  const first = middle(list.map(({ firstSearch }) => firstSearch));
  const key = middle(list.map(({ search }) => search));
  const bytes = middle(list.map(({ firstSearchBytes }) => firstSearchBytes));
  process.stdout.write(
    `${name}: prima ricerca ${first} ms, un tasto ${key} ms, byte della prima ${bytes}\n` +
      `  ogni prima ricerca: ${each(list.map(({ firstSearch }) => firstSearch))}\n` +
      `  ogni tasto: ${each(list.map(({ search }) => search))}\n`,
  );
}
rmSync(peer, { recursive: true, force: true });
