/** The built sites, served to a browser. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type Served, serve } from '../../src/build/serve.ts';
import { type BrowserProgram, launchBrowser } from './browser.ts';

export type SiteName = 'real' | 'fictional' | 'generated';

export interface Site {
  dist: string;
  content: string;
  /** The path under which it was built. */
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

export interface SiteInBrowser {
  site: Site;
  /** Opens a path below the base in a page of its own, closed at the end of `use`. */
  visit: (
    path: string,
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions,
  ) => Promise<void>;
}

/**
 * Serves a site for the tests of a file. Every visit fails on an error in the console, on a
 * request to another origin and on a cookie.
 */
export function siteInBrowser(name: SiteName): SiteInBrowser {
  const site = inject('sites')[name];
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve(site.dist, site.base, 0);
    browser = await launchBrowser(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return {
    site,
    async visit(path, use, options = {}) {
      const context = await browser.newContext({ viewport: desktop, locale: 'it-IT', ...options });
      try {
        const page = await context.newPage();
        const complaints = complaintsOf(page, new URL(served.address).origin);
        await page.goto(served.address + path);
        await use(page);
        expect(complaints).toEqual([]);
        expect(await context.cookies()).toEqual([]);
      } finally {
        await context.close();
      }
    },
  };
}

function complaintsOf(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'mailto:'].includes(url.protocol))
      complaints.push(request.url());
  });
  return complaints;
}
