import type { FileRoute } from '../../../site/file-route.ts';
import type { PracticeRecord } from '../../../catalogue/model/record.ts';
import { cardOf } from '../../../search/facet-file.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { catalogueParts } from '../../../site/parts.ts';

export const getStaticPaths = catalogueParts;

export const GET: FileRoute<{ practices: PracticeRecord[] }> = async ({ props }) => {
  const { catalogue } = await getCatalogue();
  return Response.json(props.practices.map((practice) => cardOf(practice, catalogue)));
};
