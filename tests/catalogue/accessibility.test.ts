/** The declaration of accessibility, as a file. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBody } from '../../src/catalogue/reading/body.ts';
import { tasks } from '../../src/i18n/it/tasks.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const page = (text: string) =>
  `---\ntitle: Una pagina\nsummary: Una pagina di prova, per i collegamenti.\n---\n\n${text}\n`;
const read = () => readCatalogue(content.folder);
const told = () => read().problems.map(({ rule, file }) => `${rule} ${file}`);

test('a catalogue may do without, and then has no page for it', () => {
  content.write('pages/prova.mdx', page('Si legga [la dichiarazione](/accessibilita/).'));
  expect(told()).toEqual([]);
  rmSync(join(content.folder, 'accessibility.yml'));
  expect(told()).toEqual(['broken-link pages/prova.mdx']);
  expect(read().records.some(({ record }) => record.type === 'accessibility')).toBe(false);
});

test('its address is taken where there is one, and free where there is none', () => {
  content.write('pages/accessibilita.mdx', page('Come leggere il sito.'));
  expect(told()).toEqual(['address-taken pages/accessibilita.mdx']);
  rmSync(join(content.folder, 'accessibility.yml'));
  expect(told()).toEqual([]);
});

test('what is wrong in it is told like everything else', () => {
  content.write('accessibility.yml', 'status: quasi\nprepared: ieri\n');
  expect(read().problems.map(({ rule, path }) => `${rule} ${path?.join('.')}`)).toEqual(
    expect.arrayContaining([
      'unknown-term status',
      'invalid-date prepared',
      'missing-field commitment',
      'missing-field enforcement',
    ]),
  );
});

test('the boxes of things to do are signs with words, not controls without a name', () => {
  const text = '- [x] La sala\n- [ ] La barca\n';
  const { code } = readBody(text, {
    file: 'a',
    kind: 'page',
    path: '/a',
    addressOf: (address) => address,
  });
  expect(code).not.toContain('checkbox');
  expect(code).toContain(tasks.done);
  expect(code).toContain(tasks.open);
});
