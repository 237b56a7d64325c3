/**
 * The part of a build that renders the pages of one language. It is a process of its own so that
 * two languages are rendered at once, and its memory is free again before the index is made.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../../catalogue/queries/catalogue.ts';
import { type Picture, picturesOf } from '../../images/social/picture.ts';
import type { Bundle } from '../prerender/bundle.ts';
import { openRenderCache } from '../prerender/render-cache.ts';
import { prerenderSite } from '../prerender/prerender-site.ts';
import { buildIdStamp } from '../prerender/build-id.ts';
import { routesUnder } from '../../routing/addresses.ts';
import { setContent } from '../../view-models/content-store.ts';
import { readContent } from '../read-content.ts';
import { readSettings } from '../../config/settings.ts';
import { searchRecords } from '../../search/practice-record.ts';
import type { ToIndex } from './index-practices.ts';
import { runWorker, message } from './worker.ts';
import { copyPublic } from '../copy-public.ts';

export interface Rendered {
  /** The path of the page that is read without the network, if the catalogue has one. */
  offlinePage: string | undefined;
  practices: number;
  pages: number;
}

/** What others wait for, as soon as it is known. */
export interface PrerenderEvent {
  /** What there is to draw. */
  pictures?: Picture[];
  /** What there is to index. */
  toIndex?: ToIndex;
}

const [root = '.', folder = 'dist', version = ''] = process.argv.slice(2);
/** It is made while the content is read. */
const bundle = message<Bundle>();

await runWorker<Rendered, PrerenderEvent>(async (tell) => {
  const settings = readSettings(process.env, root);
  const content = await readContent(root, settings);
  // Each language has its titles, and its order of the practices.
  const catalogue = assemble(
    content.records.map(({ record }) => record),
    settings.language,
  );
  const { origin, base, language, languages, cacheFolder } = settings;
  const routes = routesUnder(base, language);
  const recordsFile = `${folder}-records.json`;
  const records = searchRecords(catalogue, (slug) => routes.practice(slug).slice(base.length));
  writeFileSync(recordsFile, JSON.stringify(records));
  await tell({
    pictures: picturesOf(catalogue),
    toIndex: { recordsFile },
  });
  setContent(content);
  const kept = openRenderCache(join(cacheFolder, 'pages'), folder, buildIdStamp(version));
  const made = await bundle;
  const pages = await prerenderSite(made, origin + base, kept);
  // Once for all languages.
  if (language === languages[0]) copyPublic(content.published, folder);
  const isOffered = catalogue.site.offline !== false;
  return {
    offlinePage: isOffered ? routes.offline() : undefined,
    practices: catalogue.practices.length,
    pages,
  };
});
