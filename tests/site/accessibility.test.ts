/** How every kind of page looks and is built, for who does not see it as its makers do. */
import { expect, test } from 'vitest';
import { ofLooks, wrongWith } from '../support/access/look.ts';
import { pagesToSee } from '../support/access/pages.ts';
import { siteInBrowser } from '../support/sites.ts';

const pages = pagesToSee({
  real: siteInBrowser('real'),
  fictional: siteInBrowser('fictional'),
  generated: siteInBrowser('generated'),
});

test.each(pages)('$name is seen and heard by all', async (one) => {
  expect(await wrongWith(one, ofLooks)).toEqual([]);
});
