/** One visit for all that is measured of a page: to open it costs more than to look at it. */
import type { PageCheck } from '../../../src/accessibility/checks.ts';
import { phone } from '../sites.ts';
import { installKit } from './kit.ts';
import { measurements } from './measurements.ts';
import { type PageToSee, settled, wordsOf } from './pages.ts';

/** The checks of how a page is used; the others are of how it looks and is built. */
export const ofUse: readonly PageCheck[] = ['keyboard', 'order', 'reflow'];
export const ofLooks = (Object.keys(measurements) as PageCheck[]).filter(
  (check) => !ofUse.includes(check),
);

/** What is wrong with a page, in words, by check. */
export async function wrongWith(
  { path, visit }: PageToSee,
  checks: readonly PageCheck[],
): Promise<string[]> {
  const { language, skipToContent } = wordsOf(path);
  const about = { language: language.code, skip: skipToContent };
  const told: string[] = [];
  await visit(
    path,
    async (page) => {
      await settled(page);
      await installKit(page);
      for (const check of checks) {
        const wrong = await measurements[check](page, about);
        told.push(...new Set(wrong.map((text) => `${check}: ${text}`)));
      }
    },
    // Scrolling takes no time for who asks for less motion, and so the measures need not wait.
    { viewport: phone, colorScheme: 'light', reducedMotion: 'reduce' },
  );
  return told;
}
