/** The measurements of accessibility, by what the declaration calls them. */
import type { Page } from 'playwright-core';
import type { PageCheck } from '../../../src/accessibility/checks.ts';
import { desktop, phone } from '../sites.ts';
import { axeFinds } from './axe.ts';
import { contrastOfTexts } from './contrast.ts';
import { unseenFocus } from './focus.ts';
import { borderless } from './forced.ts';
import { drawings, paleGraphics } from './graphics.ts';
import { moving } from './motion.ts';
import { outOfOrder } from './order.ts';
import { unfittingAnyhow } from './reflow.ts';
import { illBuilt } from './structure.ts';
import { smallTargets } from './targets.ts';
import { wrongWay } from './walk.ts';

export interface About {
  /** Of the page, as its `lang` should say it. */
  language: string;
  /** What the link past the head says. */
  skip: string;
}

/** Measures a page that has the kit, in whatever state it is, and tells in words what is wrong. */
type Measure = (page: Page, about: About) => Promise<string[]>;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const plain: Media = { colorScheme: 'light', forcedColors: 'none', media: 'screen' };

/** Measures as seen by several readers, each by the name that a report calls them. */
const seenAs =
  (readers: Record<string, Media>, measure: (page: Page) => Promise<string[]>): Measure =>
  async (page) => {
    const told: string[] = [];
    for (const [name, media] of Object.entries(readers)) {
      await page.emulateMedia({ ...plain, ...media });
      told.push(...(await measure(page)).map((text) => `${name}: ${text}`));
    }
    await page.emulateMedia(plain);
    return told;
  };

/** Measures on both sizes of screen. */
const onBoth =
  (measure: (page: Page) => Promise<string[]>): Measure =>
  async (page) => {
    const told: string[] = [];
    for (const size of [phone, desktop]) {
      await page.setViewportSize(size);
      told.push(...(await measure(page)).map((text) => `${size.width} px: ${text}`));
    }
    return told;
  };

const colours = {
  light: {},
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} satisfies Record<string, Media>;

const paleTexts = (isPrinted: boolean) => async (page: Page) => {
  const { texts, pale } = await page.evaluate(contrastOfTexts, isPrinted);
  return texts === 0 ? ['no text at all'] : pale;
};

export const measurements: Record<PageCheck, Measure> = {
  axe: axeFinds,
  structure: (page, { language }) => page.evaluate(illBuilt, language),
  contrast: seenAs(colours, paleTexts(false)),
  graphics: seenAs(colours, (page) => page.evaluate(paleGraphics, drawings)),
  focus: async (page, about) => {
    // Browsers show the focus to who has used a key.
    await page.keyboard.press('Tab');
    const { dark, forced } = colours;
    return [
      ...(await onBoth(() => page.evaluate(unseenFocus, true))(page, about)),
      ...(await seenAs({ dark, forced }, () => page.evaluate(unseenFocus, false))(page, about)),
    ];
  },
  targets: onBoth((page) => page.evaluate(smallTargets)),
  forcedColours: seenAs({ forced: colours.forced }, (page) => page.evaluate(borderless)),
  motion: seenAs({ still: { reducedMotion: 'reduce' } }, (page) => page.evaluate(moving)),
  print: seenAs({ paper: { media: 'print' } }, paleTexts(true)),
  keyboard: (page, { skip }) => wrongWay(page, skip),
  order: onBoth((page) => page.evaluate(outOfOrder)),
  reflow: unfittingAnyhow,
};
