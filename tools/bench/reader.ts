/** What a reader waits for and loads: a page of a practice, then the first search, then others. */
import type { Browser, Page } from 'playwright-core';
import type { SearchPage } from './contestant.ts';
import { type CountingServer, serveAndCount, type Travelled } from './static-server.ts';

/** A phone of middling means: how much slower than this machine. */
const slowdown = 4;
/** So long without an answer from the server, and the page is at rest; milliseconds. */
const rest = 2000;
const patience = 60_000;

export interface Reading {
  firstPage: number;
  /** Of a service worker, once the page is there. */
  firstPageLater: number;
  firstSearchBytes?: number;
  /** Milliseconds from the last key to the results. */
  firstSearch?: number;
  search?: number;
}

/**
 * Opens a practice as somebody who never saw the site, and searches.
 *
 * @param output the built site
 * @param pagePath of the practice, below the address
 * @param words to search, the first for the first search; of the others the median counts
 */
export async function read(
  browser: Browser,
  output: string,
  pagePath: string,
  search: SearchPage | undefined,
  words: readonly string[],
): Promise<Reading> {
  const server = await serveAndCount(output);
  const context = await browser.newContext({ locale: 'it-IT' });
  try {
    const page = await context.newPage();
    await page.goto(server.address + pagePath, { waitUntil: 'load' });
    await atRest(server);
    const first = server.take();
    const reading: Reading = {
      firstPage: bytesOf(first.filter(({ byWorker }) => !byWorker)),
      firstPageLater: bytesOf(first.filter(({ byWorker }) => byWorker)),
    };
    if (!search) return reading;
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (search.path !== undefined) await page.goto(server.address + search.path);
    if (search.opener !== undefined) await page.locator(search.opener).first().click();
    await page.locator(search.field).waitFor({ timeout: patience });
    await atRest(server);
    const times: number[] = [];
    for (const word of words) {
      times.push(await timeOf(page, search, word));
      await atRest(server);
      if (times.length === 1) reading.firstSearchBytes = bytesOf(server.take());
    }
    const [firstTime, ...others] = times;
    return {
      ...reading,
      ...(firstTime !== undefined && { firstSearch: firstTime }),
      ...(others.length > 0 && { search: median(others) }),
    };
  } finally {
    await context.close();
    await server.close();
  }
}

const bytesOf = (parts: readonly Travelled[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

async function atRest(server: CountingServer): Promise<void> {
  const since = performance.now();
  const quiet = () => performance.now() - Math.max(since, server.lastAnswer());
  while (quiet() < rest) await new Promise((resolve) => setTimeout(resolve, rest / 10));
}

/** Types a word and gives the milliseconds from its last key until its results are shown. */
async function timeOf(page: Page, search: SearchPage, word: string): Promise<number> {
  const field = page.locator(search.field);
  await field.fill(word.slice(0, -1));
  const looking = page.evaluate(watch, { ...search, word, patience });
  await field.press(word.slice(-1));
  const time = await looking;
  if (time === undefined) throw new Error(`«${word}» cercato senza risposta in ${patience} ms`);
  return time;
}

/** Runs in the page: waits for the key, then looks at every frame. */
function watch(what: SearchPage & { word: string; patience: number }): Promise<number | undefined> {
  const field = document.querySelector(what.field);
  const areShown = () => {
    const status = document.querySelector(what.status)?.textContent ?? '';
    // The word is in the address of the page or in what it says; numbers only once it has found.
    const isAnswer = `${status} ${decodeURIComponent(location.search)}`.includes(what.word);
    return isAnswer && /\d/.test(status) && document.querySelector(what.links) !== null;
  };
  return new Promise((resolve) => {
    field?.addEventListener(
      'input',
      () => {
        const began = performance.now();
        const look = () => {
          if (areShown()) resolve(performance.now() - began);
          else if (performance.now() - began > what.patience) resolve(undefined);
          else requestAnimationFrame(look);
        };
        look();
      },
      { once: true },
    );
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
