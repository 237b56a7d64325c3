/** Whether a published site is what the repository makes. */
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Words } from '../../i18n/languages.ts';
import { ReviewError } from '../../changes/git.ts';
import { buildFile } from '../../routing/fixed-paths.ts';
import { visible } from '../../markup/markdown.ts';
import { type BuildRecord, readRecord } from '../build-record.ts';
import { type Comparison, compareSite, type CompareOptions } from './compare.ts';
import { type Published, publishedAt, publishedIn } from './published.ts';
import { type Origin, rebuild } from './rebuild.ts';

interface Verified {
  record: BuildRecord;
  comparison: Comparison;
}

/** Of a record no more is read; the largest catalogues have a hundred data files. */
const mostOfRecord = 1024 * 1024;

/**
 * Makes the site again from the commit that it says it was made from, and compares.
 *
 * @param place an address, or a folder
 * @param onRecord told what the site says of itself, before the work begins
 * @throws {ReviewError} if it cannot be told, and why
 */
export async function verifySite(
  place: string,
  from: Origin,
  onRecord: (record: BuildRecord) => void = () => {},
  options: CompareOptions = {},
): Promise<Verified> {
  const published = publishedSite(place, from.words);
  const record = await recordAt(published, place, from.words);
  onRecord(record);
  const { site, remove } = rebuild(record, from);
  try {
    return { record, comparison: await compareSite(site, published, options) };
  } finally {
    remove();
  }
}

function publishedSite(place: string, words: Words): Published {
  if (!/^[a-z]+:\/\//i.test(place)) {
    const folder = resolve(place);
    if (existsSync(folder) && statSync(folder).isDirectory()) return publishedIn(folder);
    throw new ReviewError(words.verify.noPlace(visible(place)));
  }
  const url = URL.parse(place);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ReviewError(words.verify.noPlace(visible(place)));
  }
  return publishedAt(
    `${url.origin}${url.pathname.replace(/(?:index\.html)?$/, '').replace(/\/?$/, '/')}`,
    words,
  );
}

async function recordAt(
  published: Published,
  place: string,
  { verify: words }: Words,
): Promise<BuildRecord> {
  const found = await published.read(buildFile, mostOfRecord);
  if (found.is === 'unknown') throw new ReviewError(visible(found.why));
  const text = found.is === 'bytes' ? Buffer.from(found.bytes).toString('utf8') : '';
  const record = readRecord(text);
  if (!record) throw new ReviewError(words.noRecord(visible(place)));
  return record;
}
