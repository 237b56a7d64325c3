import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const good = {
  title: "L'orto: un'idea",
  summary: 'In un’isola inventata nonni e nipoti coltivano insieme un orto e imparano le erbe.',
  region: 'montebello',
  theme: 'scuola',
  stage: 'prova',
  'source-title': 'Diario',
  'source-publisher': 'Scuola: "la rossa"',
};
const write = (answers: Record<string, string>, ...more: string[]) =>
  runScript(
    'new',
    [...Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]), ...more],
    { CATALOGUE_CONTENT: content.folder },
  );
const written = () =>
  readFileSync(join(content.folder, 'practices/montebello/lorto-unidea.mdx'), 'utf8');

test('writes a file that passes the check, named after its title', () => {
  const { code, stdout } = write(good, '--theme', 'vicinato');
  expect(code).toBe(0);
  expect(stdout).toContain('practices/montebello/lorto-unidea.mdx');
  expect(written()).toContain('themes:\n  - scuola\n  - vicinato\n');
  const told = readCatalogue(content.folder).problems.map(({ rule, severity }) => [rule, severity]);
  expect(told).toEqual([['placeholder-text', 'warning']]);
});

test('understands the words that people read, in place of the names of terms', () => {
  expect(write({ ...good, theme: 'Scuola' }).code).toBe(0);
  expect(written()).toContain('themes:\n  - scuola\n');
});

test('never overwrites', () => {
  expect(write(good).code).toBe(0);
  const before = written();
  const { code, stderr } = write({ ...good, 'source-title': 'Altro' });
  expect(code).toBe(2);
  expect(stderr).toContain('C’è già');
  expect(written()).toBe(before);
  expect(write({ ...good, name: 'bottega-dei-cesti' }).code).toBe(2);
});

test('takes no name that a practice has, with mistakes and in another territory too', () => {
  content.write('practices/valdimare/orto.mdx', '---\ntitle: [\n---\n\nUno.\n');
  content.write('practices/valdimare/solo.en.mdx', '---\ntitle: One\n---\n\nOne.\n');
  const { code, stderr } = write({ ...good, name: 'orto' });
  expect([code, stderr]).toEqual([2, expect.stringContaining('practices/valdimare/orto.mdx')]);
  expect(write({ ...good, name: 'solo' }).code).toBe(0);
});

test('writes nothing that the check would refuse', () => {
  const { code, stderr } = write({ ...good, theme: 'scuole', summary: 'Breve.' });
  expect(code).toBe(1);
  expect(stderr).toContain('--theme: «scuole» non è un valore ammesso');
  expect(stderr).toContain('ne servono almeno 60');
  expect(written).toThrow('ENOENT');
});

test('says which answer is missing where nobody can be asked', () => {
  const { title, ...rest } = good;
  const { code, stderr } = write(rest);
  expect(title).not.toBe('');
  expect(code).toBe(2);
  expect(stderr).toContain('Manca --title');
});
