/**
 * The records of the checked catalogue, on their way from who reads the content to the pages. Astro
 * loads the modules of the pages apart from those that started it, so that each has its own copy of
 * this one: what they share is the process.
 */
import type { Reading } from '../catalogue/reading/read-catalogue.ts';

type Records = Reading['records'];

const place = Symbol.for('catalogue:records');
const shared = globalThis as { [place]?: Records };

/** Gives the pages that this process renders their records. */
export function handOver(records: Records): void {
  shared[place] = records;
}

/** @throws if nothing was handed over: pages are rendered by the commands of this project */
export function handedOver(): Records {
  const records = shared[place];
  if (!records) throw new Error('The content was not read: use npm run build, or npm run dev');
  return records;
}
