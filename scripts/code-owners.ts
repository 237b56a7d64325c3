/** `npm run code-owners [-- [--check] [--out file]]`: writes `.github/CODEOWNERS`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { printError } from '../src/files/print.ts';
import { parse } from 'yaml';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { writeOrExit } from '../src/builder/output-file.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { sourcesOf } from '../src/files/places.ts';
import { readPlainFile } from '../src/files/plain-file.ts';
import { sizeLimit } from '../src/catalogue/reading/source-file.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { codeOwners, isCodeOwners, OwnersError, readOwners } from '../src/review/code-owners.ts';

/** Tells what is wrong in one sentence, and ends with the exit code for it. */
function stop(reason: string, code: number): never {
  printError(`${reason}\n`);
  process.exit(code);
}

const words = commandWords();
const { usage, owners } = words.commands;
const { check, out } = readArguments(
  {
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: '.github/CODEOWNERS' },
    },
  },
  usageText(
    { command: 'npm run code-owners', call: usage.codeOwnersCall, what: usage.codeOwners },
    words,
  ),
  words,
).values;
const { contentFolder } = settingsOrExit(words);
/** The repository of the content: that of the program, or one of its own. */
const repository = relative(root, contentFolder).startsWith('..') ? dirname(contentFolder) : root;

const { records } = readCatalogue(contentFolder, { only: new Set() });
const territories = records.flatMap(({ record }) =>
  record.type === 'vocabulary' && record.name === 'regions' ? record.data.terms : [],
);
if (territories.length === 0) {
  stop(owners.noTerritories, 1);
}

/** What `owners.yml` says; nothing if it is not there. */
function ownersFile(): unknown {
  const found = readPlainFile(contentFolder, 'owners.yml', sizeLimit);
  if (found.is === 'missing') return undefined;
  if (found.is !== 'bytes') {
    return stop(owners.notAFile, 1);
  }
  try {
    return parse(found.bytes.toString('utf8'), { uniqueKeys: false, maxAliasCount: 0 });
  } catch {
    return stop(owners.unreadable, 1);
  }
}

function text(): string {
  const folder = relative(repository, contentFolder).split(sep).join('/');
  try {
    return codeOwners(territories, readOwners(ownersFile(), territories, words), folder, words);
  } catch (error) {
    if (error instanceof OwnersError) return stop(error.message, 1);
    throw error;
  }
}

const path = resolve(repository, out);
const isThere = existsSync(path) && statSync(path).isFile();
const written = isThere ? readFileSync(path, 'utf8') : undefined;
const expected = text();
if (check) {
  if (written?.replaceAll('\r\n', '\n') !== expected) {
    stop(owners.outdated(out), 1);
  }
} else {
  // Beside its usual place, hosts look for it in these.
  const kept = sourcesOf(root, contentFolder, ['docs', '.github', '.gitlab']);
  writeOrExit(out, repository, expected, isCodeOwners, words, kept);
}
