import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawFigure, readFigure } from '../../src/images/figures/figures.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('figures');
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0066cc' } });
const write = async (name: string, made: Sharp) =>
  writeFileSync(join(folder, name), await made.toBuffer());

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  await write('grande.png', picture(2000, 1000).png());
  await write('piccola.png', picture(300, 150).png());
  // A telephone held upright: the picture lies on its side, and says so (EXIF, orientation 6).
  await write('in-piedi.jpg', picture(800, 600).jpeg().withMetadata({ orientation: 6 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a picture has the widths that it is large enough for', async () => {
  const widths = async (file: string) =>
    (await readFigure(folder, file)).versions.map(({ width }) => width);
  expect(await widths('grande.png')).toEqual([360, 720, 1080]);
  expect(await widths('piccola.png')).toEqual([300]);
  expect(await widths('in-piedi.jpg')).toEqual([360, 600]);
});

test('each version is as large as the page says', async () => {
  for (const file of ['grande.png', 'piccola.png', 'in-piedi.jpg']) {
    const figure = await readFigure(folder, file);
    for (const { width } of figure.versions) {
      const drawn = await sharp(await drawFigure(folder, file, width)).metadata();
      const height = Math.round((width * figure.height) / figure.width);
      expect(drawn).toMatchObject({ format: 'webp', width });
      expect(Math.abs(drawn.height - height)).toBeLessThanOrEqual(1);
    }
  }
});

test('its addresses change with what it shows, and the same picture is drawn the same', async () => {
  const names = async () => (await readFigure(folder, 'cambia.png')).versions[0]?.name;
  await write('cambia.png', picture(100, 100).png());
  const before = await names();
  expect(await names()).toBe(before);
  expect(await drawFigure(folder, 'cambia.png', 100)).toEqual(
    await drawFigure(folder, 'cambia.png', 100),
  );
  await write('cambia.png', picture(100, 101).png());
  expect(await names()).not.toBe(before);
});

test('what begins as a picture and is none is refused', async () => {
  writeFileSync(
    join(folder, 'finta.png'),
    readFileSync(join(folder, 'grande.png')).subarray(0, 30),
  );
  await expect(readFigure(folder, 'finta.png')).rejects.toThrow();
});
