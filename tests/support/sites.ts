/** The built sites, served to a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Served, serve } from '../../src/builder/serve.ts';
import { type BrowserProgram, launchBrowser } from './browser.ts';

export type SiteName = 'real' | 'fictional' | 'generated';

export interface Site {
  dist: string;
  content: string;
  /** Where it was built for; ends in `/`. */
  address: string;
  /** The path of that address. */
  base: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<SiteName, Site>;
    browser: BrowserProgram;
  }
}

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };
const usual: BrowserContextOptions = {
  viewport: desktop,
  locale: 'it-IT',
  // Kept files would answer in the place of the server; who tests that allows them.
  serviceWorkers: 'block',
};

export interface SiteInBrowser {
  site: Site;
  /** Opens a path below the base in a page of its own, closed at the end of `use`. */
  visit: (
    path: string,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/** Opens a path below the base in the one window of a tour. */
export type Tour = (path: string, use: (page: Page) => Promise<void>) => Promise<void>;

/**
 * Serves a site for the tests of a file. Every visit fails on an error in the console, on a
 * request to another origin and on a cookie.
 */
export function siteInBrowser(name: SiteName): SiteInBrowser {
  const site = inject('sites')[name];
  return { site, visit: visiting(() => site) };
}

/**
 * Serves a site for the tests of a file.
 *
 * @param siteOf asked before the first test
 * @param allowed the other origins that its pages may ask, and that may fail to answer
 */
export function visiting(
  siteOf: () => Site,
  allowed: () => readonly string[] = () => [],
): SiteInBrowser['visit'] {
  const at = serving(siteOf);
  return async (path, use, options = {}) => {
    const { browser, served } = at();
    const context = await browser.newContext({ ...usual, ...options });
    try {
      const page = await context.newPage();
      const complaints = await complaintsOf(page, [new URL(served.address).origin, ...allowed()]);
      await page.goto(served.address + path);
      await use(page);
      expect(complaints).toEqual([]);
      expect(await context.cookies()).toEqual([]);
    } finally {
      await context.close();
    }
  };
}

/** What Playwright says where a page would have a service worker. */
const workerBlocked = 'Service Worker registration blocked by Playwright';
/**
 * Serves a site for the tests of a file, each a new reader in one and the same window: much
 * quicker than a window each. What pages have kept is cleared away between them; what a test does
 * to the window itself (its size, requests that it answers) it must undo.
 */
export function touring(name: SiteName, options: BrowserContextOptions = {}): Tour {
  const site = inject('sites')[name];
  const at = serving(() => site);
  let page: Page | undefined;
  let complaints: string[] = [];
  afterAll(() => page?.context().close());
  return async (path, use) => {
    const { browser, served } = at();
    const { origin } = new URL(served.address);
    if (page === undefined) {
      page = await (await browser.newContext({ ...usual, ...options })).newPage();
      complaints = await complaintsOf(page, [origin]);
    }
    // Away from the last page first: some keep what they have when they are left.
    await page.goto('about:blank');
    await forget(page, origin);
    complaints.length = 0;
    await page.goto(served.address + path);
    await use(page);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  };
}

/** Clears away what pages have kept in the browser; not what was read, which serves again. */
async function forget(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'local_storage,indexeddb,cache_storage,service_workers';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/** The one browser of this process, for all its files: to start one takes longer than most tests. */
let started: Promise<Browser> | undefined;
export async function theBrowser(): Promise<Browser> {
  if (!(await started)?.isConnected()) started = launchBrowser(inject('browser'));
  return (await started) as Browser;
}

/** Serves a site, from the first test of a file to its last. */
function serving(siteOf: () => Site): () => { served: Served; browser: Browser } {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    const site = siteOf();
    served = await serve(site.dist, site.base, 0);
    browser = await theBrowser();
  });
  afterAll(() => served?.close());
  return () => ({ served, browser });
}

/** @param origins that of the site first */
async function complaintsOf(page: Page, [own, ...others]: readonly string[]): Promise<string[]> {
  const complaints: string[] = [];
  // The browser says nothing in the console where a script catches what it was refused.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile } = event;
      const where = `${effectiveDirective} ${blockedURI} ${sourceFile}`;
      reportError(new Error(`Content Security Policy: ${where}`));
    });
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const from = URL.parse(message.location().url)?.origin ?? '';
    // That another site does not answer is told by the browser itself.
    if (others.includes(from) && message.text().startsWith('Failed to load resource')) return;
    if (message.text() === workerBlocked) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOurs = [own, ...others].includes(origin) || ['data:', 'mailto:'].includes(protocol);
    if (!isOurs) complaints.push(request.url());
  });
  return complaints;
}
