import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { budgets, shellBudget, workerBudget } from '../support/budgets.ts';
import { travelling, weigh } from '../support/page-weight.ts';
import { phone, siteInBrowser } from '../support/sites.ts';
import { templates } from '../support/templates.ts';

const { real } = inject('sites');
const { visit } = siteInBrowser('real');
const pages = Object.entries(templates).map(([name, path]) => ({
  name: name as keyof typeof templates,
  path,
  file: path.replace(/[?#].*$/, ''),
}));

describe('a page is light enough for an old phone', () => {
  test.each(pages)('$name', ({ name, file }) => {
    const { data, ...budget } = budgets[name];
    const { parts, ...weight } = weigh(real, file, data);
    const largest = parts.slice(0, 5).map((part) => `${part.file} ${part.bytes}`);
    const over = Object.entries(budget).flatMap(([what, most]) => {
      const is = weight[what as keyof typeof weight];
      return is > most ? [`${what}: ${is}, at most ${most}`] : [];
    });
    expect(over, `/${file}, the largest parts: ${largest.join(', ')}`).toEqual([]);
  });

  test.each(['home', 'practice'] as const)('%s is below eighty kilobytes', (name) => {
    expect(weigh(real, templates[name]).bytes).toBeLessThan(80_000);
  });

  test('the worker that keeps pages, and what it fetches first', () => {
    const worker = readFileSync(join(real.dist, 'sw.js'));
    expect(travelling('sw.js', worker)).toBeLessThanOrEqual(workerBudget);
    expect(weigh(real, templates.offline).bytes).toBeLessThanOrEqual(shellBudget);
  });
});

/** As a browser on a slow network has it. */
async function slowly(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 100_000,
  });
}

interface Shift {
  value: number;
  moved: string[];
}

/** What moved without being asked to, from the beginning. */
const shiftsOf = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[];
          resolve(
            entries.map(({ value, sources }) => ({
              value,
              moved: sources.map(({ node }) =>
                node instanceof Element ? `${node.localName}.${node.className}` : '#text',
              ),
            })),
          );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Where nothing moved, nothing is told.
        setTimeout(() => resolve([]), 300);
      }),
  );

/** One of each way in which pages come about. */
const various = new Set<string>([
  'home',
  'practices',
  'practices, searched',
  'practices, nothing found',
  'practice',
  'practice with little',
  'replication plan',
  'theme',
  'comparison',
  'shelf',
  'offline',
  'observatory',
  'needs, as published',
  'contribute',
  'form',
] satisfies (keyof typeof templates)[]);

describe('on a slow network', () => {
  test.each(pages.filter(({ name }) => various.has(name)))(
    '$name loads what was weighed, and nothing moves',
    async ({ name, ...one }) => {
      const asked = new Set<string>();
      await visit(
        '404.html',
        async (page) => {
          await slowly(page);
          page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1)));
          await page.goto(new URL(`/${one.path}`, page.url()).href, { waitUntil: 'networkidle' });
          expect(await shiftsOf(page)).toEqual([]);
        },
        { viewport: phone },
      );
      // What is fetched for what the address asks is not of the page.
      if (one.path !== one.file) return;
      const weighed = new Set(weigh(real, one.file, budgets[name].data).parts.map((p) => p.file));
      const others = [...asked]
        .map((file) => file.replace(/(^|\/)$/, '$1index.html'))
        // Pictures that wait for the reader to come near them.
        .filter((file) => !weighed.has(file) && !file.endsWith('.webp'));
      expect(others).toEqual([]);
    },
  );
});
