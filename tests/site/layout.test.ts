/** What the layout of every kind of page must have, measured in the browser: no pixels compared. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ui } from '../../src/i18n/it/index.ts';
import { save } from '../../src/i18n/it/save.ts';
import { desktop, phone, siteInBrowser, touring } from '../support/sites.ts';
import {
  englishTemplates,
  fictionalTemplates,
  generatedTemplates,
  templates,
} from '../support/templates.ts';

const sites = [
  ['real', { ...templates, ...englishTemplates }],
  ['fictional', fictionalTemplates],
  ['generated', generatedTemplates],
] as const;

/** What is wrong with the layout of the page that is open, in words. */
function faults(): string[] {
  const told: string[] = [];
  const nameOf = (element: Element) =>
    `${element.localName}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

  for (const container of document.querySelectorAll('.container')) {
    if (container.getClientRects().length === 0) continue;
    const { paddingLeft, paddingRight } = getComputedStyle(container);
    const least = Math.min(Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight));
    if (least < 12) told.push(`no margins: ${nameOf(container)}`);
  }
  const pressable = 'a, button, summary, label, select, input, [role="button"], [popovertarget]';
  for (const element of document.querySelectorAll('main *')) {
    if (element.closest(pressable) || element.getClientRects().length === 0) continue;
    const { textDecorationLine, cursor } = getComputedStyle(element);
    if (textDecorationLine.includes('underline') && !element.matches('abbr, ins, u')) {
      told.push(`underlined: ${nameOf(element)}`);
    }
    if (cursor === 'pointer') told.push(`looks pressable: ${nameOf(element)}`);
  }
  for (const waiting of document.querySelectorAll('.awaits-script')) {
    const isHeld = waiting.closest('dialog:not([open]), template, [hidden]') !== null;
    if (!isHeld) told.push(`never shown: ${nameOf(waiting)}`);
  }
  return told;
}

describeSites('on a phone', phone);
describeSites('on a desk', desktop);

function describeSites(where: string, viewport: typeof phone): void {
  for (const [site, list] of sites) {
    const open = touring(site, { viewport });
    test.each(Object.entries(list))(
      `${where}, ${site}: “%s” has its margins and no misplaced look`,
      async (_name, path) => {
        await open(path, async (page) => {
          await expect.poll(() => page.evaluate(faults)).toEqual([]);
        });
      },
    );
  }
}

const open = touring('real', { viewport: phone });
const real = siteInBrowser('real');

test.each(Object.entries({ ...templates, ...englishTemplates }))(
  'on a phone, “%s” has a row for a header and at most a screen for a footer',
  async (_name, path) => {
    await open(path, async (page) => {
      const heightOf = (selector: string) =>
        page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
      expect(await heightOf('body > header')).toBeLessThanOrEqual(72);
      expect(await heightOf('body > footer')).toBeLessThanOrEqual(phone.height);
    });
  },
);

test('the menu leads to what readers come to do, also without a script', async () => {
  await real.visit(
    'privacy/',
    async (page) => {
      const menu = page.locator('.header-menu');
      expect(await menu.locator('nav a').first().isVisible()).toBe(false);
      await menu.locator('summary').click();
      const links = await menu
        .locator('.it-header-navbar-wrapper a')
        .evaluateAll((all) =>
          all
            .filter((link) => link.getClientRects().length > 0)
            .map((link) => link.getAttribute('href')),
        );
      const { practices, compare, contribute, shelf, needs, observatory } = ui.segments;
      const wanted = [practices, compare, contribute, shelf, needs, observatory];
      expect(links).toEqual(expect.arrayContaining(wanted.map((segment) => `/${segment}/`)));
      // What it opens pushes the page down rather than covering it.
      const [end, start] = await page.evaluate(() => [
        document.querySelector('header')?.getBoundingClientRect().bottom,
        document.querySelector('main')?.getBoundingClientRect().top,
      ]);
      expect(start).toBe(end);
    },
    { viewport: phone, javaScriptEnabled: false },
  );
});

/** Where an element ends, from the top of the page. */
const endOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().bottom + scrollY));
const startOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));

describe('on a phone', () => {
  /** Texts to be read from end to end, and what is worked on: their length is their content's. */
  const long = [
    ...[
      'practice',
      'practice with little',
      'glossary',
      'fields',
      'fields of a catalogue',
      'open data',
      'accessibility',
    ],
    ...['form', 'form, last step', 'replication plan', 'replication plan of little', 'comparison'],
  ];

  /** German has the longest words. */
  const measured = { ...templates, 'home, in German': 'de/' };
  test.each(Object.entries(measured).filter(([name]) => !long.includes(name)))(
    '“%s” is no longer than six thousand pixels',
    async (name, path) => {
      await open(path, async (page) => {
        const most = name === 'observatory' ? 5000 : 6000;
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        await expect.poll(height).toBeLessThanOrEqual(most);
      });
    },
  );

  test('the first screen of the home page has whose it is, the search and four tasks', async () => {
    for (const path of ['', 'en/']) {
      await open(path, async (page) => {
        expect(await page.locator('.tasks a').count()).toBe(4);
        for (const part of ['.home-hero .eyebrow', 'h1', '#testo', '.tasks li:last-child']) {
          expect(await endOf(page, part), part).toBeLessThanOrEqual(phone.height);
        }
        // Once, in the header.
        expect(await page.locator('h1').textContent()).not.toContain(
          await page.locator('.it-brand-wrapper span').textContent(),
        );
      });
    }
  });

  test('after a search the first result begins on the first screen', async () => {
    await open(templates['practices, searched'], async (page) => {
      await page.locator('.active-filters button').first().waitFor();
      expect(await startOf(page, '.results-list .it-card')).toBeLessThanOrEqual(phone.height);
    });
  });

  test.each(['we-care', 'network-sociale', 'nati-per-leggere'])(
    'what decides about %s is within two screens',
    async (slug) => {
      await open(`pratiche/${slug}/`, async (page) => {
        for (const part of ['.decision', '.decision-tools']) {
          expect(await endOf(page, part), part).toBeLessThanOrEqual(2 * phone.height);
        }
        expect(await page.locator('.decision .stage-meter').count()).toBe(1);
      });
    },
  );

  test('what is unknown is one line, which opens', async () => {
    await open('pratiche/network-sociale/', async (page) => {
      const unknown = page.locator('.unknown');
      expect(await unknown.locator('summary').textContent()).toBe(
        ui.practice.unknown([ui.practice.result, ui.practice.cost, ui.practice.fields.funding], 12),
      );
      expect(await unknown.getByText(ui.practice.months).isVisible()).toBe(false);
      await unknown.locator('summary').click();
      expect(await unknown.getByText(ui.practice.months).isVisible()).toBe(true);
    });
  });

  test('a long text has a table of contents that leads to its headings', async () => {
    await open('pratiche/we-care/', async (page) => {
      const links = page.locator('.page-contents a');
      const targets = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')?.slice(1) ?? ''),
      );
      expect(targets.length).toBeGreaterThan(6);
      for (const id of targets) {
        expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
      }
    });
  });

  test('a card has a pictogram, a map, a number and a meter that says what it measures', async () => {
    await open('pratiche/', async (page) => {
      const card = page.locator('.it-card').first();
      for (const part of ['.pictogram path', '.locator rect', '.highlight strong', '.caption']) {
        expect(await card.locator(part).count(), part).toBe(1);
      }
    });
  });
});
const openFictional = touring('fictional', { viewport: phone });

test('the sections of a practice keep their distance', async () => {
  await open('pratiche/we-care/', async (page) => {
    const gaps = await page.evaluate(() => {
      const boxOf = (selector: string) =>
        (document.querySelector(selector) as Element).getBoundingClientRect();
      const plan = boxOf('.plan-call a');
      return {
        abovePlan: plan.top - boxOf('.replicability').bottom,
        belowPlan: boxOf('#fonti').top - plan.bottom,
        belowSources: boxOf('#a-chi-chiedere').top - boxOf('.sources').bottom,
      };
    });
    expect(gaps.abovePlan).toBeGreaterThanOrEqual(16);
    expect(gaps.belowPlan).toBeGreaterThanOrEqual(32);
    expect(gaps.belowSources).toBeGreaterThanOrEqual(32);
  });
});

test('a practice is saved from the home page and from the page of a theme', async () => {
  for (const path of ['', 'temi/prossimita-domiciliarita/']) {
    await open(path, async (page) => {
      const button = page.locator('main [data-shelf]').first();
      const slug = await button.getAttribute('data-shelf');
      await button.click();
      await expect.poll(() => page.locator('[data-shelf-said]').textContent()).toBe(save.added);
      await page.reload();
      const label = await page.locator(`main [data-shelf="${slug}"]`).first().textContent();
      expect(label).toBe(save.remove);
    });
  }
});

/** 320 to 991 px: the widths at which the filters stand in a drawer. */
const drawerWidths = [320, 360, 600, 991];

test.each(drawerWidths)('nothing hides what has the focus in the drawer, %d px', async (width) => {
  await open('pratiche/', async (page) => {
    await page.setViewportSize({ width, height: 640 });
    await page.locator('.open-filters').click();
    const drawer = page.locator('.filters-dialog');
    await drawer.locator('details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    for (const key of ['Tab', 'Shift+Tab']) {
      const hidden: string[] = [];
      let met = 0;
      // Once around: a dialog gives the focus back to where it began.
      for (let step = 0; step < 160; step += 1) {
        await page.keyboard.press(key);
        const found = await page.evaluate(focusedInDrawer);
        if (found === undefined) break;
        met += 1;
        if (found !== '') hidden.push(found);
      }
      expect(met).toBeGreaterThan(30);
      expect(hidden).toEqual([]);
    }
    await page.setViewportSize(phone);
  });
});

test('a very long word in a title is broken, in the path of the page too', async () => {
  await openFictional('pratiche/bottega-dei-cesti/', async (page) => {
    const width = await page.evaluate(() => {
      const long = 'precipitevolissimevolmente_'.repeat(5);
      for (const place of document.querySelectorAll('h1, .breadcrumb-item:last-child')) {
        place.textContent = long;
      }
      return document.documentElement.scrollWidth;
    });
    expect(width).toBe(phone.width);
  });
});

test('behind a link to another site no comma begins a line, however wide the text is', async () => {
  await open(templates.practice, async (page) => {
    const commas = await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = 'Le fonti e <a href="https://example.org/">uno</a><span>,</span> poi';
      document.querySelector('main .text')?.append(paragraph);
      const [link, comma] = paragraph.querySelectorAll('a, span');
      const placed = { behind: 0, below: 0 };
      for (let width = 60; width < 260; width += 1) {
        paragraph.style.width = `${width}px`;
        const end = link?.getBoundingClientRect().bottom ?? 0;
        const isBelow = (comma?.getBoundingClientRect().top ?? 0) > end - 4;
        placed[isBelow ? 'below' : 'behind'] += 1;
      }
      return placed;
    });
    expect(commas).toEqual({ behind: 200, below: 0 });
  });
});

/** Nothing once the focus has left the drawer; an empty text if what has it is seen, else its name. */
function focusedInDrawer(): string | undefined {
  const focused = document.activeElement;
  if (!focused?.closest('.filters-dialog') || focused.localName === 'dialog') return undefined;
  const shown = (focused as HTMLInputElement).labels?.[0] ?? focused;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].map(
    (part) => [(left + right) / 2, top + (bottom - top) * part] as const,
  );
  const isSeen = points.every(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });
  return isSeen ? '' : `${focused.localName} ${(shown.textContent ?? '').trim()}`;
}
