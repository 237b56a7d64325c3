/**
 * Writes into pages which build they are of. They are rendered without: a page that is the same as
 * in the build before is not rendered again, but is of this build all the same.
 */
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { unstamped } from '../offline/settings.ts';

const place = Buffer.from(`data-build="${unstamped}"`);

/**
 * Stamps the pages of a folder, at any depth, in place.
 *
 * @param version as long as {@link unstamped}
 * @throws if it is of another length
 */
export function stampPages(folder: string, version: string): void {
  const stamp = Buffer.from(version);
  if (stamp.length !== unstamped.length) throw new Error(`A build cannot be called ${version}`);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.html')) stampPage(join(folder, name), stamp);
  }
}

function stampPage(file: string, stamp: Buffer): void {
  // It stands at the end of the page, if the page has it.
  const at = readFileSync(file).lastIndexOf(place);
  if (at === -1) return;
  const opened = openSync(file, 'r+');
  try {
    writeSync(opened, stamp, 0, stamp.length, at + place.length - 1 - stamp.length);
  } finally {
    closeSync(opened);
  }
}
