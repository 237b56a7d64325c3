import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { it } from '../../i18n/it/index.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { readSettings } from '../../site/settings.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  return catalogue.practices.map(({ slug, file }) => ({
    params: { practices: it.segments.practices, slug },
    props: { file },
  }));
}) satisfies GetStaticPaths;

/** The file of a practice, byte by byte: to be corrected in the form, or taken elsewhere. */
export const GET: APIRoute<{ file: string }> = ({ props }) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  return new Response(readFileSync(join(contentFolder, props.file)));
};
