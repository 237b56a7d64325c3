/** The worker that renders the pages of one language: two languages are rendered at once. */
import { join } from 'node:path';
import type { Bundle } from '../prerender/bundle.ts';
import { openFileWriter } from '../prerender/file-writer.ts';
import { openRenderCache } from '../prerender/render-cache.ts';
import { prerenderSite } from '../prerender/prerender-site.ts';
import { buildIdStamp } from '../prerender/build-id.ts';
import { setContent } from '../../view-models/content-store.ts';
import { readContentFile, readHistory } from '../content-file.ts';
import { readSettings } from '../../config/settings.ts';
import { firstMessage, runWorker } from './worker.ts';
import { timed } from '../parts.ts';

/** What it renders. */
export interface PrerenderOrder {
  /** The file of the content: see `content-file.ts`. */
  contentFile: string;
  /** Absent if Astro makes its own. */
  bundle: Bundle | undefined;
  /** The file of what the repository tells of the practices, by their slugs. */
  historyFile: string;
}

type RenderWithAstro = typeof import('../prerender/render-with-astro.ts').renderWithAstro;

const [root = '.', folder = 'dist', buildId = ''] = process.argv.slice(2);
const order = firstMessage<PrerenderOrder>();

await runWorker<number>(async () => {
  const settings = readSettings(process.env, root);
  const { origin, base, language, cacheFolder, renderer } = settings;
  const { bundle, contentFile, historyFile } = await order;
  setContent({ ...readContentFile(contentFile), history: readHistory(historyFile) });
  const place = { cache: join(cacheFolder, 'pages'), site: folder, buildId };
  const kept = openRenderCache(place.cache, folder, buildIdStamp(buildId));
  const { pages } = await timed(
    'render',
    () =>
      renderer === 'own' && bundle
        ? prerenderSite(bundle, origin + base, kept, openFileWriter(place))
        : withAstro(root, settings, kept),
    (files) => ({ language, ...files }),
  );
  return pages;
});

/** Few build so, and all of Astro takes longer to load than the rest of this process. */
async function withAstro(...given: Parameters<RenderWithAstro>): ReturnType<RenderWithAstro> {
  const { renderWithAstro } = await import('../prerender/render-with-astro.ts');
  return renderWithAstro(...given);
}
