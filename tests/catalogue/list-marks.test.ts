/** Lists pasted from a document: told once each, and right once every item has the dash that is told. */
import { afterAll, describe, expect, test } from 'vitest';
import { readYaml } from '../../src/catalogue/reading/yaml.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { firstExtraLine, practiceFile } from '../support/sheets.ts';

const content = overlay();
afterAll(() => content.remove());
const problemsOf = (source: string) => {
  content.write('practices/montebello/prova.mdx', source);
  return readCatalogue(content.folder).problems.map((found) => ({
    place: `${found.rule} ${found.line}:${found.column}`,
    write: (found.parameters as { write?: string }).write,
  }));
};

describe('a list with other marks', () => {
  test.each([
    ['places:\n  • Coop\n  • Caritas', '- Coop'],
    ['places:\n  •\tCoop\n  •\tCaritas', '- Coop'],
    ['places:\n• Coop\n• Caritas', '- Coop'],
    ['places:\n  · Coop', '- Coop'],
    ['places:\n  \uf0b7 Coop', '- Coop'],
    ['places:\n  1. Coop\n  2. Caritas', '- Coop'],
    ['places:\n  1) Coop\n  2) Caritas', '- Coop'],
    ['places:\n  * Coop\n  * Caritas', '- Coop'],
    ['places:\n  – Coop\n  – Caritas', '- Coop'],
    ['places:\n  -Coop\n  -Caritas', '- Coop'],
    ['partners:\n  – name: Coop\n    role: capofila\n  – name: Caritas', '- name: Coop'],
    ['partners:\n  -name: Coop\n  -name: Caritas', '- name: Coop'],
    ['partners: # chi altro\n  • name: Coop\n    role: capofila', '- name: Coop'],
  ])('%j', (written, expected) => {
    const source = practiceFile({ written: '' }).replace('written: ', written);
    const column = 1 + (/\n( *)/.exec(written)?.[1]?.length ?? 0);
    expect(problemsOf(source)).toEqual([
      { place: `list-marks ${firstExtraLine + 1}:${column}`, write: expected },
    ]);
    const mended = source.replace(/^( *)(?:[•·\uf0b7–*]\s|\d[.)] |-(?! |-))/gmu, '$1- ');
    expect(problemsOf(mended)).toEqual([]);
  });

  test('after an item that is right', () => {
    const source = practiceFile({ places: '\n  - Coop\n  • Caritas' });
    expect(problemsOf(source)).toEqual([
      { place: `list-marks ${firstExtraLine + 2}:3`, write: '- Caritas' },
    ]);
  });
});

test.each([
  'a: |\n  Elenco:\n  • uno\n  • due\n',
  'a: >\n  Elenco:\n\n  – uno\nb: c\n',
  'a: "Elenco:\n  b:\n  • uno"\n',
  'a: sì\nb: Uno\n  – due\n',
  'a:\n  1. maggio in piazza\n',
  'a:\n  - -1\n  - – uno\n',
  'a:\n  -1\n',
  '# a:\n# • b\nc: d\n',
])('%j has no list of these', (source) => {
  expect(readYaml(source, 'a.yml').problems).toEqual([]);
});
