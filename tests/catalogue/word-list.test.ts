/** The words that the interface does not use: `docs/words.md`, and the lint that reads it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { languageCodes } from '../../src/i18n/languages.ts';
import {
  piecesOfDictionary,
  piecesOfPage,
  refusedIn,
  wordProblems,
} from '../../tools/dictionaries/check-words.ts';
import { listFile, readWordList, rulesOf } from '../../tools/dictionaries/word-list.ts';
import { siteOfFiles } from '../support/word-list.ts';

const rules = readWordList(root);

test('the list has words of every language, and nothing to say of what is written today', () => {
  expect(new Set(rules.map(({ language }) => language))).toEqual(new Set(languageCodes));
  expect(wordProblems(root)).toEqual([]);
});

test('a word that is ruled out is told with its file, its line and what to write instead', () => {
  const list = readFileSync(join(root, listFile), 'utf8');
  const folder = siteOfFiles({
    [listFile]: list,
    'src/i18n/it/plan.ts': `export const plan = {\n  title: 'Piano',\n  lead: \`Lo scaffale \${1} di \${2}\`,\n};\n`,
    'src/i18n/en/plan.ts': "export const plan = {\n\n  lead: 'Whom to ask' };\n",
    'content/pages/privacy.mdx': '---\ntitle: Privacy\n---\n\nUna riga.\n\nNel vostro browser.\n',
    'content/pages/privacy.en.mdx': '---\ntitle: Privacy\n---\n\nYour Shelf.\n',
  });
  const told = (place: string, word: string, instead: string) =>
    expect.stringMatching(`^${place}: invece di «${word}» scrivi «${instead}» \\(docs/words.md: `);
  expect(wordProblems(folder)).toEqual([
    told('src/i18n/it/plan.ts:3', 'scaffale', 'salva, pratiche salvate'),
    told('content/pages/privacy.mdx:7', 'vostro', 'tu: scrivi, puoi, il tuo'),
    told('src/i18n/en/plan.ts:3', 'Whom', 'who'),
    told('content/pages/privacy.en.mdx:5', 'Shelf', 'save, saved practices'),
  ]);
});

const table = (rows: string): string =>
  `## Italiano\n\n| Use | Not | Where | Why |\n| - | - | - | - |\n${rows}\n`;

describe('a row of the list', () => {
  const found = (rows: string, source: string): string[] =>
    refusedIn(piecesOfDictionary('src/i18n/it/plan.ts', source), rulesOf(table(rows))).map(
      ({ told }) => told.replace(/ \(docs.*/, ''),
    );

  test.each([
    ['| replica | `replicazion*` | | w |', "const a = { b: 'Le Replicazioni' }", ['Replicazioni']],
    ['| replica | `rifare` | | w |', "const a = { b: 'Rifarebbe, prifare' }", []],
    ['| salva | `da  parte` | | w |', "const a = { b: 'Metti da\\nparte' }", ['da  parte']],
    ['| salva | «da parte» | | w |', "const a = { b: 'da parte' }", []],
    ['| x | `voce` | only `index` | w |', "const plan = { b: 'voce' }", []],
    ['| x | `voce` | only `plan` | w |', "const plan = { b: 'voce' }", ['voce']],
    [
      '| x | `voce` | except `plan.b` | w |',
      "const a = { b: { c: ['voce'] }, bc: 'voce' }",
      ['voce'],
    ],
  ])('%s finds in %s: %j', (rows, source, words) => {
    expect(found(rows, source)).toEqual(
      words.map((word) => expect.stringContaining(`«${word}» scrivi`)),
    );
  });

  test.each([
    [
      '## Elbisch\n\n| Use | Not | Where | Why |\n| - | - | - | - |\n| a | `b` | | c |\n',
      '«Elbisch»',
    ],
    [table('| a | `b` | `plan` | c |'), `${listFile}:5: «plan» non comincia con «only» o «except»`],
    [table('| a | `b` |'), `${listFile}:5: una riga ha quattro caselle`],
  ])('of another form is told: %j', (markdown, message) => {
    expect(() => rulesOf(markdown)).toThrow(message);
  });
});

test('keys, names of modules and types of a dictionary are no texts, nor addresses of a page', () => {
  const source =
    "import { voce } from './voce.ts';\nexport const a: Record<'voce', string> = { 'la voce': 'Testo', voce: 'altro' };\n";
  expect(piecesOfDictionary('a.ts', source).map(({ text }) => text)).toEqual([
    "'Testo'",
    "'altro'",
  ]);
  const [line] = piecesOfPage('privacy.de.mdx', 'Vai a [casa](/voce/), `voce` o https://voce.it.');
  expect(line).toEqual({ text: 'Vai a [casa…, … o …', line: 1, place: 'pages/privacy' });
});
