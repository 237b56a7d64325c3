/** `npm run code-owners [-- [--check] [--out file]]`: writes `.github/CODEOWNERS`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { readArguments } from '../src/config/command-line.ts';
import { writeOrExit } from '../src/builder/output-file.ts';
import { root, settingsOrExit } from '../src/config/paths.ts';
import { readPlainFile } from '../src/files/plain-file.ts';
import { sizeLimit } from '../src/catalogue/reading/source-file.ts';
import { readCatalogue } from '../src/catalogue/reading/read-catalogue.ts';
import { codeOwners, isCodeOwners, OwnersError, readOwners } from '../src/review/code-owners.ts';

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
  const found = readPlainFile(contentFolder, 'owners.yml', sizeLimit);
  if (found.is === 'missing') return undefined;
  if (found.is !== 'bytes') {
    return stop('owners.yml non è un file che si possa leggere: mettine al suo posto uno vero.', 1);
  }
  try {
    return parse(found.bytes.toString('utf8'), { uniqueKeys: false, maxAliasCount: 0 });
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
const isThere = existsSync(path) && statSync(path).isFile();
const written = isThere ? readFileSync(path, 'utf8') : undefined;
const expected = text();
if (check) {
  if (written?.replaceAll('\r\n', '\n') !== expected) {
    stop(`${out} non è aggiornato: lanciate npm run code-owners.`, 1);
  }
} else {
  writeOrExit(out, root, expected, isCodeOwners);
}
