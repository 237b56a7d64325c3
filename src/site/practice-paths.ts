import type { PracticeRecord } from '../catalogue/model/record.ts';
import { ui } from '#words/index.ts';
import { getCatalogue } from './catalogue.ts';

interface PracticePath {
  params: { practices: string; slug: string };
  props: { practice: PracticeRecord };
}

/** Where the practices lie, for their pages and for the files beside them. */
export async function practicePaths(): Promise<PracticePath[]> {
  const { catalogue } = await getCatalogue();
  return catalogue.practices.map((practice) => ({
    params: { practices: ui.segments.practices, slug: practice.slug },
    props: { practice },
  }));
}
