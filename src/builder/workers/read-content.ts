/**
 * The worker that reads and checks the content, once for the pages of all languages: a process of
 * its own, because nobody else needs what that takes, and it is free again when the content is read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../../catalogue/model/site.ts';
import { assemble } from '../../catalogue/queries/catalogue.ts';
import { readSettings } from '../../config/settings.ts';
import { baseOfLanguage } from '../../i18n/languages.ts';
import { type Picture, picturesOf } from '../../images/social/picture.ts';
import { routesUnder } from '../../routing/addresses.ts';
import { searchContent } from '../../search/practice-record.ts';
import { recordsFileIn, writeContentFile } from '../content-file.ts';
import { timed } from '../parts.ts';
import { readContent } from '../read-content.ts';
import { runWorker } from './worker.ts';

/** Sent when the content is read: others work on it at once. */
export interface ContentEvent {
  /** The file of the content: see `content-file.ts`. */
  contentFile: string;
  practices: number;
}

/** What is made from it beside the pages and the records to index. */
export interface MadeOfContent {
  /** The paths of the pages that are read without the network, if the catalogue has any. */
  offlinePages: string[];
  /** What is published as it is: by its path in the site, the absolute path of each file. */
  published: [path: string, file: string][];
  /** Whose icon is drawn. */
  site: Pick<Site, 'icon' | 'colours'>;
  /** The images to draw. */
  images: Picture[];
}

const [root = '.', folder = '.'] = process.argv.slice(2);

await runWorker<MadeOfContent, ContentEvent>(async (send) => {
  const settings = readSettings(process.env, root);
  const { languages, siteBase } = settings;
  const contentFile = join(folder, 'content');
  const content = await timed('read', () => readContent(root, settings));
  writeContentFile(contentFile, content);
  const records = content.records.map(({ record }) => record);
  await send({ contentFile, practices: records.filter(({ type }) => type === 'practice').length });
  // Each language has its titles, and its order of the practices.
  const catalogues = languages.map((code) => {
    const catalogue = assemble(records, code);
    const base = baseOfLanguage(siteBase, code, languages[0]);
    const routes = routesUnder(base, code);
    const searched = searchContent(catalogue, (slug) => routes.practice(slug).slice(base.length));
    writeFileSync(recordsFileIn(folder, code), JSON.stringify(searched));
    return { catalogue, offlinePage: routes.offline() };
  });
  const [{ catalogue }] = catalogues as [(typeof catalogues)[number]];
  const { site } = catalogue;
  return {
    images: picturesOf(catalogue),
    offlinePages: site.offline === false ? [] : catalogues.map(({ offlinePage }) => offlinePage),
    published: [...content.published],
    site,
  };
});
