import type { PracticeRecord } from '../catalogue/model/record.ts';
import { cardsPerFile } from '../search/files.ts';
import { getCatalogue } from './catalogue.ts';

interface Part {
  params: { part: string };
  props: { practices: PracticeRecord[] };
}

/** The practices by title, so many to a file: for the files that the browser reads piece by piece. */
export async function catalogueParts(): Promise<Part[]> {
  const { catalogue } = await getCatalogue();
  const { practices } = catalogue;
  return Array.from({ length: Math.ceil(practices.length / cardsPerFile) }, (_, part) => ({
    params: { part: String(part) },
    props: { practices: practices.slice(part * cardsPerFile, (part + 1) * cardsPerFile) },
  }));
}
