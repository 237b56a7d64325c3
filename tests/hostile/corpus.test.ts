/** A corpus of attacks and accidents, read in one run: each is told, and none hides another. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import { overlay } from '../support/overlay.ts';
import type { Attack } from './corpus/attack.ts';
import { addressAttacks } from './corpus/addresses.ts';
import { codeAttacks } from './corpus/code.ts';
import { fileAttacks } from './corpus/files.ts';
import { markupAttacks } from './corpus/markup.ts';
import { sheetAttacks } from './corpus/sheets.ts';
import { readCatalogue } from '../support/reading.ts';

const corpus: Record<string, Attack[]> = {
  code: codeAttacks,
  markup: markupAttacks,
  addresses: addressAttacks,
  sheets: sheetAttacks,
  files: fileAttacks,
};

const content = overlay();
afterAll(() => content.remove());
let number = 0;
const placed = new Map<Attack, string>();
for (const attack of Object.values(corpus).flat()) {
  number += 1;
  const file = attack.file ?? `practices/montebello/attacco-${number}.mdx`;
  placed.set(attack, file);
  content.write(file, attack.source);
}

let problems: Diagnostic[] = [];
beforeAll(() => {
  ({ problems } = readCatalogue(content.folder));
});

describe.each(Object.entries(corpus))('%s', (_kind, attacks) => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_name, attack) => {
    const file = placed.get(attack);
    const told = problems.filter((found) => found.file === file);
    expect([...new Set(told.map(({ rule }) => rule))].sort()).toEqual(attack.rules);
  });
});

describe('a symbolic link', () => {
  const linked = overlay();
  afterAll(() => linked.remove());
  test.each([
    ['to a file', 'practices/montebello/a.mdx', '/etc/hosts'],
    ['to a folder', 'practices/montebello/fuori', '/etc'],
    ['to itself', 'practices/montebello/b.mdx', 'b.mdx'],
    ['that leads nowhere', 'practices/montebello/c.mdx', '/manca'],
    ['to a picture', 'practices/montebello/d.png', '/etc/d.png'],
  ])('%s is not followed', (_what, file, target) => {
    symlinkSync(target, join(linked.folder, file));
    const told = readCatalogue(linked.folder).problems.filter((found) => found.file === file);
    expect(told.map(({ rule }) => rule)).toEqual(['not-a-file']);
  });
});
