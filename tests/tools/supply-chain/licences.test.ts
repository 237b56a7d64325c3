import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../src/config/paths.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { licenceGroups } from '../../../tools/supply-chain/allowed-licences.ts';
import {
  idleExceptions,
  isExpression,
  judgeLicences,
  policy,
} from '../../../tools/supply-chain/licences.ts';
import {
  licenceOf,
  lockPlaces,
  reachedFrom,
  readLockFile,
} from '../../../tools/supply-chain/lock-file.ts';
import { runScript } from '../../support/run-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('the packages of the project', () => {
  test('may all be here, by their licences', () => {
    const { code, stdout, stderr } = runScript('licences', [], {});
    expect([code, stderr]).toEqual([0, '']);
    for (const { folder } of lockPlaces) {
      const { length } = readLockFile(join(root, folder)).packages;
      expect(stdout).toContain(`${join(folder, 'package-lock.json')}: ${length} pacchetti`);
    }
  });

  test('are all asked for by something, which can be told', () => {
    for (const { folder } of lockPlaces) {
      const lock = readLockFile(join(root, folder));
      const { dependencies, devDependencies, optionalDependencies } = lock.root;
      const first = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
      const reached = reachedFrom(lock, first);
      expect(lock.packages.filter(({ path }) => !reached.has(path))).toEqual([]);
    }
  });
});

test('every licence that may be is one of SPDX, and stands in one group', () => {
  const all = licenceGroups.flatMap(({ licences }) => licences);
  expect(all.filter((licence) => !isExpression(licence))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

let folder: string;
beforeAll(() => {
  folder = temporaryFolder('licences');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Written {
  license?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** A lock file of a project with these packages; what it asks for is called `site` or `tool`. */
function lockOf(packages: Record<string, Written>) {
  const entries = Object.entries(packages).map(([path, entry]) => [
    path.replace(/^|>/g, (sign) => `${sign && '/'}node_modules/`),
    { version: '1.0.0', ...entry },
  ]);
  const asked = {
    name: 'prova',
    dependencies: { site: '1.0.0' },
    devDependencies: { tool: '1.0.0', 'other-tool': '1.0.0' },
  };
  const text = { lockfileVersion: 3, packages: { '': asked, ...Object.fromEntries(entries) } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(text));
  return readLockFile(folder);
}

const said = wordsOf('it').tools.licences;

const problemsOf = (packages: Record<string, Written>, makesSites = true) =>
  judgeLicences(lockOf(packages), folder, { makesSites }, said).problems;

describe('a licence', () => {
  test.each([
    'MIT',
    'MIT OR GPL-3.0-only',
    '(MIT OR SSPL-1.0)',
    'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    'OFL-1.1',
    'EUPL-1.2',
    'MPL-2.0',
  ])('%s may be in what sites are made of', (license) => {
    expect(problemsOf({ site: { license } })).toEqual([]);
  });

  test.each([
    'SSPL-1.0',
    'MIT AND SSPL-1.0',
    'CC-BY-NC-4.0',
    'BUSL-1.1',
    'GPL-1.0-only',
    'SEE LICENSE IN LICENSE.txt',
    'UNLICENSED',
    '',
  ])('%j may be nowhere', (license) => {
    expect(problemsOf({ site: { license } })).toHaveLength(1);
    expect(problemsOf({ tool: { license } })).toHaveLength(1);
    expect(problemsOf({ site: { license } }, false)).toHaveLength(1);
  });

  test.each(['GPL-3.0-only', 'GPL-2.0-or-later', 'AGPL-3.0-or-later', 'MIT AND GPL-3.0-only'])(
    '%s may be of a tool, and in no site',
    (license) => {
      expect(problemsOf({ tool: { license } })).toEqual([]);
      expect(problemsOf({ site: { license } }, false)).toEqual([]);
      expect(problemsOf({ site: { license } })).toHaveLength(1);
    },
  );

  test('of a tool is judged strictly where what sites are made of asks for it too', () => {
    const dependencies = { shared: '1.0.0' };
    const shared = { license: 'GPL-3.0-only' };
    const tool = { license: 'MIT', dependencies };
    expect(problemsOf({ tool, shared, site: { license: 'MIT' } })).toEqual([]);
    expect(problemsOf({ tool, shared, site: { license: 'MIT', dependencies } })).toHaveLength(1);
    // The site has one of its own.
    const own = { license: 'ISC' };
    const inside = { tool, shared, site: { license: 'MIT', dependencies }, 'site>shared': own };
    expect(problemsOf(inside)).toEqual([]);
  });
});

test.each(['dependencies', 'optionalDependencies', 'peerDependencies'])(
  'what comes by the %s of what sites are made of is judged like it',
  (kind) => {
    const packages = {
      site: { license: 'MIT', [kind]: { other: '1.0.0', 'left-out': '1.0.0' } },
      other: { license: 'GPL-3.0-only' },
    };
    expect(problemsOf(packages)).toEqual([
      expect.stringContaining('other 1.0.0 (chiesto da package.json → site)'),
    ]);
  },
);

test('all problems are told at once, each in a sentence', () => {
  const packages = {
    site: { license: 'MIT', dependencies: { '@a/one': '1.0.0', two: '1.0.0' } },
    '@a/one': { license: 'MIT', dependencies: { three: '1.0.0' } },
    two: { license: 'GPL-3.0-only' },
    '@a/one>three': { license: 'SSPL-1.0' },
    tool: {},
    'other-tool': { license: 'Come da contratto' },
  };
  const remedy =
    'fai a meno del pacchetto oppure, letta la licenza che porta con sé, scrivi in tools/supply-chain/allowed-licences.ts';
  expect(problemsOf(packages)).toEqual([
    'two 1.0.0 (chiesto da package.json → site) ha la licenza GPL-3.0-only, che va bene per uno strumento ma obbligherebbe a cambiare la licenza di ciò di cui è fatto il sito: sceglietene un altro.',
    `three 1.0.0 (chiesto da package.json → site → @a/one) ha la licenza SSPL-1.0, che non è fra quelle compatibili con la EUPL-1.2: ${remedy} che lo è, e perché.`,
    `tool 1.0.0 (chiesto da package.json) non dichiara una licenza: ${remedy} un’eccezione con il suo motivo.`,
    `other-tool 1.0.0 (chiesto da package.json) dichiara la licenza «Come da contratto», che non è un’espressione SPDX: ${remedy} un’eccezione con il suo motivo.`,
  ]);
});

test('an exception holds for what was declared when it was made, and is told when it is idle', () => {
  const exception = { name: 'site', declared: 'Come da contratto', reason: 'Letta.' };
  const excused = { ...policy, exceptions: [exception] };
  const judged = (license: string) =>
    judgeLicences(lockOf({ site: { license } }), folder, { makesSites: true }, said, excused);
  const right = judged('Come da contratto');
  expect(right.problems).toEqual([]);
  expect(idleExceptions([right], said, excused)).toEqual([]);
  const changed = judged('SSPL-1.0');
  expect(changed.problems).toHaveLength(1);
  expect(idleExceptions([changed], said, excused)).toEqual([
    'L’eccezione per site non serve più: toglila da tools/supply-chain/allowed-licences.ts.',
  ]);
});

test.each([
  [{ licenses: [{ type: 'MIT' }, { type: 'GPL-2.0' }] }, 'MIT OR GPL-2.0'],
  [{ license: { type: 'ISC' } }, 'ISC'],
  [{ license: 'ISC' }, 'ISC'],
  [{}, undefined],
])('what the lock file leaves out is asked of the package: %j', (manifest, expected) => {
  const path = 'node_modules/old';
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'package.json'), JSON.stringify(manifest));
  expect(licenceOf({ path }, folder)).toBe(expected);
  expect(licenceOf({ path, license: '0BSD' }, folder)).toBe('0BSD');
  expect(licenceOf({ path: 'node_modules/away' }, folder)).toBeUndefined();
});
