/** Where a page of a practice leads to. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Related } from '../catalogue/queries/related.ts';
import { getCatalogue } from './catalogue.ts';

const mostRelated = 4;
const mostNeighbours = 6;

interface RelatedLinks {
  /** The most similar ones, the closest first. */
  practices: Related[];
  /** Others of its territory, by title. */
  neighbours: PracticeRecord[];
}

/** Gives the links from the page of each practice to others of the catalogue. */
export async function relatedLinksOf(): Promise<(practice: PracticeRecord) => RelatedLinks> {
  const { catalogue, related } = await getCatalogue();
  return (practice) => {
    const practices = related(practice, mostRelated);
    const known = new Set([practice, ...practices.map((one) => one.practice)]);
    const neighbours = catalogue
      .practicesOf('region', practice.data.region)
      // Over-fetch so that the filter below still yields six.
      .slice(0, mostNeighbours + known.size)
      .filter((other) => !known.has(other))
      .slice(0, mostNeighbours);
    return { practices, neighbours };
  };
}
