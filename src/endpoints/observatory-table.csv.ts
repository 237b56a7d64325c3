import type { GetStaticPaths } from 'astro';
import type { FileRoute } from '../routing/file-route.ts';
import { csvFile } from '../catalogue/writing/csv.ts';
import { getCatalogue } from '../view-models/catalogue.ts';
import { tableOf } from '../view-models/observatory/chart.ts';
import { chartsOf } from '../view-models/observatory/charts.ts';
import { speaking } from '../i18n/speaking.ts';
import { chartName } from '../routing/addresses.ts';
import { routes } from '../routing/page-routes.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  if (!catalogue.sections.has('observatory')) return [];
  const { matrix, others } = chartsOf({ catalogue, routes });
  return [matrix, ...others].map((chart) => ({
    params: { chart: chartName(chart.id, speaking) },
    props: { table: tableOf(chart) },
  }));
}) satisfies GetStaticPaths;

/** The table of a chart, for spreadsheets. */
export const GET: FileRoute<{ table: string[][] }> = ({ props }) =>
  new Response(csvFile(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
