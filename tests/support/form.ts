/** The contribution form, used as a person would use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { baseContent } from './overlay.ts';

export const form = 'contribuisci/scheda/';

/** A right practice of the small catalogue, and the name of its file. */
export const published = 'bottega-dei-cesti';
export const publishedSheet = readFileSync(
  join(baseContent, `practices/montebello/${published}.mdx`),
  'utf8',
);

export const ready = (page: Page) => page.locator('#scheda[data-ready]').waitFor();

/** Goes to a step; on small screens the parts wait behind a button. */
export async function go(page: Page, step: string): Promise<void> {
  const toggle = page.locator('.sheet-steps-toggle');
  if (await toggle.isVisible()) await toggle.click();
  await page.locator(`.sheet-steps a[href="#passo-${step}"]`).click();
  await page.locator(`#passo-${step}`).waitFor();
}

/** Opens a question of the form, by the name that its place has. */
export async function answer(page: Page, question: string): Promise<void> {
  const group = page.locator(`#gruppo-${question}`);
  if (!(await group.evaluate((one: HTMLDetailsElement) => one.open))) {
    await group.locator('> summary').click();
  }
}

/** Waits until the form shows all that follows from what was done in it. */
export const settled = (page: Page) => page.locator('#scheda:not([data-pending])').waitFor();

/** What an element of the form says when it has settled. */
async function textOf(page: Page, selector: string): Promise<string | null> {
  await settled(page);
  return page.locator(selector).textContent();
}
export const verdict = (page: Page) => textOf(page, '#verdetto');
export const file = (page: Page) => textOf(page, '.sheet-file pre');
/** Where the draft stands. */
export const said = (page: Page) => textOf(page, '[data-draft]');
export const title = (page: Page) => page.locator('#campo-title-valore');
export async function toldState(page: Page, text: string): Promise<void> {
  await page.locator('[data-draft]', { hasText: text }).waitFor();
  await settled(page);
}
export const kept = (page: Page) => toldState(page, 'Bozza salvata in questo browser');
/** What is wrong, as the last step lists it. */
export async function problems(page: Page): Promise<string[]> {
  await settled(page);
  return page.locator('.sheet-summary .sheet-problems li').allTextContents();
}
export const drafts = (page: Page) => page.locator('.sheet-found li');

/** Opens a file of the computer in the form, which takes it a moment to read. */
export async function open(page: Page, text: string | Uint8Array, name = 'prova.mdx') {
  const buffer = Buffer.from(text as string);
  await page.locator('[data-open]').setInputFiles({ name, mimeType: 'text/markdown', buffer });
  await settled(page);
}

/** Takes the file that the form offers. */
export async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  // What is pressed while the form is written again may be gone when the press ends.
  await settled(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Scarica il file' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

/** Fills the form as a person would, step by step. */
export async function fill(page: Page): Promise<void> {
  await title(page).fill('L’orto dei "nonni": un\'idea');
  await page
    .getByLabel('In una frase')
    .fill(
      'In un’isola inventata i nonni coltivano un orto con i nipoti, e insegnano loro i nomi delle erbe.',
    );
  await page.locator('#campo-region-valore').selectOption('pianafiorita');
  await page.getByRole('checkbox', { name: /Scuola/ }).check();
  await answer(page, 'bodies');
  await page.getByRole('button', { name: 'Aggiungi un ente' }).click();
  await page.locator('#campo-partners .field-item input').first().fill('Scuola di Pianafiorita');
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.locator('#passo-whom').waitFor();
  await answer(page, 'targets');
  await page.getByRole('checkbox', { name: /Nonni/ }).check();
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.getByRole('button', { name: 'Aggiungi una fonte di finanziamento' }).click();
  await page.locator('#campo-funding select').first().selectOption('donazioni');
  await page.locator('#campo-funding [inputmode="decimal"]').first().fill('1200,50');
  await page.getByRole('button', { name: 'Avanti' }).click();
  await page.locator('#campo-replicability-stage-valore').selectOption('prova');
  await go(page, 'proof');
  const source = page.locator('#campo-sources .field-item').first();
  await source.getByLabel('Titolo del documento').fill('Diario dell’orto');
  await source.getByLabel('Chi lo pubblica').fill('Scuola di Pianafiorita');
  await go(page, 'story');
  await page.getByRole('button', { name: 'Avviso' }).click();
  const story = page.locator('#testo-pratica');
  await story.fill(
    `## Che cosa si fa\n\n${(await story.inputValue()).replace('titolo=""', 'titolo="Le erbe"')}| a | b |\n| - | -: |\n| 1 | 2 |\n`,
  );
  await go(page, 'finish');
}
