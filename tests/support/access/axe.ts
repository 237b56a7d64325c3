/** What axe-core finds: https://github.com/dequelabs/axe-core */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result } from 'axe-core';
import type { Page } from 'playwright-core';
import { desktop, phone } from '../sites.ts';

const code = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const resultTypes = ['violations', 'incomplete'];

/** What is measured here with more care, and costs axe much time: targets.ts. */
const off = { 'target-size': { enabled: false } };

/** What axe cannot tell by itself, and is measured here instead. */
const measuredHere = new Set([
  // Behind gradients, drawings and what lies over something else: contrast.ts.
  'color-contrast',
  // Of links that are drawn: structure.ts.
  'label-content-name-mismatch',
]);

/** Violations, and what axe leaves open and nobody else measures, in words. */
export async function axeFinds(page: Page): Promise<string[]> {
  const run = async (options: object) =>
    (await page.evaluate(
      `axe.run(document, ${JSON.stringify({ runOnly, resultTypes, ...options })})`,
    )) as AxeResults;
  await page.setViewportSize(phone);
  const session = await page.context().newCDPSession(page);
  // Half a megabyte: without a detour.
  await session.send('Runtime.evaluate', { expression: code });
  await session.detach();
  const onPhone = await run({ rules: off });
  await page.setViewportSize(desktop);
  const onDesktop = await run({ rules: { ...off, 'color-contrast': { enabled: false } } });
  return [onPhone, onDesktop].flatMap(({ violations, incomplete }) => [
    ...violations.flatMap(inWords),
    ...incomplete.filter(({ id }) => !measuredHere.has(id)).flatMap(inWords),
  ]);
}

const inWords = ({ id, help, nodes }: Result): string[] =>
  nodes.map(
    ({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')} ${failureSummary}`,
  );
