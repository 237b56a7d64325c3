/**
 * What IBM's engine finds, which asks other questions than axe-core: its rules are written by
 * others, from the same criteria. https://github.com/IBMa/equal-access
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const code = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/** What is found and stays, by rule: where, and why it hinders nobody. */
const excluded: Record<string, { only: RegExp; why: string }> = {
  aria_content_in_landmark: {
    only: /^<a href="#contenuto" class="visually-hidden-focusable">$/,
    why: 'The link that skips to the content comes before all landmarks: that is its use.',
  },
  aria_complementary_label_visible: {
    only: /^<aside aria-label=/,
    why: 'WCAG asks no visible name of a region; the preview has its heading when it is open.',
  },
  element_tabbable_role_valid: {
    only: /^<(?:div|pre)\b[^>]* tabindex="0"|^<(?:div|pre) tabindex="0"/,
    why: 'What scrolls must be reached by keyboard (2.1.1), and is neither button nor field.',
  },
  svg_graphics_labelled: {
    only: /^<svg role="list"/,
    why: 'The map is a list of links, not a picture: the navigation around it has the name.',
  },
};

/** The part of the engine's report that is read here. */
interface Finding {
  ruleId: string;
  /** How grave it is, and how sure the engine is. */
  value: readonly [policy: string, confidence: string];
  message: string;
  /** The element, with its attributes. */
  snippet: string;
  path: { dom: string };
}

export interface Found {
  /** In words, each with its element. */
  wrong: string[];
  /** The rules of what was found and is excluded. */
  leftOut: string[];
}

/** The rules that are not followed everywhere, and have to find something as long as they stand. */
export const excludedRules: readonly string[] = Object.keys(excluded);

/**
 * Asks the engine about a page, with all that folds opened, by WCAG 2.2 A and AA and by what IBM
 * recommends beside. What the engine itself leaves to people (`POTENTIAL`, `MANUAL`) is not asked:
 * focus, contrast, enlarged text and forced colours are measured by the other checks.
 */
export async function engineFinds(page: Page): Promise<Found> {
  const session = await page.context().newCDPSession(page);
  // Half a megabyte: without a detour.
  await session.send('Runtime.evaluate', { expression: code });
  await session.detach();
  const results = (await page.evaluate(`(async () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results.filter(({ value }) => value[1] === 'FAIL');
  })()`)) as Finding[];
  const isLeftOut = ({ ruleId, snippet }: Finding) => excluded[ruleId]?.only.test(snippet) === true;
  return {
    wrong: results.filter((finding) => !isLeftOut(finding)).map(inWords),
    leftOut: results.filter(isLeftOut).map(({ ruleId }) => ruleId),
  };
}

const inWords = ({ ruleId, message, snippet, path }: Finding): string =>
  `${ruleId}: ${message} — ${snippet} ${path.dom}`;
