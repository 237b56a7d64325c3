/** What the form previews is what the site publishes. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { someOf } from '../support/every-page.ts';
import { form, go, open, ready } from '../support/form.ts';
import { siteInBrowser } from '../support/sites.ts';

/** Of which the preview is compared, where there are more. */
const mostPractices = 16;

const sites = { real: siteInBrowser('real'), fictional: siteInBrowser('fictional') };

/**
 * The parts of a practice's page, as markup; of its text the words and the elements, for two
 * programs make it. What the page knows from the sheets of others is left out.
 */
const partsOf = (page: Page, root: string) =>
  page.evaluate((selector) => {
    const place = document.querySelector(selector) as Element;
    const markup = (part: string) => {
      const copy = place.querySelector(part)?.cloneNode(true) as Element | undefined;
      for (const link of copy?.querySelectorAll('a') ?? []) link.removeAttribute('target');
      for (const note of copy?.querySelectorAll('.answers dd > p') ?? []) {
        if (note.querySelector('a[href$="/replicazioni/"]')) note.remove();
        if (note.textContent?.startsWith('Da dove viene')) note.remove();
      }
      return copy?.outerHTML.replace(/\s+/g, ' ');
    };
    const text = place.querySelector('.text')?.cloneNode(true) as Element;
    for (const picture of text.querySelectorAll('.preview-picture')) picture.remove();
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode()) {
      words.push(...(walker.currentNode.nodeValue?.match(/[\p{L}\p{N}]+/gu) ?? []));
    }
    const elements = [...text.querySelectorAll('*')].map((element) => element.localName);
    return {
      title: place.querySelector('h1, .preview-title')?.textContent,
      eyebrow: place.querySelector('.eyebrow')?.textContent,
      lead: place.querySelector('.lead')?.textContent?.trim(),
      reading: markup('.reading'),
      themes: markup('.chips'),
      decision: markup('.decision'),
      keyFacts: markup('.key-facts'),
      replicability: markup('.replicability'),
      sources: markup('[aria-labelledby="fonti"]'),
      contact: markup('.contact'),
      words,
      elements: elements.filter((name) => !['div', 'span', 'img'].includes(name)),
    };
  }, root);

describe.each(['real', 'fictional'] as const)('of the site "%s"', (name) => {
  const { visit, site } = sites[name];

  test('practices are previewed as they are published, the fullest and the poorest too', async () => {
    const sheets = readdirSync(join(site.content, 'practices'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((path) => path.endsWith('.mdx') && !/\.[a-z]{2}\.mdx$/.test(path))
      .map((path) => ({ path, size: statSync(join(site.content, 'practices', path)).size }));
    const slugs = someOf(sheets, mostPractices, ({ size }) => size).map(({ path }) =>
      path.replace(/^.*\/|\.mdx$/g, ''),
    );
    expect(slugs.length).toBeGreaterThan(1);
    await visit(form, async (page) => {
      for (const slug of slugs) {
        await page.goto(new URL(`?pratica=${slug}`, page.url()).href);
        await ready(page);
        const previewed = await partsOf(page, '.preview-page');
        await page.goto(new URL(`../../pratiche/${slug}/`, page.url()).href);
        expect(previewed, slug).toEqual(await partsOf(page, 'article'));
        await page.goto(new URL('../../contribuisci/scheda/', page.url()).href);
      }
    });
    // It takes as long as there are practices.
  }, 300_000);
});

test('a sheet with mistakes shows what is right of it, and never breaks', async () => {
  const { visit } = sites.fictional;
  await visit(form, async (page) => {
    await ready(page);
    await open(
      page,
      `---
title: [a, b]
summary: Corta
region: atlantide
themes: scuola
period: {start: ieri, end: 2020}
organisation: {role: senza nome}
funding: [{source: donazioni, amount: molti}, {amount: 3}, {source: tesoro, note: inventata}]
replicability: {lessons: [{a: 1}, Una difficoltà], resources: {staff: due}}
sources: [{title: Senza editore}, {title: Intera, publisher: Editore, date: 2020}]
contact: ufficio
---

Testo.
`,
    );
    const preview = page.locator('.preview-page');
    await expect.poll(() => preview.textContent()).toContain('Una difficoltà');
    const text = (await preview.textContent()) ?? '';
    for (const shown of ['Corta', 'Donazioni', 'Intera, Editore, 2020', 'Testo.']) {
      expect(text).toContain(shown);
    }
    expect(text).not.toMatch(/atlantide|molti|ieri|inventata|senza nome|Senza editore|NaN|object/);
  });
});

test('links of the preview lead out of the form, those of notes stay', async () => {
  await sites.fictional.visit(`${form}?pratica=bottega-delle-reti`, async (page) => {
    await ready(page);
    await go(page, 'story');
    const links = page.locator('.preview-page a[href]');
    const odd = await links.evaluateAll((all) =>
      all.filter((link) => {
        const isNote = link.getAttribute('href')?.startsWith('#') ?? false;
        return (link.getAttribute('target') === '_blank') === isNote;
      }),
    );
    expect(odd).toEqual([]);
    await links.first().waitFor();
  });
});
