/** Pictures of pages at the widths at which they are read, in both themes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const widths = [360, 768, 1280, 1920] as const;
const schemes = ['light', 'dark'] as const;

/** So many screens of a page are in its picture: what is below is a list that goes on. */
const screens = 3;
const screenOf = (width: number) => (width < 500 ? 740 : 900);

export interface Picture {
  /** Of the template. */
  name: string;
  width: number;
  scheme: (typeof schemes)[number];
  /** In the folder of the pictures. */
  file: string;
  /** Of the whole page. */
  height: number;
  /** Whether it has to be scrolled sideways. */
  isWide: boolean;
}

/**
 * Takes the pictures of some templates, one window a width and theme.
 *
 * @param address of the served site, ending in `/`
 * @param templates their names and paths
 * @param folder where the pictures are written; it is there
 */
export async function takePictures(
  browser: Browser,
  address: string,
  templates: Readonly<Record<string, string>>,
  folder: string,
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const width of widths) {
    for (const scheme of schemes) {
      const viewport = { width, height: screenOf(width) };
      const context = await browser.newContext({
        viewport,
        colorScheme: scheme,
        locale: 'it-IT',
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      const page = await context.newPage();
      for (const [name, path] of Object.entries(templates)) {
        // Away first: two addresses of one page differ in what follows the `#` alone.
        await page.goto('about:blank');
        await page.goto(address + path, { waitUntil: 'networkidle' });
        const [height, inner] = await page.evaluate(() => [
          document.documentElement.scrollHeight,
          document.documentElement.scrollWidth,
        ]);
        const file = `${name.replace(/\W+/g, '-')}-${width}-${scheme}.jpg`;
        const shown = Math.min(height ?? 0, viewport.height * screens);
        const picture = await page.screenshot({
          type: 'jpeg',
          quality: 60,
          fullPage: true,
          clip: { x: 0, y: 0, width, height: shown },
        });
        writeFileSync(join(folder, file), picture);
        pictures.push({
          ...{ name, width, scheme, file },
          height: height ?? 0,
          isWide: (inner ?? 0) > width,
        });
      }
      await context.close();
    }
  }
  return pictures;
}
