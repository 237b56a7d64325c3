/** `npm run code-owners [-- [--check] [--out file]]`: writes `.github/CODEOWNERS`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { commandWords, readArguments, usageText } from '../src/config/command-line.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { codeOwners, OwnersError, readOwners } from '../src/review/code-owners.ts';

/** Tells what is wrong in one sentence, and ends with the exit code for it. */
function stop(reason: string, code: number): never {
  process.stderr.write(`${reason}\n`);
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
  const file = join(contentFolder, 'owners.yml');
  if (!existsSync(file)) return undefined;
  try {
    return parse(readFileSync(file, 'utf8'));
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
const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const expected = text();
if (check) {
  if (written?.replaceAll('\r\n', '\n') !== expected) {
    stop(owners.outdated(out), 1);
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, expected);
}
