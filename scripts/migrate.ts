/** `npm run migrate [-- --dry-run]`: brings content of an older form to that of today. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { print, printError } from '../src/files/print.ts';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { settingsOrExit, shownFolder } from '../src/config/paths.ts';
import { migrate, type Migrated, UnreadableContent } from '../src/catalogue/writing/migrate.ts';

const words = commandWords();
const { usage, migrate: said } = words.commands;
const { 'dry-run': dryRun } = readArguments(
  { options: { 'dry-run': { type: 'boolean', default: false } } },
  usageText(
    {
      command: 'npm run migrate',
      call: usage.migrateCall,
      what: usage.migrate,
      options: [['--dry-run', usage.migrateOptions.dryRun]],
    },
    words,
  ),
  words,
).values;
const { contentFolder } = settingsOrExit(words);
const shown = shownFolder(contentFolder);

function migrated(): Migrated {
  try {
    return migrate(contentFolder);
  } catch (error) {
    if (!(error instanceof UnreadableContent)) throw error;
    printError(`${said.unreadable(shown + error.file)}\n`);
    process.exit(1);
  }
}

const { files, unread } = migrated();
for (const [file, text] of files) {
  if (!dryRun) {
    mkdirSync(dirname(join(contentFolder, file)), { recursive: true });
    writeFileSync(join(contentFolder, file), text);
  }
  print(`${(dryRun ? said.would : said.written)(shown + file)}\n`);
}
for (const file of unread) printError(`${said.unread(shown + file)}\n`);
if (files.size === 0) print(`${said.done}\n`);
