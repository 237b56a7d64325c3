import type { APIRoute, GetStaticPaths } from 'astro';
import type { PracticeRecord } from '../../../catalogue/model/record.ts';
import { factsOf } from '../../../search/facts.ts';
import { cardsPerFile } from '../../../search/files.ts';
import { getCatalogue } from '../../../site/catalogue.ts';

export const getStaticPaths = (async () => {
  const { catalogue } = await getCatalogue();
  const parts = Math.ceil(catalogue.practices.length / cardsPerFile);
  return Array.from({ length: parts }, (_, part) => ({
    params: { part: String(part) },
    props: {
      practices: catalogue.practices.slice(part * cardsPerFile, (part + 1) * cardsPerFile),
    },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ practices: PracticeRecord[] }> = async ({ props }) => {
  const { catalogue } = await getCatalogue();
  return Response.json(props.practices.map((practice) => factsOf(practice, catalogue)));
};
