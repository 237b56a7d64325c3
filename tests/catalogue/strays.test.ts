import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
afterEach(() => content.remove());

const told = () =>
  readCatalogue(content.folder, { today: '2026-11-24' }).problems.map((found) => {
    const { hint } = formatDiagnostic(found, 'it');
    return `${found.severity} ${found.file} ${found.rule}: ${hint}`;
  });

/** Moves a file of the small catalogue. */
function move(from: string, to: string) {
  mkdirSync(dirname(join(content.folder, to)), { recursive: true });
  renameSync(join(content.folder, from), join(content.folder, to));
}

const there = (place: string) =>
  `Forse intendevi «${place}»? Spostalo lì, nella cartella dei contenuti.`;
const anywhere =
  'Nella cartella dei contenuti, spostalo in practices/, experiences/, needs/, news/ o pages/. Una bozza si tiene fuori dalla cartella dei contenuti.';

test.each([
  ['nuova.mdx', anywhere],
  ['bozze/nuova.mdx', anywhere],
  ['pratiche/montebello/nuova.mdx', there('practices/montebello/nuova.mdx')],
  ['practice/montebello/nuova.mdx', there('practices/montebello/nuova.mdx')],
  ['Practices/montebello/nuova.mdx', there('practices/montebello/nuova.mdx')],
  ['content/practices/montebello/nuova.mdx', there('practices/montebello/nuova.mdx')],
  ['praxis/montebello/nuova.MDX', anywhere],
  [
    'pratiche/nuova.mdx',
    'Nella cartella dei contenuti, spostalo in practices/<region>/<nome>.mdx.',
  ],
  [
    'esperienze/bottega-delle-reti/pianafiorita-2021.mdx',
    there('experiences/bottega-delle-reti/pianafiorita-2021.mdx'),
  ],
  ['fabbisogni/nuova.mdx', there('needs/nuova.mdx')],
  ['notizie/nuova.mdx', there('news/nuova.mdx')],
  ['pagine/nuova.mdx', there('pages/nuova.mdx')],
  // Something is there already.
  ['pratiche/montebello/bottega-dei-cesti.mdx', anywhere],
])('a text that nobody reads is told: %s', (file, hint) => {
  content = overlay();
  content.write(file, practiceFile());
  expect(told()).toEqual([`error ${file} file-place: ${hint}`]);
});

test('what lies beside the texts and is none stays unsaid', () => {
  content = overlay();
  for (const file of [
    'README.md',
    'LICENSE.md',
    'LICENSE',
    'logo.svg',
    'note/appunti.docx',
    'note/README.md',
    'public/modello.mdx',
    '.github/nuova.mdx',
    '.prettierrc.yml',
    'note/colonne.yml',
    'owners.yml',
  ]) {
    content.write(file, 'a: 1\n');
  }
  expect(told()).toEqual([]);
});

test.each([
  ['glossary.yml', 'glossary.yaml'],
  ['glossary.yml', 'glossario.yml'],
  ['glossary.yml', 'Glossary.yml'],
  ['accessibility.yml', 'accessibility.yaml'],
  ['site.yml', 'site.yaml'],
  ['vocabularies/outcomes.yml', 'vocabularies/outcomes.yaml'],
  ['vocabularies/targets.yml', 'vocabularies/destinatari.yml'],
  ['vocabularies/targets.yml', 'vocabularies/target.yml'],
  ['vocabularies/targets.yml', 'targets.yml'],
  ['vocabularies/targets.yml', 'vocabolari/targets.yml'],
])('%s is told once where it is called %s', (right, wrong) => {
  content = overlay();
  move(right, wrong);
  const expected = `error ${wrong} data-file-name: Nella cartella dei contenuti, chiamalo «${right}».`;
  expect(told()).toEqual([expected]);
  expect(existsSync(join(content.folder, right))).toBe(false);
  move(wrong, right);
  expect(told()).toEqual([]);
});

test.each([
  ['owners.yaml', 'owners.yml'],
  ['Synonyms.yml', 'synonyms.yml'],
  ['synonyms.yaml', 'synonyms.yml'],
])('a file that need not be there is told where it is called %s', (file, expected) => {
  content = overlay();
  content.write(file, 'it: []\n');
  expect(told()).toEqual([
    `error ${file} data-file-name: Nella cartella dei contenuti, chiamalo «${expected}».`,
  ]);
});

test.each([
  ['glossary.yaml'],
  ['vocabularies/isole.yml'],
  ['site.yaml'],
  ['vocabularies/glossary.yml'],
])('a second file beside the one that is read is told: %s', (file) => {
  content = overlay();
  content.write(file, 'terms: []\n');
  expect(told()).toEqual([`error ${file} data-file-name: Porta lì ciò che serve, e togli questo.`]);
});

test.each([['colonne.yml'], ['vocabularies/veicoli.yml']])(
  'one that is like none advises to take it away: %s',
  (file) => {
    content = overlay();
    content.write(file, 'terms: []\n');
    const [only, ...others] = told();
    expect(others).toEqual([]);
    expect(only).toMatch(new RegExp(`^warning ${file} data-file-unread: Toglilo, oppure`));
  },
);
