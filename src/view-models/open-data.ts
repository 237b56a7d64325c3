/** The open data as the pages see it: each file made once for a build, whoever asks for it first. */
import type { DataFile } from '../open-data/data-files.ts';
import { type OpenDataContext, openDataContext } from '../open-data/distribution.ts';
import { dataFiles } from '../open-data/distributions.ts';
import { getCatalogue } from './catalogue.ts';
import { siteRoutes } from '../routing/page-routes.ts';

interface OpenData {
  context: OpenDataContext;
  files: DataFile[];
  /** The content of a file. */
  contentOf: (file: DataFile) => Promise<Buffer>;
}

let kept: Promise<OpenData> | undefined;

async function load(): Promise<OpenData> {
  const { catalogue } = await getCatalogue();
  const context = openDataContext(catalogue, new URL(siteRoutes.home(), import.meta.env.SITE).href);
  const made = new Map<string, Promise<Buffer>>();
  return {
    context,
    files: dataFiles(context),
    contentOf: (file) => {
      const content = made.get(file.id) ?? bytesOf(file, context);
      made.set(file.id, content);
      return content;
    },
  };
}

async function bytesOf(file: DataFile, context: OpenDataContext): Promise<Buffer> {
  const content = await file.make(context);
  return typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
}

/** The files of the open data and what they are made from. */
export function getOpenData(): Promise<OpenData> {
  if (import.meta.env.DEV) return load();
  kept ??= load();
  return kept;
}
