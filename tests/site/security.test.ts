import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { headers } from '../../src/config/security.ts';
import { siteInBrowser } from '../support/sites.ts';

const real = siteInBrowser('real');

const pagesOf = (dist: string): [file: string, html: string][] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')]);

const directive = (policy: string, name: string): string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([key]) => key === name)
    ?.slice(1) ?? [];

/** Everything in a page that its policy should not let through, or that could be code. */
function objections(html: string): string[] {
  const { document } = parseHTML(html);
  const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
  const policy = meta?.getAttribute('content') ?? '';
  if (policy === '') return ['no policy'];
  const told: string[] = [];
  const loose = /'unsafe-(?:inline|eval|hashes)'|\*|https?:(?!\/\/)/;
  if (loose.test(policy)) told.push(`loose: ${policy}`);
  if (directive(policy, 'default-src').join() !== "'none'") told.push('default-src');
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  for (const style of document.querySelectorAll('style')) {
    const allowed = directive(policy, 'style-src');
    if (!allowed.includes(hashOf(style.textContent ?? ''))) told.push('a style without its hash');
  }
  for (const script of document.querySelectorAll('script')) {
    const type = script.getAttribute('type') ?? '';
    if (!script.hasAttribute('src') && !/^application\/(?:ld\+)?json$/.test(type)) {
      told.push('an inline script');
    }
  }
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name === 'style' || name.startsWith('on')) told.push(`${element.tagName} ${name}`);
      // A citation is saved from the page itself: what is saved is not opened.
      const isSaved = name === 'href' && element.hasAttribute('download');
      if (isSaved) continue;
      if (/^\s*(?:javascript|vbscript|data):/i.test(value) && name !== 'content') told.push(value);
    }
  }
  return told;
}

describe.each(['real', 'fictional', 'generated'] as const)('the %s site', (name) => {
  test('has a strict policy on every page, and nothing inline that it does not name', () => {
    for (const [file, html] of pagesOf(inject('sites')[name].dist)) {
      expect([file, objections(html)]).toEqual([file, []]);
    }
  });
});

test('what could be code is told', () => {
  const policy = (text: string) =>
    `<html><head><meta http-equiv="content-security-policy" content="${text}"></head>`;
  const strict = "default-src 'none'; style-src 'self'";
  expect(objections('<html></html>')).toEqual(['no policy']);
  expect(objections(policy("default-src 'none'; script-src 'unsafe-inline'"))).toHaveLength(1);
  for (const part of [
    '<style>a{}</style>',
    '<script>a()</script>',
    '<p style="color:red">',
    '<p onclick="a()">',
    '<a href=" javascript:a()">',
  ]) {
    expect([part, objections(`${policy(strict)}<body>${part}</body></html>`).length]).toEqual([
      part,
      1,
    ]);
  }
});

describe('the published site', () => {
  test('is served with the headers that a page cannot set, and brings them for other hosts', async () => {
    const { dist } = inject('sites').real;
    await real.visit('', async (page) => {
      const sent = (await page.request.get(page.url())).headers();
      for (const [name, value] of Object.entries(headers)) {
        expect(sent[name.toLowerCase()]).toBe(value);
        for (const file of ['_headers', '.htaccess', 'nginx-headers.conf']) {
          const text = readFileSync(join(dist, file), 'utf8');
          expect([file, text.includes(name) && text.includes(value)]).toEqual([file, true]);
        }
      }
    });
  });

  test('runs nothing that is put into its pages', async () => {
    await real
      .visit('', async (page) => {
        const blocked = await page.evaluate(
          () =>
            new Promise<string>((resolve) => {
              document.addEventListener('securitypolicyviolation', (event) =>
                resolve(event.effectiveDirective),
              );
              const script = document.createElement('script');
              script.textContent = 'document.title = "run"';
              document.body.append(script);
            }),
        );
        expect(blocked).toBe('script-src-elem');
        expect(await page.title()).not.toBe('run');
      })
      .catch((error: { actual?: unknown }) => {
        // The visit itself fails, because the browser tells that it refused it.
        expect(String(error.actual)).toContain('Content Security Policy');
      });
  });

  const attack = '<img src=x onerror="document.title=1"><b id=pwned>x</b>';
  test.each([
    ['pratiche/?q=', '#testo'],
    ['en/practices/?q=', '#testo'],
    ['pratiche/?theme=', '#ricerca'],
    ['confronta/?p=', '#confronto'],
    ['scaffale/?p=', '#scaffale'],
    ['contribuisci/scheda/?pratica=', '#scheda'],
    ['pratiche/we-care/replica/?regione=', '#piano'],
  ])('takes %s as text', async (path, place) => {
    await real.visit(path + encodeURIComponent(attack), async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.locator(place).count()).toBe(1);
      expect(await page.locator('#pwned').count()).toBe(0);
      expect(await page.title()).not.toBe('1');
    });
  });

  test('takes what it kept in the browser as text', async () => {
    await real.visit('scaffale/', async (page) => {
      const keys = await page.evaluate((text) => {
        localStorage.setItem('shelf', text);
        for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
        return Object.keys(localStorage).length;
      }, attack);
      expect(keys).toBeGreaterThan(0);
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect(await page.locator('#pwned').count()).toBe(0);
    });
  });
});
