/** One look at a page for all that is measured: to open it costs more than to look at it. */
import type { BrowserContextOptions } from 'playwright-core';
import { phone, type SiteName, type Tour, touring } from '../sites.ts';
import { installKit } from './kit.ts';
import { measurements } from './measurements.ts';
import { settled, wordsOf } from './pages.ts';

/** Of who asks for less motion: so scrolling takes no time, and the measures need not wait. */
const reader = { viewport: phone, colorScheme: 'light', reducedMotion: 'reduce' } as const;

/** A reader of a site, for the tests of a file. */
export const readerOf = (name: SiteName, options: BrowserContextOptions = {}) =>
  touring(name, { ...reader, ...options });

/** What is wrong with a page, in words, by check. */
export async function wrongWith(visit: Tour, path: string): Promise<string[]> {
  const { language, skipToContent } = wordsOf(path);
  const about = { language: language.code, skip: skipToContent };
  const told: string[] = [];
  await visit(path, async (page) => {
    await page.setViewportSize(phone);
    await settled(page);
    await installKit(page);
    for (const [check, measure] of Object.entries(measurements)) {
      const wrong = await measure(page, about);
      told.push(...new Set(wrong.map((text) => `${check}: ${text}`)));
    }
  });
  return told;
}
