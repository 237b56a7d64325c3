/** The worker that renders the pages of one language: two languages are rendered at once. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../catalogue/queries/catalogue.ts';
import { type Picture, picturesOf } from '../../images/social/picture.ts';
import type { Bundle } from '../prerender/bundle.ts';
import { openFileWriter } from '../prerender/file-writer.ts';
import { openRenderCache } from '../prerender/render-cache.ts';
import { prerenderSite } from '../prerender/prerender-site.ts';
import { buildIdStamp } from '../prerender/build-id.ts';
import { routesUnder } from '../../routing/addresses.ts';
import { setContent } from '../../view-models/content-store.ts';
import { readContent } from '../read-content.ts';
import { readHistory } from '../history-file.ts';
import { readSettings } from '../../config/settings.ts';
import { searchContent } from '../../search/practice-record.ts';
import { firstMessage, runWorker } from './worker.ts';
import { copyPublic } from '../copy-public.ts';
import { timed } from '../parts.ts';
import { drawIcons } from '../draw-icons.ts';

/** What it waits for while it reads the content. */
export interface PrerenderOrder {
  /** Absent if Astro makes its own. */
  bundle: Bundle | undefined;
  /** The file of what the repository tells of the practices, by their slugs. */
  historyFile: string;
}

export interface Rendered {
  /** The path of the page that is read without the network, if the catalogue has one. */
  offlinePage: string | undefined;
  practices: number;
  pages: number;
}

/** Sent as soon as the content is read: others work on it while the pages are rendered. */
export interface PrerenderEvent {
  /** The images to draw. */
  images: Picture[];
  /** A file of the records to index. */
  recordsFile: string;
}

type RenderWithAstro = typeof import('../prerender/render-with-astro.ts').renderWithAstro;

const [root = '.', folder = 'dist', buildId = ''] = process.argv.slice(2);
const order = firstMessage<PrerenderOrder>();

await runWorker<Rendered, PrerenderEvent>(async (send) => {
  const settings = readSettings(process.env, root);
  const { origin, base, language, languages, cacheFolder, renderer } = settings;
  const content = await timed(
    'read',
    () => readContent(root, settings),
    () => ({ language }),
  );
  // Each language has its titles, and its order of the practices.
  const catalogue = assemble(
    content.records.map(({ record }) => record),
    language,
  );
  const routes = routesUnder(base, language);
  const recordsFile = `${folder}-records.json`;
  const searched = searchContent(catalogue, (slug) => routes.practice(slug).slice(base.length));
  writeFileSync(recordsFile, JSON.stringify(searched));
  await send({ images: picturesOf(catalogue), recordsFile });
  const { bundle, historyFile } = await order;
  setContent({ ...content, history: readHistory(historyFile) });
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
  // Once for all languages.
  if (language === languages[0]) {
    copyPublic(content.published, folder);
    await drawIcons(catalogue.site, content.published, settings.contentFolder, folder);
  }
  const isOffered = catalogue.site.offline !== false;
  return {
    offlinePage: isOffered ? routes.offline() : undefined,
    practices: catalogue.practices.length,
    pages,
  };
});

/** Few build so, and all of Astro takes longer to load than the rest of this process. */
async function withAstro(...given: Parameters<RenderWithAstro>): ReturnType<RenderWithAstro> {
  const { renderWithAstro } = await import('../prerender/render-with-astro.ts');
  return renderWithAstro(...given);
}
