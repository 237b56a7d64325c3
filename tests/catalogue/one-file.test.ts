import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { someOf } from '../support/every-page.ts';
import { brokenContent, fixtures, type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
afterEach(() => content.remove());

/**
 * What the check of everything tells of each text of which it tells something, what the check of
 * that text alone tells, and what the check of all the others together tells.
 */
function comparison(folder: string) {
  const all = readCatalogue(folder).problems;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.mdx'));
  const of = (file: string) => all.filter((found) => found.file === file);
  const [told = [], right = []] = [true, false].map((isTold) =>
    files.filter((file) => of(file).length > 0 === isTold),
  );
  const checked = (only: string[]) =>
    readCatalogue(folder, { only: new Set(only) }).problems.filter(({ file }) =>
      only.includes(file),
    );
  return {
    ofAll: told.map(of),
    alone: told.map((file) => checked([file])),
    ofOthers: checked(right),
  };
}

// Three times over a catalogue for each rule.
test.each(someOf(readdirSync(join(fixtures, 'broken')), 35, (rule) => rule.length))(
  '%s is told of one file as it is of all',
  (rule) => {
    ({ content } = brokenContent(rule));
    const { ofAll, alone, ofOthers } = comparison(content.folder);
    expect(alone).toEqual(ofAll);
    expect(ofOthers).toEqual([]);
  },
);

test('an address that three files claim belongs to the same one, whichever is checked', () => {
  content = overlay();
  for (const [folder, slug] of [
    ['montebello', 'zeta'],
    ['pianafiorita', 'alfa'],
  ] as const) {
    const sheet = { region: folder, formerly: '[le-reti]' };
    content.write(`practices/${folder}/${slug}.mdx`, practiceFile(sheet));
  }
  const { ofAll, alone } = comparison(content.folder);
  expect(ofAll.flat().map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'former-slug-taken practices/pianafiorita/alfa.mdx',
    'former-slug-taken practices/valdimare/bottega-delle-reti.mdx',
  ]);
  expect(alone).toEqual(ofAll);
});

test('of other files that lie in the wrong place nothing is told, nor are they counted', () => {
  content = overlay();
  const only = new Set(['practices/montebello/bottega-dei-cesti.mdx']);
  const before = readCatalogue(content.folder, { only });
  content.write('practices/fuori-posto.mdx', practiceFile());
  const { checked, problems } = readCatalogue(content.folder, { only });
  expect([checked, problems]).toEqual([before.checked, []]);
  expect(readCatalogue(content.folder).problems).toHaveLength(1);
});
