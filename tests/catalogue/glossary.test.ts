import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findersOf } from '../../src/catalogue/glossary/finder.ts';
import { marksIn, withTerms } from '../../src/catalogue/glossary/marks.ts';
import { type Glossary, glossarySchema } from '../../src/catalogue/model/glossary.ts';
import { readBody } from '../../src/catalogue/reading/body.ts';
import type { GuardOptions } from '../../src/catalogue/reading/guard.ts';
import { readWithRemark } from '../../src/catalogue/reading/remark.ts';
import { glossaryByName } from '../../src/view-models/glossary.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

const definition = { it: 'Che cosa vuol dire.', en: 'What it means.' };
const glossary: Glossary = {
  terms: [
    {
      id: 'fse',
      term: { it: 'FSE', en: 'ESF' },
      forms: { it: ['Fondo sociale europeo'] },
      definition,
    },
    {
      id: 'fse-plus',
      term: { it: 'FSE+', en: 'ESF+' },
      forms: { it: ['Fondo sociale europeo Plus'] },
      definition,
    },
    { id: 'agid', term: { it: "Agenzia per l'Italia", en: 'Agency' }, definition },
    { id: 'dgr', term: { it: 'D.G.R.', en: 'D.G.R.' }, definition },
    { id: 'reti', term: { it: 'rete', en: 'net' }, definition },
  ],
};
const italian = findersOf(glossary)('it');
if (!italian) throw new Error('The glossary has terms');
const find = italian;
const found = (text: string) =>
  find(text, new Set()).flatMap((piece) =>
    typeof piece === 'string' ? [] : [`${piece.id}: ${piece.text}`],
  );

describe('the terms in a line', () => {
  test.each<[string, string[]]>([
    ['Il FSE e il FSE+.', ['fse: FSE', 'fse-plus: FSE+']],
    ['(FSE), «FSE+»', ['fse: FSE', 'fse-plus: FSE+']],
    ['dell’FSE', ['fse: FSE']],
    ['FSE-FESR', ['fse: FSE']],
    ['FSEX, XFSE, FSE2, fse, Fse', []],
    ['Il fondo sociale Europeo plus', ['fse-plus: fondo sociale Europeo plus']],
    ['Il Fondo\n  sociale europeo', ['fse: Fondo\n  sociale europeo']],
    ['L’agenzia per l’Italia', ['agid: agenzia per l’Italia']],
    ['La D.G.R. n. 3, le reti', ['dgr: D.G.R.']],
    ['Rete, rete e ancora rete', ['reti: Rete']],
    ['Diretemi: reteVecchia, retè', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('leave the rest of the line as it is', () => {
    const pieces = find('Il FSE, poi il FSE+ e il FSE.', new Set());
    expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(
      'Il FSE, poi il FSE+ e il FSE.',
    );
  });

  test('are those of the language of the text', () => {
    const english = findersOf(glossary)('en');
    expect(english?.('The FSE and the ESF', new Set())).toEqual([
      'The FSE and the ',
      { id: 'fse', text: 'ESF' },
    ]);
    expect(findersOf(glossary)('de')).toBeUndefined();
    expect(findersOf(undefined)('it')).toBeUndefined();
  });
});

const options: GuardOptions = { file: 'a', kind: 'practice', pictureAt: () => 'good' };
const treeOf = (text: string): Root => {
  const { tree } = readWithRemark(text, options);
  if (!tree) throw new Error('The text cannot be read');
  return tree;
};
const marked = (tree: Nodes): string[] =>
  marksIn(tree, find).flatMap(({ node, pieces }) =>
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [] : [`${node.position?.start.line}: ${piece.text}`],
    ),
  );

describe('a term is explained in a text', () => {
  test('once, where it first appears', () => {
    expect(
      marked(treeOf('Una rete.\n\n- Il *FSE*\n- Un’altra rete, il Fondo sociale europeo\n')),
    ).toEqual(['1: rete', '3: FSE']);
  });

  test('not in links, headings, code, abbreviations, other languages or attributes', () => {
    const text = `## Il FSE

[Il FSE](/pratiche/) e [la D.G.R.][1], \`FSE\`, <abbr title="Fondo">FSE</abbr>, <span lang="en">FSE</span>.

~~~
FSE
~~~

<Documento titolo="FSE" editore="FSE" />

<Avviso tipo="nota" titolo="FSE">
Infine il FSE.
</Avviso>

[1]: /pratiche/
`;
    expect(marked(treeOf(text))).toEqual(['12: FSE']);
  });

  test('the same by the build and by the preview', () => {
    const text = 'Il **FSE** e una\nrete.\n\n| A |\n| - |\n| D.G.R. |\n';
    const { code } = readBody(text, {
      file: 'a',
      kind: 'practice',
      path: '/a',
      addressOf: (address) => address,
      findTerms: find,
    });
    expect([...code.matchAll(/GlossaryTerm, \{\s*id: "([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'fse',
      'reti',
      'dgr',
    ]);
    expect(marked(treeOf(text))).toEqual(['1: FSE', '1: rete', '6: D.G.R.']);
  });

  test('without touching the tree that it was found in', () => {
    const tree = treeOf('Il FSE.');
    const before = JSON.stringify(tree);
    const terms = JSON.stringify(withTerms(tree, find));
    expect(JSON.stringify(tree)).toBe(before);
    expect(terms).toContain('"name":"GlossaryTerm"');
    expect(JSON.stringify(withTerms(tree, find))).toBe(terms);
  });

  test('and never by the author: the component is not theirs to use', () => {
    const { problems } = readWithRemark('<GlossaryTerm id="fse">FSE</GlossaryTerm>', options);
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-component']);
  });
});

describe('a catalogue', () => {
  test('without a glossary has no page of it to link to, and nothing to explain', () => {
    const content = overlay();
    const withGlossary = readCatalogue(content.folder);
    expect(withGlossary.problems).toEqual([]);
    content.write('news/legame.mdx', news('[Le parole](/glossario/#voce-vela)'));
    expect(readCatalogue(content.folder).problems).toEqual([]);
    rmSync(join(content.folder, 'glossary.yml'));
    const { records, problems, checked } = readCatalogue(content.folder);
    content.remove();
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['broken-link', 'news/legame.mdx'],
    ]);
    expect(checked).toBe(withGlossary.checked);
    expect(records.some(({ record }) => 'code' in record && /GlossaryTerm/.test(record.code))).toBe(
      false,
    );
  });

  test('with a wrong glossary is told what is wrong with it', () => {
    const content = overlay();
    content.write('glossary.yml', 'terms:\n  - {id: a, term: {it: A}, meaning: boh}\n');
    const told = readCatalogue(content.folder).problems.map(({ rule, line }) => `${rule} ${line}`);
    content.remove();
    expect(told).toEqual(['missing-field 2', 'missing-language 2', 'unknown-key 2']);
  });
});

const news = (text: string): string =>
  `---\ntitle: Un legame\nsummary: "Una notizia inventata."\ndate: 2024-05-01\n---\n\n${text}\n`;

test('the page lists the terms by name, with their other forms', () => {
  const listed = glossaryByName(glossarySchema.parse(glossary));
  expect(listed.map(({ name, others }) => [name, others])).toEqual([
    ["Agenzia per l'Italia", []],
    ['D.G.R.', []],
    ['FSE', ['Fondo sociale europeo']],
    ['FSE+', ['Fondo sociale europeo Plus']],
    ['rete', []],
  ]);
});
