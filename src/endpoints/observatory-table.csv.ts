import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { csvFile } from '../catalogue/writing/csv.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { tableOf } from '../view-models/observatory/picture.ts';
import { picturesOf } from '../view-models/observatory/pictures.ts';
import { speaking } from '../i18n/speaking.ts';
import { chartName } from '../routing/addresses.ts';
import { routes } from '../routing/page-routes.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  if (!catalogue.sections.has('observatory')) return [];
  const { matrix, others } = picturesOf({ catalogue, routes });
  return [matrix, ...others].map((picture) => ({
    params: { chart: chartName(picture.id, speaking) },
    props: { table: tableOf(picture) },
  }));
}) satisfies GetStaticPaths;

/** The table of a picture, for spreadsheets. */
export const GET: FileRoute<{ table: string[][] }> = ({ props }) =>
  new Response(csvFile(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
