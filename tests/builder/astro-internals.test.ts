/** That Astro is still what the builder takes it for; and what is said when it is not. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takingModules } from '../../src/builder/prerender/astro-bundle.ts';
import {
  AstroChangedError,
  astroChange,
  checkPaths,
  entryIn,
  explainBundling,
  keepPages,
  type PagePath,
  takeModules,
} from '../../src/builder/astro-internals.ts';
import { root } from '../../src/config/paths.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder('astro');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of a site of one page and one file, with an entry like that of the real one. */
const site = {
  'src/pages/[slug].astro': `---
export const getStaticPaths = () => [{ params: { slug: 'a' }, cacheKey: 'key' }];
---
<p>{Astro.params.slug}</p>
`,
  'src/pages/file.json.ts': `export const GET = () => Response.json({});`,
  'entry.ts': `
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { checkPaths, keepPages } from ${JSON.stringify(join(root, 'src/builder/astro-internals.ts'))};
const app = createApp({ streaming: false });
keepPages(app);
export const paths = async () => checkPaths(await new StaticPaths(app).getAll());
export const render = (route) => app.render(new Request('https://example.org/a/'), { routeData: route });
`,
};

describe('Astro', () => {
  const modules = join(folder, 'modules');
  const bundle = (entryFile: string, to: string) => {
    const output = join(folder, 'output');
    return build({
      root: folder,
      configFile: false,
      outDir: output,
      cacheDir: join(folder, 'cache'),
      logLevel: 'silent',
      integrations: [takingModules(join(folder, entryFile), output, to)],
    });
  };
  let entry: {
    paths: () => Promise<PagePath[]>;
    render: (route: PagePath['route']) => Promise<Response>;
  };

  beforeAll(async () => {
    for (const [file, text] of Object.entries(site)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    await bundle('entry.ts', modules);
    entry = (await import(pathToFileURL(entryIn(modules)).href)) as typeof entry;
  });

  test('bundles our entry, and leaves the modules to us', () => {
    expect(Object.keys(entry).sort()).toEqual(['paths', 'render']);
    expect(existsSync(join(folder, 'output', 'a', 'index.html'))).toBe(false);
  });

  test('lists the pages with their keys, and renders them', async () => {
    const pages = await entry.paths();
    expect(pages).toMatchObject([
      { pathname: '/a', cacheKey: 'key', route: { component: 'src/pages/[slug].astro' } },
    ]);
    const [page] = pages;
    if (!page) throw new Error('There is no page');
    expect(await (await entry.render(page.route)).text()).toContain('<p>a</p>');
  });

  test.each([
    ['astro:static-paths', `import { Gone } from 'astro:static-paths'; export const a = Gone;`],
    ['app/entrypoint', `import { a } from 'astro/app/entrypoint-that-was'; export { a };`],
  ])('is named where it lacks %s', async (module, text) => {
    writeFileSync(join(folder, 'lacking.ts'), text);
    const error = await bundle('lacking.ts', join(folder, 'none')).then(String, explainBundling);
    expect(error).toBeInstanceOf(AstroChangedError);
    expect(String(error)).toContain(`has changed: ${module} does not offer what our entry imports`);
  });
});

describe('an Astro that has changed ends a build with a sentence', () => {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8'),
  ) as { version: string };
  const page = { pathname: '/a', route: { component: 'a.astro' } } as PagePath;
  const keyed = { ...page, cacheKey: 'key' };
  const empty = join(folder, 'empty');
  const changes: [what: string, does: () => unknown][] = [
    [
      'it leaves the modules of the pages elsewhere than in .prerender/',
      () => takeModules(empty, join(folder, 'nowhere')),
    ],
    ['no modules of the pages are called prerender-entry.…, where one was', () => entryIn(empty)],
    [
      'the manifest of an application lists its routes in another form',
      () => keepPages({ manifest: { routes: [{ data: { type: 'page' } } as never] } }),
    ],
    [
      'the manifest of an application lists its routes in another form',
      () => keepPages({} as never),
    ],
    [
      'the paths of the pages are listed in another form',
      () => checkPaths([keyed, { path: '/b' } as never]),
    ],
    ['the paths of the pages come without their cacheKey', () => checkPaths([page, page])],
  ];
  beforeAll(() => mkdirSync(empty, { recursive: true }));

  test.each(changes)('%s', (what, does) => {
    expect(does).toThrow(AstroChangedError);
    expect(does).toThrow(
      `Astro ${version} has changed: ${what} (src/builder/astro-internals.ts). The site of before`,
    );
  });

  test('which is told without a stack, also when another process says it', () => {
    const error = new AstroChangedError('it is another');
    const { name, message } = error;
    const arrived = Object.assign(new Error(`${message} (bundle-pages.ts)`), { name });
    expect(astroChange(error)).toBe(message);
    expect(astroChange(arrived)).toBe(`${message} (bundle-pages.ts)`);
    expect(astroChange(new Error(message))).toBeUndefined();
  });

  test('and one as it is does not', () => {
    expect(checkPaths([keyed, page])).toHaveLength(2);
    expect(checkPaths([])).toEqual([]);
  });
});

test('nothing else in the builder names what Astro does not document', () => {
  const folderOfBuilder = join(root, 'src', 'builder');
  const naming = readdirSync(folderOfBuilder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.endsWith('astro-internals.ts') &&
      /'\.prerender'|prerender-entry|manifest\.routes|astro:content-changed/.test(
        readFileSync(join(folderOfBuilder, file), 'utf8'),
      ),
  );
  expect(naming).toEqual([]);
});
