/** Puts the files that are published as they are into a built site. */
import { constants, copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Copies files into a site.
 *
 * @param files by its path in the site, the absolute path of each
 * @param site absolute path of the built site
 * @throws if one of them is there already: the check refuses whatever would be in the way
 */
export function copyPublic(files: ReadonlyMap<string, string>, site: string): void {
  for (const [path, file] of files) {
    const place = join(site, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(file, place, constants.COPYFILE_EXCL);
  }
}
