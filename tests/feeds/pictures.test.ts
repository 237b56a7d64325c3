import { readdirSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { pictureDrawer } from '../../src/images/social/draw.ts';
import { lettersOf } from '../../src/images/social/glyphs.ts';
import { drawable, firstLines, linesOf } from '../../src/images/social/lines.ts';
import { type Picture, picturesOf } from '../../src/images/social/picture.ts';
import { drawingVersion, pictureStore } from '../../src/images/social/store.ts';
import { brand } from '../../src/theme/colours.ts';
import { fontFile } from '../../src/theme/fonts.ts';
import { baseRecords, contextOf } from '../support/feeds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// Many cases each; how long they take is not what is tested.
vi.setConfig({ testTimeout: 120_000 });

const picture: Picture = {
  path: 'a.png',
  site: 'Isole',
  eyebrow: 'Valdimare',
  title: 'La bottega delle reti',
  foot: 'Mare · Scuola',
  ground: brand,
};
const draw = pictureDrawer(root);
const letters = lettersOf(join(root, fontFile('600', 'ttf')))(60);

/** A letter may lean out of its place, and accents are high. */
const leaning = 6;

/** The outermost points that are not of the ground, the band at the side left out. */
async function inkOf(file: Buffer) {
  const { data, info } = await sharp(file)
    .extractChannel('red')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const ground = data[info.width - 1];
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 };
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 20; x < info.width; x += 1) {
      if (data[y * info.width + x] === ground) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
    }
  }
  return box;
}

describe('the picture of a practice', () => {
  test('says where it is from, what it is called and what it is about', () => {
    const { catalogue } = contextOf(baseRecords);
    expect(picturesOf(catalogue)).toEqual([
      {
        path: 'immagini/catalogo.png',
        site: '',
        eyebrow: 'Consiglio delle Isole',
        title: "Buone pratiche dell'Arcipelago",
        foot: '',
        ground: brand,
      },
      {
        path: 'immagini/pratiche/bottega-dei-cesti.png',
        site: "Buone pratiche dell'Arcipelago",
        eyebrow: 'Montebello',
        title: 'La bottega dei cesti',
        foot: 'Scuola',
        ground: brand,
      },
      {
        path: 'immagini/pratiche/bottega-delle-reti.png',
        site: "Buone pratiche dell'Arcipelago",
        eyebrow: 'Valdimare',
        title: 'La bottega delle reti',
        foot: 'Mare e lavoro · Vicinato',
        ground: brand,
      },
    ]);
  });

  test('is as large as it says, and the same every time', async () => {
    const file = await draw(picture);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect((await pictureDrawer(root)(picture)).equals(file)).toBe(true);
    const other = { ...picture, title: 'Un altro titolo' };
    expect((await draw(other)).equals(file)).toBe(false);
    expect(file.length).toBeLessThan(40_000);
  });

  test('is the same when several are asked for at once', async () => {
    const many = ['Uno', 'Due', 'Tre'].map((title) => ({ ...picture, title }));
    const fresh = pictureDrawer(root);
    const together = await Promise.all(many.map(fresh));
    for (const [at, one] of many.entries()) {
      expect(together[at]?.equals(await draw(one))).toBe(true);
    }
  });

  test('keeps its words inside the margins, whatever its title is', async () => {
    const hard = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.constantFrom(
        '',
        '👩‍👩‍👧',
        'עברית \u202e',
        'W'.repeat(120),
        'i'.repeat(120),
        'a b '.repeat(30),
      ),
    );
    const nothing = await inkOf(await draw({ ...picture, title: '', foot: '' }));
    await fc.assert(
      fc.asyncProperty(hard, async (title) => {
        const ink = await inkOf(await draw({ ...picture, title, foot: title }));
        expect(ink.right).toBeLessThanOrEqual(1200 - 80 + leaning);
        expect(ink.left).toBeGreaterThanOrEqual(80 - leaning);
        expect(ink.top).toBe(nothing.top);
        expect(ink.bottom).toBeLessThan(630 - 40);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a title', () => {
  test('loses what the typeface lacks, and keeps its accents', () => {
    expect(drawable('Città\u200f  \n «è»  😀 שלום 1 €', letters)).toBe('Città «è» 1 €');
    expect(drawable('Citta\u0300', letters)).toBe('Città');
  });

  test('is broken between words, inside one only if it is too wide', () => {
    const width = letters.widthOf('una rete di');
    expect(linesOf('una rete di prossimità', letters, width)).toEqual([
      'una rete di',
      'prossimità',
    ]);
    const pieces = linesOf('W'.repeat(30), letters, width);
    expect(pieces.join('')).toBe('W'.repeat(30));
    for (const piece of pieces) expect(letters.widthOf(piece)).toBeLessThanOrEqual(width);
    expect(linesOf('', letters, width)).toEqual([]);
  });

  test('that has no room ends in an ellipsis, inside the line', () => {
    const width = letters.widthOf('una rete di');
    const lines = firstLines(['una rete', 'di vicini', 'e altri'], 2, letters, width);
    expect(lines[0]).toBe('una rete');
    expect(lines[1]).toMatch(/^di vicini?.*…$/);
    expect(letters.widthOf(lines[1] ?? '')).toBeLessThanOrEqual(width);
    expect(firstLines(['una'], 2, letters, width)).toEqual(['una']);
  });
});

describe('the store of pictures', () => {
  const folder = temporaryFolder('pictures');
  let drawn = 0;
  const counting = () => {
    drawn += 1;
    return draw(picture);
  };
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    drawn = 0;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const files = () => readdirSync(folder).map((name) => join(folder, name));

  test('draws once what says the same, wherever it goes', async () => {
    const store = pictureStore(folder, 'uno');
    const first = await store.get(picture, counting);
    expect((await store.get({ ...picture, path: 'b.png' }, counting)).equals(first)).toBe(true);
    expect(drawn).toBe(1);
    await store.get({ ...picture, title: 'Altro' }, counting);
    expect(drawn).toBe(2);
  });

  test('draws anew when the way of drawing is another', async () => {
    await pictureStore(folder, 'uno').get(picture, counting);
    await pictureStore(folder, 'due').get(picture, counting);
    expect(drawn).toBe(2);
    expect(drawingVersion(root)).toBe(drawingVersion(root));
  });

  test('does not give out a file that was not written to its end', async () => {
    const store = pictureStore(folder, 'uno');
    const whole = await store.get(picture, counting);
    const [file = ''] = files();
    for (const length of [0, 10, whole.length - 1]) {
      truncateSync(file, length);
      expect((await store.get(picture, counting)).equals(whole)).toBe(true);
    }
    expect(drawn).toBe(4);
  });

  test('holds only whole files, and throws away what nobody asked for in a month', async () => {
    const store = pictureStore(folder, 'uno');
    await store.get(picture, counting);
    writeFileSync(join(folder, 'interrotta.tmp'), 'x');
    const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
    for (const file of files()) utimesSync(file, old, old);
    await store.get(picture, counting);
    expect(drawn).toBe(1);
    store.tidy();
    expect(files()).toHaveLength(1);
    expect(statSync(files()[0] ?? '').size).toBe((await draw(picture)).length);
  });
});
