/** What is no plain file is told, and neither followed nor waited for. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readFigures } from '../../src/images/figures/read-figures.ts';
import { readSettings } from '../../src/config/settings.ts';
import { root } from '../../src/config/paths.ts';
import { type Overlay, overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';
import { practiceFile } from '../support/sheets.ts';

let content: Overlay;
beforeEach(() => {
  content = overlay();
});
afterEach(() => content.remove());

const told = () =>
  readCatalogue(content.folder).problems.map(({ file, rule }) => `${rule} ${file}`);
const at = (file: string) => join(content.folder, file);

describe('a link is not followed', () => {
  test.each(['site.yml', 'glossary.yml', 'accessibility.yml', 'vocabularies/themes.yml'])(
    '%s, to a device that never ends',
    (file) => {
      rmSync(at(file));
      symlinkSync('/dev/zero', at(file));
      expect(told()).toContain(`not-a-file ${file}`);
    },
  );

  test.each(['practices', 'pages', 'vocabularies', 'practices/montebello'])(
    '%s, to a folder elsewhere',
    (folder) => {
      const elsewhere = overlay();
      rmSync(at(folder), { recursive: true });
      symlinkSync(join(elsewhere.folder, folder), at(folder));
      const rows = told();
      elsewhere.remove();
      expect(rows.some((row) => row.startsWith(`not-a-file ${folder}`))).toBe(true);
    },
  );

  test('a folder, to itself', () => {
    rmSync(at('pages'), { recursive: true });
    symlinkSync('pages', at('pages'));
    expect(told()).toContain('not-a-file pages');
  });

  test('the folder of the schemas', () => {
    symlinkSync('/tmp', at('schemas'));
    expect(told()).toEqual(['not-a-file schemas']);
  });

  test('by the settings', () => {
    rmSync(at('site.yml'));
    symlinkSync('/dev/zero', at('site.yml'));
    expect(readSettings({ CATALOGUE_CONTENT: content.folder }, root).languages).toEqual(['it']);
  });

  test.each([
    ['a picture', 'foto.png', 'broken-image'],
    ['a hidden picture', '.foto.png', 'invalid-format'],
    ['the folder of a picture', 'foto/nodo.png', 'broken-image'],
  ])('%s', (_what, name, rule) => {
    const picture = join(root, 'docs', 'images', 'home.png');
    if (name.includes('/'))
      symlinkSync(join(root, 'docs', 'images'), at('practices/montebello/foto'));
    else symlinkSync(picture, at(`practices/montebello/${name}`));
    content.write(
      'practices/montebello/prova.mdx',
      practiceFile({}, `<Figura file="${name}" alternativa="a" autore="b" licenza="c" />`),
    );
    expect(told()).toContain(`${rule} practices/montebello/prova.mdx`);
  });
});

test('a pipe is not waited for, wherever it stands', () => {
  const pipes = ['glossary.yml', 'practices/montebello/a.mdx', 'practices/montebello/b.png'];
  rmSync(at('glossary.yml'));
  for (const file of pipes) execFileSync('mkfifo', [at(file)]);
  content.write(
    'practices/montebello/prova.mdx',
    practiceFile({}, '<Figura file="b.png" alternativa="a" autore="b" licenza="c" />'),
  );
  expect(told()).toEqual([
    ...pipes.map((file) => `not-a-file ${file}`),
    'broken-image practices/montebello/prova.mdx',
  ]);
});

test('a file of gigabytes is not read', () => {
  for (const file of ['glossary.yml', 'practices/montebello/a.mdx']) {
    writeFileSync(at(file), '');
    truncateSync(at(file), 5e9);
  }
  expect(told()).toEqual([
    'file-too-large glossary.yml',
    'file-too-large practices/montebello/a.mdx',
  ]);
});

test('a name that is no text is told, of a folder too', () => {
  const folder = Buffer.concat([Buffer.from(at('practices/')), Buffer.from([0xe9])]);
  mkdirSync(folder);
  cpSync(at('site.yml'), at('practices/montebello/x.mdx'));
  const name = Buffer.from([0xe9, 0x2e, 0x6d, 0x64, 0x78]);
  renameSync(
    at('practices/montebello/x.mdx'),
    Buffer.concat([Buffer.from(at('practices/montebello/')), name]),
  );
  expect(told()).toEqual(['file-name practices/\\xE9', 'file-name practices/montebello/\\xE9.mdx']);
});

describe('a picture that begins well', () => {
  const png = (width: number, height: number, rest: number[] = []) => {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    const start = '89504e470d0a1a0a0000000d49484452';
    return Buffer.concat([Buffer.from(start, 'hex'), size, Buffer.from([1, 0, 0, 0, 0, ...rest])]);
  };
  test.each([
    ['is damaged', png(10, 10)],
    ['is endlessly tall', png(3, 60_000)],
    ['is endlessly large', png(40_000, 40_000)],
    ['says a size that no picture has', png(2 ** 31 - 1, 2 ** 31 - 1)],
  ])('and %s is told', async (_what, bytes) => {
    content.write('practices/montebello/foto.png', bytes);
    content.write(
      'practices/montebello/prova.mdx',
      practiceFile({}, 'Uno.\n\n<Figura file="foto.png" alternativa="a" autore="b" licenza="c" />'),
    );
    const records = readCatalogue(content.folder).records.map(({ record }) => record);
    const keptIn = at('.pictures.json');
    const { broken } = await readFigures(content.folder, records, keptIn);
    expect(broken.map(({ rule }) => rule)).toEqual(['broken-image']);
    const { code, stdout } = runScript('check', ['--format', 'json'], {
      CATALOGUE_CONTENT: content.folder,
    });
    expect([code, stdout]).toEqual([1, expect.stringContaining('"broken-image"')]);
  });
});

test('what lies in the folder of the schemas and is none of ours stays', () => {
  content.write('schemas/tesi.docx', 'a');
  content.write('schemas/mine.json', '{"$schema": "https://json-schema.org/draft/2020-12/schema"}');
  const before = readdirSync(at('schemas'));
  const { code, stderr } = runScript('schemas', [], { CATALOGUE_CONTENT: content.folder });
  expect([code, stderr]).toEqual([2, expect.stringContaining('schemas/')]);
  expect(readdirSync(at('schemas'))).toEqual(before);
});
