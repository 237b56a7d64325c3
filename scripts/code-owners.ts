/** `npm run code-owners [-- [--check] [--out file]]`: writes `.github/CODEOWNERS`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { readArguments } from '../src/config/command-line.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { codeOwners, OwnersError, readOwners } from '../src/review/code-owners.ts';

/** Tells what is wrong in one sentence, and ends with the exit code for it. */
function stop(reason: string, code: number): never {
  process.stderr.write(`${reason}\n`);
  process.exit(code);
}

const { check, out } = readArguments(
  {
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: '.github/CODEOWNERS' },
    },
  },
  'Uso: npm run code-owners [-- [--check] [--out file]]\n',
).values;
const { contentFolder } = settingsOrExit();

const { records } = readCatalogue(contentFolder, { only: new Set() });
const territories = records.flatMap(({ record }) =>
  record.type === 'vocabulary' && record.name === 'regions' ? record.data.terms : [],
);
if (territories.length === 0) {
  stop('Il vocabolario dei territori non si può leggere: npm run check dice perché.', 1);
}

/** What `owners.yml` says; nothing if it is not there. */
function ownersFile(): unknown {
  const file = join(contentFolder, 'owners.yml');
  if (!existsSync(file)) return undefined;
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return stop(
      'Il file owners.yml non si può leggere: i nomi che cominciano con @ vanno tra virgolette.',
      1,
    );
  }
}

function text(): string {
  const folder = relative(root, contentFolder).split(sep).join('/');
  try {
    return codeOwners(territories, readOwners(ownersFile(), territories), folder);
  } catch (error) {
    if (error instanceof OwnersError) return stop(error.message, 1);
    throw error;
  }
}

const path = resolve(root, out);
const written = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
const expected = text();
if (check) {
  if (written?.replaceAll('\r\n', '\n') !== expected) {
    stop(`${out} non è aggiornato: lanciate npm run code-owners.`, 1);
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, expected);
}
