/**
 * `npm run schemas`: writes the JSON Schemas beside the content, and what the Astro extension of
 * VS Code needs to complete and underline the sheets of the texts.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import type { TextKind } from '../src/catalogue/model/record.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { jsonSchemas, schemaText } from '../src/catalogue/schemas/json-schema.ts';
import { writeSchemas } from '../src/catalogue/schemas/schema-files.ts';
import { wordsOf } from '../src/i18n/words.ts';
import { listFolder, misfitOnTheWay } from '../src/files/plain-file.ts';
import { declaredBy } from '../src/catalogue/model/declared.ts';
import { firstLanguage } from '../src/catalogue/model/site.ts';

const words = commandWords();
const { usage, schemas } = words.commands;
readArguments(
  { options: {} },
  usageText({ command: 'npm run schemas', what: usage.schemas }, words),
  words,
);
const settings = settingsOrExit(words);
const { contentFolder } = settings;
const { site, vocabularies } = catalogueOrExit(settings, 'without texts', words);
const editorPlace = '.astro/collections';

/** Says what is in the way, and ends; nothing was changed. */
function stop(inTheWay: string): never {
  const { remedy } = words.commands.failures;
  printError(`${schemas.inTheWay(inTheWay)}\n${remedy}: ${schemas.remedy}.\n`);
  process.exit(2);
}

const isInTheWay = (path: string, wanted: 'file' | 'folder') =>
  !['missing', undefined].includes(misfitOnTheWay(root, path, wanted));
if (isInTheWay(editorPlace, 'folder')) stop(editorPlace);
const editorFolder = join(root, editorPlace);
const ofEditor = existsSync(editorFolder) ? listFolder(editorFolder) : [];
const odd = ofEditor.find(({ name }) => isInTheWay(`${editorPlace}/${name}`, 'file'));
if (odd) stop(`${editorPlace}/${odd.name}`);
const inTheWay = writeSchemas(contentFolder, site, vocabularies);
if (inTheWay !== undefined) stop(`${shownFolder(contentFolder)}${inTheWay}`);

mkdirSync(editorFolder, { recursive: true });
const collections: Record<TextKind, string> = {
  practice: 'practices',
  experience: 'experiences',
  need: 'needs',
  news: 'news',
  page: 'pages',
};
for (const file of jsonSchemas(
  vocabularies,
  site,
  wordsOf(firstLanguage(site)),
  declaredBy(site),
)) {
  const [kind = ''] = file.name.split('.');
  if (!Object.hasOwn(collections, kind)) continue;
  const name = collections[kind as keyof typeof collections];
  writeFileSync(join(editorFolder, `${name}.schema.json`), schemaText(file));
}
const entries = listContent(contentFolder).texts.map(({ file, kind }) => [
  pathToFileURL(join(contentFolder, file)).href.toLowerCase(),
  collections[kind],
]);
const config = {
  collections: Object.values(collections).map((name) => ({ hasSchema: true, name })),
  entries: Object.fromEntries(entries) as Record<string, string>,
};
writeFileSync(join(editorFolder, 'collections.json'), JSON.stringify(config, null, 2));
print(`${schemas.written(`${shownFolder(contentFolder)}schemas/`)}\n`);
