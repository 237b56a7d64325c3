/** Firefox, by WebDriver BiDi: it needs no program beside it. */
import { existsSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Engine } from './engine.ts';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @param size of the window, in pixels */
export function findFirefox(size: { width: number; height: number }): Engine {
  const wanted = process.env['FIREFOX'];
  const executablePath = (wanted === undefined ? places : [wanted]).find((at) => existsSync(at));
  return {
    name: 'Firefox',
    lacks: executablePath === undefined ? 'firefox-esr, o FIREFOX=…' : undefined,
    start: async () => {
      const browser = await launch({
        browser: 'firefox',
        ...(executablePath !== undefined && { executablePath }),
        headless: true,
        // The words that the journeys look for are Italian.
        extraPrefsFirefox: { 'intl.accept_languages': 'it' },
      });
      const page = await browser.newPage();
      await page.setViewport(size);
      return {
        name: (await browser.version()).replace('/', ' '),
        open: async (address) => {
          await page.goto(address);
        },
        ask: async <T>(expression: string) => (await page.evaluate(expression)) as T,
        press: (selector) => page.click(selector),
        write: async (selector, text, key) => {
          await page.type(selector, text);
          if (key !== undefined) await page.keyboard.press(key);
        },
        close: () => browser.close(),
      };
    },
  };
}
