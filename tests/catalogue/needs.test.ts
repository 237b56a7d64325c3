import { plain } from '../../src/catalogue/model/declared.ts';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { acrossNeed } from '../../src/catalogue/checking/need-rules.ts';
import { fieldsOf, withInner } from '../../src/catalogue/model/fields.ts';
import { type Need, needSchema } from '../../src/catalogue/model/need.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { exampleFile } from '../../src/catalogue/writing/example.ts';
import { baseContent, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const catalogueIn = (folder: string) =>
  assemble(readCatalogue(folder).records.map(({ record }) => record));
const rulesOf = (folder: string, file: string) =>
  readCatalogue(folder)
    .problems.filter((found) => found.file === file)
    .map(({ rule }) => rule);
const file = 'needs/prova.mdx';
const sheet = `title: Una prova
summary: "Un fabbisogno inventato, che serve soltanto a mostrare un errore alla volta e nulla di più."
region: montebello
themes: [scuola]
published: 2025-01-15
`;
const rulesWith = (lines: string, body = 'Un testo.') => {
  const content = overlay();
  content.write(file, `---\n${sheet}${lines}\n---\n\n${body}\n`);
  const rules = rulesOf(content.folder, file);
  content.remove();
  return rules;
};

describe('the file of a need', () => {
  test.each([
    ['as it should be', 'targets: [nonni]', []],
    ['with a theme that is not there', 'targets: [nipoti]', ['unknown-term']],
    ['with a field of a practice', 'funding: non-dichiarato', ['wrong-type']],
    ['with the funding of a practice', 'funding: [{source: donazioni}]', ['wrong-type']],
    ['with a misspelt field', 'bugdet: {max: 1000}', ['unknown-key']],
    ['with a budget upside down', 'budget: {min: 2000, max: 1000}', ['cost-order']],
    ['with a budget of a few euros', 'budget: {max: 1.5}', ['small-amount']],
    ['closed before it was published', 'closed: 2025-01-14', ['before-published']],
  ])('%s', (_case, lines, rules) => {
    expect(rulesWith(lines)).toEqual(rules);
  });

  test('has its text checked like any other', () => {
    expect(rulesWith('staff: 1', 'Si veda {qui}.')).toEqual(['code-expression']);
    expect(rulesWith('staff: 1', '[qui](/pratiche/nessuna/)')).toEqual(['broken-link']);
    expect(rulesWith('staff: 1', '<Aderenti />')).toEqual(['unknown-component']);
  });

  test('lies in its folder, and other texts may link to its page', () => {
    const content = overlay();
    content.write('needs/montebello/prova.mdx', `---\n${sheet}---\n\nUn testo.\n`);
    content.write(
      'news/prova.mdx',
      '---\ntitle: Una prova\nsummary: "Un fabbisogno nuovo, da leggere."\ndate: 2025-05-11\n---\n\n[Qui](/fabbisogni/un-mestiere-di-mare/) e [qui](/fabbisogni/).\n',
    );
    expect(rulesOf(content.folder, 'needs/montebello/prova.mdx')).toEqual(['file-place']);
    expect(rulesOf(content.folder, 'news/prova.mdx')).toEqual([]);
    content.remove();
  });
});

test.each([
  ['deadline', '2025-01-14', true],
  ['deadline', '2025-01-15', false],
  ['reviewed', '2024-12-31', true],
  ['closed', '2025-01-15', false],
])('what is later than the publication: %s on %s', (field, value, wrong) => {
  const need = { published: '2025-01-15', [field]: value } as unknown as Need;
  const told = acrossNeed(need, (path) => ({ file: path.join('.'), line: 1, column: 1 }), plain);
  expect(told.map((found) => `${found.rule} at ${found.file}`)).toEqual(
    wrong ? [`before-published at ${field}`] : [],
  );
});

test('every field of a need has words', () => {
  const { vocabularies } = catalogueIn(baseContent);
  for (const { path, meta } of withInner(fieldsOf(needSchema(vocabularies)))) {
    expect(meta.name, path).toMatch(/\S/);
  }
});

test.each([
  ['the fictional', baseContent],
  ['the real', join(root, 'content')],
])('the example that the page shows of %s catalogue passes its check', (_name, folder) => {
  const { vocabularies } = catalogueIn(folder);
  const example = exampleFile(
    fieldsOf(needSchema(vocabularies)),
    vocabularies,
    'Un testo.',
    wordsOf('it'),
  );
  for (const line of ['budget:', 'constraints:', 'contact:', 'deadline: ']) {
    expect(example).toContain(`\n${line}`);
  }
  expect(example).not.toMatch(/\n(?:closed|reviewed):/);
  const content = overlay(folder);
  content.write(file, example);
  expect(rulesOf(content.folder, file)).toEqual([]);
  content.remove();
});
