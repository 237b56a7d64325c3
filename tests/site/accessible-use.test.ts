/** How every kind of page is used: by keyboard alone, on any screen, with larger text. */
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageKinds } from '../../src/accessibility/checks.ts';
import { root } from '../../src/build/command.ts';
import { ui } from '../../src/i18n/it/index.ts';
import { ofUse, wrongWith } from '../support/access/look.ts';
import { pagesToSee } from '../support/access/pages.ts';
import { siteInBrowser } from '../support/sites.ts';

const sites = {
  real: siteInBrowser('real'),
  fictional: siteInBrowser('fictional'),
  generated: siteInBrowser('generated'),
};
const pages = pagesToSee(sites);

test.each(pages)('$name is used by keyboard alone, on any screen, with any text', async (one) => {
  expect(await wrongWith(one, ofUse)).toEqual([]);
});

test('one page of each kind is looked at, and every kind is told', () => {
  const made = globSync('**/*.astro', { cwd: join(root, 'src/pages') }).map((file) =>
    file.replace(/\.astro$/, ''),
  );
  expect(made.filter((file) => !file.endsWith('[former]')).sort()).toEqual(
    Object.values(pageKinds).toSorted(),
  );
  const seen = new Set(pages.map(({ path }) => kindOf(path)));
  expect(Object.values(pageKinds).filter((file) => !seen.has(file))).toEqual([]);
});

/** The file that makes a page: names in brackets are segments of addresses, or stand for any. */
function kindOf(path: string): string | undefined {
  const address = path.replace(/[?#].*$/, '').replace(/\/$|\.html$/, '');
  const isText = existsSync(join(sites.real.site.content, 'pages', `${address}.mdx`));
  const segments = ui.segments as Record<string, unknown>;
  return Object.values(pageKinds)
    .filter((file) => file !== '[slug]' || isText)
    .toSorted((a, b) => wildIn(a) - wildIn(b))
    .find((file) => {
      const parts = file.replace(/(?:^|\/)index$/, '').split('/');
      const names = address.split('/');
      return (
        parts.length === names.length &&
        parts.every((part, index) => {
          const wanted = segments[part.slice(1, -1)] ?? (part.startsWith('[') ? undefined : part);
          return wanted === undefined || wanted === names[index];
        })
      );
    });
}

/** How many of its segments stand for any. */
const wildIn = (file: string): number =>
  file.split('/').filter((part) => part.startsWith('[') && !(part.slice(1, -1) in ui.segments))
    .length;
