/**
 * The part of a build that renders the pages of one language. It is a process of its own so that
 * two languages are rendered at once, and its memory is free again before the index is made.
 */
import { join } from 'node:path';
import { assemble } from '../catalogue/queries/catalogue.ts';
import { type Picture, picturesOf } from '../pictures/picture.ts';
import type { Bundle } from '../rendering/bundle.ts';
import { keptFiles } from '../rendering/kept-files.ts';
import { renderSite } from '../rendering/render-site.ts';
import { stampOf } from '../rendering/stamp.ts';
import { routesUnder } from '../site/addresses.ts';
import { handOver } from '../site/handed-over.ts';
import { readContent } from '../site/read-content.ts';
import { readSettings } from '../site/settings.ts';
import { practicePage } from '../search/text-index/batch.ts';
import type { PracticePages } from './index-pages.ts';
import { copyPublic } from './copy-public.ts';
import { doPart, message } from './part.ts';

export interface Rendered {
  /** The path of the page that is read without the network, if the catalogue has one. */
  offlinePage: string | undefined;
  practices: number;
  pages: number;
}

/** What others wait for, as soon as it is known. */
export interface RenderingNews {
  /** What there is to draw. */
  pictures?: Picture[];
  /** What there is to index: these pages are in the site. */
  practicePages?: PracticePages;
}

const [root = '.', folder = 'dist', version = ''] = process.argv.slice(2);
/** It is made while the content is read. */
const bundle = message<Bundle>();

await doPart<Rendered, RenderingNews>(async (tell) => {
  const settings = readSettings(process.env, root);
  const content = await readContent(root, settings);
  // Each language has its titles, and its order of the practices.
  const catalogue = assemble(
    content.records.map(({ record }) => record),
    settings.language,
  );
  await tell({ pictures: picturesOf(catalogue) });
  handOver(content);
  const { origin, base, language, languages, cacheFolder } = settings;
  const kept = keptFiles(join(cacheFolder, 'pages'), folder, stampOf(version));
  const made = await bundle;
  const files = catalogue.practices.map(
    ({ slug }) => [slug, practicePage(language, slug)] as const,
  );
  const pages = await renderSite(made, {
    address: origin + base,
    kept,
    first: new Set(files.map(([, file]) => file)),
    onFirst: () => {
      const pages = files.map(([slug, file]) => ({ slug, digest: kept.digestOf(file) ?? '' }));
      return tell({ practicePages: { code: made.key, pages } });
    },
  });
  // Once for all languages.
  if (language === languages[0]) copyPublic(content.published, folder);
  const isOffered = catalogue.site.offline !== false;
  return {
    offlinePage: isOffered ? routesUnder(base, language).offline() : undefined,
    practices: catalogue.practices.length,
    pages,
  };
});
