import type { FileRoute } from '../../routing/file-route.ts';
import type { PracticeRecord } from '../../catalogue/model/record.ts';
import { cardOf } from '../../search/facet-file.ts';
import { getCatalogue } from '../../view-models/catalogue.ts';
import { cardShards } from '../../view-models/card-shards.ts';

export const getStaticPaths = cardShards;

export const GET: FileRoute<{ practices: PracticeRecord[] }> = async ({ props }) => {
  const { catalogue } = await getCatalogue();
  return Response.json(props.practices.map((practice) => cardOf(practice, catalogue)));
};
