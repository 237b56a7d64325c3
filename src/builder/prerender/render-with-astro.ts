/**
 * The plain Astro way: `astro build` bundles the code and renders every page and file, and nothing is
 * taken from earlier builds. Slower, and nothing of Astro's insides is relied on: for who has to
 * build with an Astro that has changed, and for the test that both ways give the same bytes.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Settings } from '../../config/settings.ts';
import { filesIn } from '../../files/digest.ts';
import type { RenderedFiles } from './prerender-site.ts';
import type { RenderCache } from './render-cache.ts';

/**
 * Renders the site for the content that was handed over to this process.
 *
 * @param files where its files go
 * @throws as Astro does
 */
export async function renderWithAstro(
  root: string,
  { cacheFolder }: Settings,
  files: RenderCache,
): Promise<RenderedFiles> {
  const output = join(cacheFolder, 'astro-build');
  rmSync(output, { recursive: true, force: true });
  let count = 0;
  await build({
    root,
    outDir: output,
    logLevel: 'error',
    integrations: [
      {
        name: 'counting-pages',
        hooks: {
          'astro:build:done': ({ pages }) => {
            count = pages.length;
          },
        },
      },
    ],
  });
  const made = filesIn(output);
  for (const file of made) {
    // Without a key it is not kept, but it gets the name of the build like any other. What our own
    // way keeps stays as it is.
    files.write(file, undefined, readFileSync(join(output, file)));
  }
  rmSync(output, { recursive: true });
  return { pages: count, made: made.length, kept: 0 };
}
