import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { speaking } from '../i18n/speaking.ts';
import { pathOf } from '../routing/paths.ts';
import type { DataFile } from '../open-data/data-files.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { getPageKeys } from '../view-models/cache-keys.ts';

export const getStaticPaths = (async () => {
  const { files } = await getOpenData();
  const { facts } = await getPageKeys();
  const folder = pathOf('data', speaking);
  return files.map((file) => ({
    params: { file: file.path.slice(folder.length) },
    props: { file },
    cacheKey: facts,
  }));
}) satisfies GetStaticPaths;

/** A file of the open data. */
export const GET: FileRoute<{ file: DataFile }> = async ({ props }) => {
  const { contentOf } = await getOpenData();
  const content = await contentOf(props.file);
  return new Response(new Uint8Array(content), {
    headers: { 'Content-Type': props.file.mediaType },
  });
};
