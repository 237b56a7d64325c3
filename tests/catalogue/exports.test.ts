/** What a module declares for others, some other uses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import { modulesIn, readModule } from '../support/imports.ts';

/** Their exports are asked for by what makes the pages, or are found by the name of the file. */
const isAsked = new RegExp(
  `^src/(?:endpoints|templates|i18n/(?:${languageCodes.join('|')}))/|^tools/bench/peers/|\\.d\\.ts$`,
);

/** They use what is theirs, too. */
const settings = readdirSync(root)
  .filter((file) => /\.config\.(?:ts|mjs)$/.test(file))
  .map((file) => readModule(file, readFileSync(join(root, file), 'utf8')));

test('a name that only its own module uses is not exported', () => {
  const modules = [...['src', 'scripts', 'tools', 'tests'].flatMap(modulesIn), ...settings];
  const used = new Set(
    modules.flatMap(({ uses }) => uses.map(({ imported, name }) => `${imported} ${name}`)),
  );
  const unused = modules
    .filter(({ file }) => /^(?:src|tools)\//.test(file) && !isAsked.test(file))
    .flatMap(({ file, exports }) =>
      used.has(`${file} *`) ? [] : exports.map((name) => `${file} ${name}`),
    )
    .filter((one) => !used.has(one));
  expect(unused).toEqual([]);
});

test('the exports and the uses of a module are read', () => {
  const text =
    "import { a as b, type C } from './x.ts';\nexport const d = b;\nexport type E = C;\n";
  const { exports, uses } = readModule('src/y.ts', text);
  expect(exports).toEqual(['d', 'E']);
  expect(uses.map(({ imported, name }) => `${imported} ${name}`)).toEqual([
    'src/x.ts a',
    'src/x.ts C',
  ]);
});
