/** The form of those who took a practice up, from the plan to the file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeProposed } from '../../src/catalogue/writing/proposed-text.ts';
import { downloaded, drafts, file, form, go, problems, ready, verdict } from '../support/form.ts';
import { overlay } from '../support/overlay.ts';
import { readCatalogue } from '../support/reading.ts';
import { phone, siteInBrowser } from '../support/sites.ts';

const fictional = siteInBrowser('fictional');
const experience = 'contribuisci/esperienza/';
const plan = 'pratiche/bottega-delle-reti/replica/?regione=pianafiorita';

test('a plan ends in the form, which has what the plan says', async () => {
  await fictional.visit(plan, async (page) => {
    await page.locator('#piano[data-ready]').waitFor();
    await page.locator('.plan-more summary').click();
    await page.locator('#piano-author').fill('Consiglio di Pianafiorita');
    await page.locator('#piano-start').fill('2024-04-01');
    await page.locator('#piano-why').fill('Mancava {lavoro}.');
    await page.locator('[data-action="tell"]').click();
    await ready(page);
    expect(await page.locator('#pratica-ripresa').inputValue()).toBe('bottega-delle-reti');
    const all = await file(page);
    expect(all).toContain('region: pianafiorita');
    expect(all).toContain('organisation: {name: "Consiglio di Pianafiorita"}');
    expect(all).toContain('kept: ["Chi insegna è del posto."]');
    expect(all).toContain('Mancava \\{lavoro\\}.');
    await go(page, 'finish');
    expect(await verdict(page)).toBe('Manca 1 informazione.');
    // Nothing was there before it.
    expect(await page.locator('.sheet-difference').isVisible()).toBe(false);
    await go(page, 'how');
    await page.locator('#campo-outcome-valore').selectOption('dura');
    await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    // Who comes back goes on where they were.
    await page.reload();
    await ready(page);
    await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    expect(await page.locator('.preview-page').textContent()).toContain(
      'Consiglio di Pianafiorita',
    );
    await go(page, 'finish');
    expect(await page.locator('[data-file]').textContent()).toBe(
      'experiences/bottega-delle-reti/pianafiorita-2024.mdx',
    );
    const { name, text } = await downloaded(page);
    expect(name).toBe('pianafiorita-2024.mdx');
    const content = overlay();
    content.write(`experiences/bottega-delle-reti/${name}`, text);
    const found = readCatalogue(content.folder).problems;
    content.remove();
    expect(found).toEqual([]);
    // The form for practices has drafts of its own.
    await page.goto(new URL(`../../${form}`, page.url()).href);
    await ready(page);
    expect(await drafts(page).count()).toBe(0);
  });
});

test('what is told already is corrected from the page of its practice', async () => {
  await fictional.visit('pratiche/bottega-delle-reti/', async (page) => {
    await page.locator('.experiences a[href*="&"]').first().click();
    await ready(page);
    const { content } = fictional.site;
    const name = 'experiences/bottega-delle-reti/montebello-2019.mdx';
    expect(await page.locator('#pratica-ripresa').inputValue()).toBe('bottega-delle-reti');
    await go(page, 'finish');
    expect(await page.locator('[data-file]').textContent()).toBe(name);
    expect((await downloaded(page)).text).toBe(readFileSync(join(content, name), 'utf8'));
    // That the file is there already is no fault of who corrects it.
    await expect.poll(() => verdict(page)).toContain('Tutto a posto');
    await go(page, 'how');
    await page.locator('#campo-outcome-valore').selectOption('smessa');
    expect(await file(page)).toContain('outcome: smessa');
    await go(page, 'finish');
    await page.locator('.sheet-difference summary').click();
    const difference = page.locator('.sheet-difference');
    expect(await difference.locator('ins').allTextContents()).toEqual(['+ outcome: smessa\n']);
    expect(await difference.locator('del').allTextContents()).toEqual([
      expect.stringContaining('- outcome: '),
    ]);
    // Who comes back goes on where they were.
    await page.reload();
    await ready(page);
    expect(await file(page)).toContain('outcome: smessa');
  });
  await fictional.visit(`${experience}?pratica=bottega-delle-reti&esperienza=x`, async (page) => {
    await ready(page);
    expect(await page.locator('#pratica-ripresa').inputValue()).toBe('bottega-delle-reti');
  });
});

test('the report on a proposal leads to what somebody tells, in the form', async () => {
  const { content } = fictional.site;
  const name = 'experiences/bottega-delle-reti/montebello-2019.mdx';
  const text = readFileSync(join(content, name), 'utf8');
  const told = { slug: 'montebello-2019', published: undefined };
  const written = writeProposed(told, deflateRawSync(text));
  const place = `${experience}?pratica=bottega-delle-reti#proposta=${written}`;
  await fictional.visit(place, async (page) => {
    await ready(page);
    await page.locator('.sheet-proposed').waitFor();
    expect(await page.locator('#pratica-ripresa').inputValue()).toBe('bottega-delle-reti');
    expect(await page.locator('[data-file]').textContent()).toBe(name);
    expect(await file(page)).toBe(text);
    await expect.poll(() => verdict(page)).toContain('Tutto a posto');
  });
});

test('the rules between an experience and its practice are told beside the fields', async () => {
  await fictional.visit(`${experience}?pratica=bottega-delle-reti`, async (page) => {
    await ready(page);
    await page.locator('#campo-region-valore').selectOption('valdimare');
    await page.locator('#campo-title-valore').fill('Una prova');
    await page.locator('#campo-organisation-name-valore').fill('Consiglio di Prova');
    await page.locator('#campo-period-start-valore').fill('2019');
    await go(page, 'how');
    await page.locator('#campo-outcome-valore').selectOption('dura');
    await go(page, 'finish');
    expect(await problems(page)).toEqual([expect.stringContaining('è quello della pratica')]);
    await go(page, 'who');
    await page.locator('#campo-region-valore').selectOption('montebello');
    await go(page, 'finish');
    expect(await problems(page)).toEqual([expect.stringContaining('c’è già un’esperienza')]);
    await go(page, 'who');
    await page.locator('#pratica-ripresa').selectOption('');
    await go(page, 'finish');
    expect(await problems(page)).toEqual(['Scegli la pratica che è stata replicata.']);
  });
});

test('without JavaScript the plan leads to a file to fill in by hand', async () => {
  await fictional.visit(
    plan,
    async (page) => {
      await page.locator('[data-action="tell"]').click();
      await page.waitForURL(/contribuisci.esperienza/);
      const empty = page.locator('main a[href$="esperienza.mdx"]');
      const address = new URL((await empty.getAttribute('href')) ?? '', page.url());
      const response = await page.request.get(address.href);
      expect(await response.text()).toContain('outcome:');
    },
    { javaScriptEnabled: false },
  );
});

test('the form fits a phone', async () => {
  await fictional.visit(
    experience,
    async (page) => {
      await ready(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    },
    { viewport: phone },
  );
});
