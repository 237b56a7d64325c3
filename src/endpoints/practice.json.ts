import type { FileRoute } from '../routing/file-route.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { practiceJson } from '../open-data/catalogue-json.ts';
import { getOpenData } from '../view-models/open-data.ts';
import { practicePaths } from '../view-models/practice-paths.ts';

export const getStaticPaths = () => practicePaths('practiceFacts');

/** The sheet of a practice, for programs. */
export const GET: FileRoute<{ practice: PracticeRecord }> = async ({ props }) => {
  const { context } = await getOpenData();
  const content = JSON.stringify(practiceJson(props.practice, context), null, 2);
  return new Response(content, { headers: { 'Content-Type': 'application/json' } });
};
