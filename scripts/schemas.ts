/**
 * `npm run schemas`: writes the JSON Schemas beside the content, and what the Astro extension of
 * VS Code needs to complete and underline the sheets of the texts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArguments } from '../src/config/command-line.ts';
import { root, settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { catalogueOrExit } from '../src/builder/read-for-command.ts';
import type { TextKind } from '../src/catalogue/model/record.ts';
import { listContent } from '../src/catalogue/reading/content-files.ts';
import { jsonSchemas, schemaText } from '../src/catalogue/schemas/json-schema.ts';
import { writeSchemas } from '../src/catalogue/schemas/schema-files.ts';

readArguments(
  { options: {} },
  'Uso: npm run schemas (scrive gli schemi per gli editor in schemas/, tra i contenuti)\n',
);
const { contentFolder } = settingsOrExit();
const { site, vocabularies } = catalogueOrExit(contentFolder);
const inTheWay = writeSchemas(contentFolder, site, vocabularies);
if (inTheWay !== undefined) {
  process.stderr.write(
    `Gli schemi non si scrivono: ${shownFolder(contentFolder)}${inTheWay} non l’ha scritto questo programma, e andrebbe perso.\nRimedio: spostalo altrove.\n`,
  );
  process.exit(2);
}

const editorFolder = join(root, '.astro', 'collections');
mkdirSync(editorFolder, { recursive: true });
const collections: Record<TextKind, string> = {
  practice: 'practices',
  need: 'needs',
  news: 'news',
  page: 'pages',
};
for (const file of jsonSchemas(vocabularies, site.url)) {
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
process.stdout.write(`Schemi scritti in ${shownFolder(contentFolder)}schemas/\n`);
