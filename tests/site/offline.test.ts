import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  test,
  vi,
} from 'vitest';
import { root } from '../../src/config/paths.ts';
import { offline } from '../../src/i18n/it/offline.ts';
import { writeWorker } from '../../src/builder/write-service-worker.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Publishing, publishing } from '../support/publishing.ts';
import { phone } from '../support/sites.ts';

// Workers are installed, and take over, when the browser finds the time.
vi.setConfig({ testTimeout: 180_000 });
const patience = 60_000;
/** Waits until a look at something finds what is wanted. */
const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: patience });

const { fictional } = inject('sites');
let browser: Browser;
let site: Publishing;
let context: BrowserContext;
let asked: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await publishing(fictional);
  context = await browser.newContext({ viewport: phone, serviceWorkers: 'allow' });
  context.setDefaultTimeout(patience);
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
});
afterEach(async () => {
  await context.close();
  await site.close();
  const { origin } = new URL(site.address);
  expect(asked.filter((address) => new URL(address).origin !== origin)).toEqual([]);
});

/** What is kept, as `store path`, the stores by their last name. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const [, , store = ''] = name.split(':');
      for (const { url } of await (await caches.open(name)).keys()) {
        found.push(`${store} ${new URL(url).pathname.replace('/catalogo/', '')}`);
      }
    }
    return found;
  });

/** Opens a page and waits until it is kept, with the styles that it needs. */
async function visit(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + path);
  await soon(() => keptIn(page)).toContain(`visited ${path}`);
  await soon(async () => (await keptIn(page)).join(' ')).toMatch(/assets \S+\.css/);
  return page;
}

const heading = (page: Page) => page.locator('h1').textContent();
const isStyled = (page: Page) =>
  page.locator('.it-header-wrapper').evaluate((element) => getComputedStyle(element).color);

describe('without the network', () => {
  test('what was visited is read, the first page included, and the rest is told', async () => {
    const page = await visit('');
    await page.goto(`${site.address}pratiche/bottega-dei-cesti/`);
    await soon(() => keptIn(page)).toContain('visited pratiche/bottega-dei-cesti/');
    await context.setOffline(true);

    await page.reload();
    expect(await heading(page)).toBe('La bottega dei cesti');
    expect(await isStyled(page)).toBe('rgb(255, 255, 255)');
    await page.goto(site.address);
    expect(await page.locator('.home-hero').count()).toBe(1);

    await page.goto(`${site.address}osservatorio/`);
    expect(await heading(page)).toBe('Consultare senza connessione');
    expect(await isStyled(page)).toBe('rgb(255, 255, 255)');
    expect(await page.getByText('La pagina che hai chiesto non è tra quelle').isVisible()).toBe(
      true,
    );
    await page.locator('main').getByRole('link', { name: 'La bottega dei cesti' }).click();
    expect(await heading(page)).toBe('La bottega dei cesti');
  });

  test('the page asked for comes when the network is back', async () => {
    const page = await visit('');
    await context.setOffline(true);
    await page.goto(`${site.address}osservatorio/`);
    await page.getByRole('button', { name: 'Riprova' }).waitFor();
    await context.setOffline(false);
    await soon(() => heading(page)).not.toBe('Consultare senza connessione');
  });

  test('the list of the practices is there, and says that it cannot be searched', async () => {
    const page = await visit('');
    await page.goto(`${site.address}pratiche/`);
    await soon(() => keptIn(page)).toContain('visited pratiche/');
    await soon(() => keptIn(page)).toContain('data search/facets.json');
    await context.setOffline(true);
    await page.goto(`${site.address}pratiche/?q=cesti`);
    await page.getByText(offline.noSearch).waitFor();
    expect(await page.locator('.results-list li').count()).toBeGreaterThan(0);
  });

  test('what was searched is found again', async () => {
    const page = await visit('');
    const found = () => page.locator('.results-list .it-card-title').allTextContents();
    await page.goto(`${site.address}pratiche/?q=cesti`);
    await soon(found).toContain('La bottega dei cesti');
    await soon(async () => (await keptIn(page)).join(' ')).toMatch(/data \S+\.pf_fragment/);
    await context.setOffline(true);
    await page.reload();
    await page.locator('.results-count', { hasText: /trovat/ }).waitFor();
    expect(await found()).toContain('La bottega dei cesti');
  });

  test('the pages that were opened are listed, and forgotten if one wants', async () => {
    const page = await visit('');
    await page.goto(`${site.address}fuori-linea/`);
    const list = page.locator('[data-kept="visited"]');
    await list.getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Cancella le pagine già aperte' }).click();
    await page.getByText('Nessuna pagina conservata finora.').waitFor();
    expect((await keptIn(page)).filter((one) => one.startsWith('visited'))).toEqual([]);
  });
});

describe('what is on the shelf', () => {
  const practice = 'pratiche/bottega-dei-cesti/';
  const isKept = async (page: Page) => (await keptIn(page)).includes(`shelf ${practice}`);

  test('is read without the network, its plan too, though it was never opened', async () => {
    const page = await visit('pratiche/');
    await page.getByRole('button', { name: 'Salva: La bottega dei cesti' }).click();
    await soon(() => isKept(page)).toBe(true);
    await soon(() => keptIn(page)).toContain('data search/facts/0.json');
    await context.setOffline(true);

    await page.goto(site.address + practice);
    expect(await heading(page)).toBe('La bottega dei cesti');
    await page.goto(`${site.address}${practice}replica/`);
    await page.getByRole('button', { name: /Scarica/ }).waitFor();
    await page.goto(`${site.address}scaffale/`);
    await page.getByRole('link', { name: 'La bottega dei cesti', exact: true }).waitFor();
    await page.goto(`${site.address}fuori-linea/`);
    const list = page.locator('[data-kept="shelf"]');
    await list.getByRole('link', { name: 'La bottega dei cesti', exact: true }).waitFor();
  });

  test('is let go when it is taken off', async () => {
    const page = await visit('pratiche/');
    await page.getByRole('button', { name: 'Salva: La bottega dei cesti' }).click();
    await soon(() => isKept(page)).toBe(true);
    await page.getByRole('button', { name: 'Togli dalle salvate: La bottega dei cesti' }).click();
    await soon(() => isKept(page)).toBe(false);
    await context.setOffline(true);
    await page.goto(site.address + practice);
    expect(await heading(page)).toBe('Consultare senza connessione');
  });

  test('is fetched anew when the catalogue is published', async () => {
    const page = await visit('pratiche/');
    await page.getByRole('button', { name: 'Salva: La bottega dei cesti' }).click();
    await soon(() => isKept(page)).toBe(true);
    await site.publish((html) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Un altro titolo'));
    await page.reload();
    const textKept = () =>
      page.evaluate(async () => {
        const store = await caches.open('catalogue:/catalogo/:shelf');
        return (await store.match('/catalogo/pratiche/bottega-dei-cesti/'))?.text();
      });
    await soon(textKept).toContain('Un altro titolo');
    await context.setOffline(true);
    await page.goto(site.address + practice);
    expect(await heading(page)).toBe('Un altro titolo');
  });
});

describe('a new version', () => {
  const changed = (html: string) => html.replace(/(<h1[^>]*>)[^<]*/, '$1Un altro titolo');

  test('is what the next visit shows, and the page already open is told', async () => {
    const open = await visit('pratiche/');
    const other = await visit('pratiche/bottega-dei-cesti/');
    const notice = open.getByText('C’è una versione nuova del catalogo.');
    await open.getByRole('searchbox').fill('cesti');
    // A search that is still under way misses its files, and says so in other words.
    await open.locator('.results-count', { hasText: /trovat/ }).waitFor();
    expect(await notice.count()).toBe(0);
    await site.publish(changed);

    await other.reload();
    expect(await heading(other)).toBe('Un altro titolo');
    await notice.waitFor();
    expect(await open.getByRole('searchbox').inputValue()).toBe('cesti');
    expect(await heading(open)).not.toBe('Un altro titolo');
    expect(await other.locator('.new-version').textContent()).toMatch(/^\s*$/);

    const reload = open.waitForRequest((request) => request.isNavigationRequest());
    await open.getByRole('button', { name: 'Ricarica' }).click({ noWaitAfter: true });
    await reload;
    // A browser that is driven may wait for ever for a page that it asked for while one worker gave
    // way to another: it is asked for again, as a person would; or it comes after all, meanwhile.
    await open.goto(open.url()).catch((error: unknown) => {
      if (!String(error).includes('is interrupted by another navigation')) throw error;
    });
    await soon(() => heading(open)).toBe('Un altro titolo');
    expect(await open.locator('.new-version').textContent()).toMatch(/^\s*$/);
  });

  test('may be put off', async () => {
    const open = await visit('');
    await site.publish(changed);
    await visit('pratiche/bottega-dei-cesti/');
    await open.getByRole('button', { name: 'Più tardi' }).click();
    expect(await open.locator('.new-version').isVisible()).toBe(false);
  });

  test('clears the data of the old one, and keeps what was visited', async () => {
    const page = await visit('pratiche/');
    await site.publish(changed);
    await page.goto(site.address);
    const stores = () => page.evaluate(async () => (await caches.keys()).toSorted());
    await soon(stores).toContain('catalogue:/catalogo/:visited');
    await soon(async () =>
      (await stores()).filter((name) => /:data:(?!another-1)/.test(name)),
    ).toEqual([]);
    expect(await keptIn(page)).toContain('visited pratiche/');
  });

  test('leaves alone what is of another catalogue of the same host', async () => {
    const page = await visit('');
    await page.evaluate(async () => {
      await caches.open('catalogue:/:data:old');
      await caches.open('catalogue:/catalogo/altro/:data:old');
    });
    await site.publish(changed);
    await page.reload();
    const stores = () => page.evaluate(async () => (await caches.keys()).join(' '));
    await soon(stores).toContain('/catalogo/:shell');
    await page.getByRole('heading', { name: 'Un altro titolo' }).waitFor();
    expect(await stores()).toContain('catalogue:/:data:old');
    expect(await stores()).toContain('catalogue:/catalogo/altro/:data:old');
  });

  test('without a page has it forgotten', async () => {
    const page = await visit('pratiche/bottega-dei-cesti/');
    await site.publish((html, file) => (file.includes('bottega-dei-cesti') ? undefined : html));
    await page.reload();
    await soon(() => keptIn(page)).not.toContain('visited pratiche/bottega-dei-cesti/');
  });

  test('may end it all', async () => {
    const page = await visit('pratiche/');
    await site.publish((html) => html.replace(/<div class="new-version"[\s\S]*?<\/div>/, ''));
    await writeWorker(root, site.dist, fictional.base, []);
    await site.publish();
    await page.goto(site.address);
    await soon(() =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        stores: await caches.keys(),
      })),
    ).toEqual({ workers: 0, stores: [] });
  });
});
