import { copyFileSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../support/diagnostics.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
afterEach(() => content.remove());

const problems = () => readCatalogue(content.folder, { today: '2026-11-24' }).problems;
const told = () => problems().map(({ file, rule }) => `${file} ${rule}`);
const hints = () => problems().map((found) => formatDiagnostic(found, 'it').hint);

function move(from: string, to: string) {
  mkdirSync(dirname(join(content.folder, to)), { recursive: true });
  renameSync(join(content.folder, from), join(content.folder, to));
}

const experience = readFileSync(
  join(baseContent, 'experiences/bottega-delle-reti/montebello-2019.mdx'),
  'utf8',
).replace(/^practice:.*\n/m, '');

describe('of a text under a wrong name', () => {
  test.each([
    ['practices/montebello/Prova.mdx', 'file-name'],
    ['practices/montebello/pròva.mdx', 'file-name'],
    ['practices/montebello/prova (1).mdx', 'file-name'],
    ['practices/montebello/prova - Copia.mdx', 'file-name'],
    ['practices/montebello/prova.md', 'file-place'],
    ['practices/montebello/prova.mdx.txt', 'file-place'],
    ['practices/prova.mdx', 'file-place'],
    ['pratiche/montebello/prova.mdx', 'file-place'],
    ['prova.mdx', 'file-place'],
  ])('only that is told, and nothing of what points to it: %s', (file, rule) => {
    content = overlay();
    content.write('practices/montebello/prova.mdx', practiceFile());
    content.write(
      'practices/montebello/prova.en.mdx',
      '---\ntranslated: 2024-02-01\ntitle: A trial\nsummary: "An invented practice, that serves only to show one mistake at a time, and nothing more."\n---\n\nA text.\n',
    );
    content.write(
      'experiences/prova/valdimare-2019.mdx',
      experience.replace('region: montebello', 'region: valdimare'),
    );
    content.write(
      'practices/pianafiorita/altra.mdx',
      practiceFile(
        {
          region: 'pianafiorita',
          replicability:
            '{stage: altrove, replications: [{region: montebello, year: 2020, practice: prova}]}',
        },
        '[La prova](/pratiche/prova/).',
      ),
    );
    expect(told()).toEqual([]);
    move('practices/montebello/prova.mdx', file);
    expect(told()).toEqual([`${file} ${rule}`]);
  });

  test('a translation of something else is still told', () => {
    content = overlay();
    content.write('practices/montebello/Prova.mdx', practiceFile());
    content.write('practices/valdimare/nulla.en.mdx', '---\ntranslated: 2024-02-01\n---\n');
    expect(told()).toEqual([
      'practices/montebello/Prova.mdx file-name',
      'practices/valdimare/nulla.en.mdx translation-orphan',
    ]);
  });
});

describe('a text that has the first language of the site in its name', () => {
  const file = 'practices/valdimare/bottega-delle-reti';

  test('is no translation: only its name is told', () => {
    content = overlay();
    move(`${file}.mdx`, `${file}.it.mdx`);
    expect(told()).toEqual([`${file}.it.mdx translation-language`]);
    expect(hints()).toEqual(['Togli «.it» dal nome: «bottega-delle-reti.mdx».']);
  });

  test('beside one without, one is too many', () => {
    content = overlay();
    copyFileSync(join(content.folder, `${file}.mdx`), join(content.folder, `${file}.it.mdx`));
    expect(told()).toEqual([`${file}.it.mdx translation-language`]);
    expect(hints()).toEqual([
      '«bottega-delle-reti.mdx» c’è già: tieni uno solo dei due, con quel nome.',
    ]);
  });
});

describe('a translation with a hyphen before its language', () => {
  const file = 'needs/un-mestiere-di-mare';

  test('is told once, by the name that it has to have', () => {
    content = overlay();
    move(`${file}.en.mdx`, `${file}-en.mdx`);
    expect(told()).toEqual([`${file}-en.mdx translation-name`]);
    expect(hints()).toEqual([
      'Chiamalo «un-mestiere-di-mare.en.mdx»: prima della lingua va un punto.',
    ]);
    move(`${file}-en.mdx`, `${file}.en.mdx`);
    expect(told()).toEqual([]);
  });

  test('beside one that is called rightly is one too many', () => {
    content = overlay();
    copyFileSync(join(content.folder, `${file}.en.mdx`), join(content.folder, `${file}-en.mdx`));
    expect(hints()).toEqual([
      '«un-mestiere-di-mare.en.mdx» c’è già: tieni una sola delle due traduzioni, con quel nome.',
    ]);
  });

  test('a text of its own may end like a language', () => {
    content = overlay();
    content.write('practices/montebello/prova.mdx', practiceFile());
    content.write('practices/montebello/prova-en.mdx', practiceFile());
    expect(told()).toEqual([]);
  });
});

describe('a second experience of a place and a year', () => {
  const folder = 'experiences/bottega-delle-reti';

  test('is told as such, and no name that is there is proposed', () => {
    content = overlay();
    content.write(`${folder}/montebello-2019-bis.mdx`, experience);
    expect(told()).toEqual([`${folder}/montebello-2019-bis.mdx duplicate-experience`]);
  });

  test('so it is where the first has errors', () => {
    content = overlay();
    content.write(`${folder}/montebello-2019-bis.mdx`, experience);
    content.write(`${folder}/montebello-2019.mdx`, experience.replace(/^title:.*\n/m, ''));
    expect(told()).toContain(`${folder}/montebello-2019-bis.mdx duplicate-experience`);
    expect(told().join()).not.toContain('experience-file');
  });
});

test.each([
  ['prova.md', 'Rinomina il file: un nome, poi «.mdx» e nient’altro.'],
  ['prova', 'Rinomina il file: un nome, poi «.mdx» e nient’altro.'],
  ['logo.svg', 'Salvala in PNG, JPEG, WebP o AVIF; se non serve, toglila.'],
  [
    'relazione.docx',
    'Toglilo. Se è pubblicato, metti nel testo o nelle fonti un collegamento al suo indirizzo.',
  ],
  [
    'atti/delibera.PDF',
    'Toglilo. Se è pubblicato, metti nel testo o nelle fonti un collegamento al suo indirizzo.',
  ],
  ['Thumbs.db', 'Toglilo.'],
  ['~$prova.docx', 'Toglilo.'],
])('a remedy that suits what lies beside the texts: %s', (name, hint) => {
  content = overlay();
  content.write(`practices/montebello/${name}`, 'a');
  expect(told()).toEqual([`practices/montebello/${name} file-place`]);
  expect(hints()).toEqual([hint]);
});
