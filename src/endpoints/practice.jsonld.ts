import type { FileRoute } from '../routing/file-route.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { practiceStatements } from '../open-data/practice-rdf.ts';
import { prefixes } from '../open-data/rdf/namespaces.ts';
import { jsonLd } from '../open-data/rdf/serialise.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { practicePaths } from '../view-models/practice-paths.ts';

export const getStaticPaths = () => practicePaths('practiceFacts');

/** A practice as linked data. */
export const GET: FileRoute<{ practice: PracticeRecord }> = async ({ props }) => {
  const { context } = await getOpenData();
  const content = await jsonLd(practiceStatements(props.practice, context), { context: prefixes });
  return new Response(content, { headers: { 'Content-Type': 'application/ld+json' } });
};
