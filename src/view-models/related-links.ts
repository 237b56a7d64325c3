/** Where a page of a practice leads to. */
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Related } from '../catalogue/queries/related.ts';
import { getCatalogue } from './catalogue.ts';

const mostKin = 4;
const mostNeighbours = 6;

export interface Onward {
  /** Those akin to it, the nearest first. */
  kin: Related[];
  /** Others of its territory, by title. */
  neighbours: PracticeRecord[];
}

/** Gives the ways onward from each practice of the catalogue. */
export async function onwardWays(): Promise<(practice: PracticeRecord) => Onward> {
  const { catalogue, related } = await getCatalogue();
  return (practice) => {
    const kin = related(practice, mostKin);
    const known = new Set([practice, ...kin.map((one) => one.practice)]);
    const neighbours = catalogue
      .practicesOf('region', practice.data.region)
      // Enough for those that are known already, in a territory of thousands.
      .slice(0, mostNeighbours + known.size)
      .filter((other) => !known.has(other))
      .slice(0, mostNeighbours);
    return { kin, neighbours };
  };
}
