/** The last step of a build: the new site takes the place of the old one, which is never half there. */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../files/digest.ts';

export interface OutputDir {
  /** Puts the old site back, if a build was interrupted after it had taken it away. */
  recover: () => void;
  /** Puts a new site there. The old one waits for `removeReplaced`. */
  swapIn: (site: string) => void;
  /**
   * Deletes the sites that were replaced. To be called while the next build waits for its workers:
   * tens of thousands of files take the disk longer to delete than to make.
   */
  removeReplaced: () => Promise<void>;
}

/** In the name of a site that was replaced. */
const replacedPrefix = 'replaced-';

/** Those that wait to be deleted. @param work as {@link openOutputDir} was given it */
export const replacedSites = (work: string): string[] =>
  readdirSync(work)
    .filter((entry) => entry.startsWith(replacedPrefix))
    .map((entry) => join(work, entry));

/**
 * Makes the folder of a site ready: what stands in its way is told before anything is built.
 *
 * @param dist absolute path of the site
 * @param work folder in which the old site waits for the new one to be there; if the site is on
 *   another disk, where nothing can be exchanged at once, that is a folder beside it, gone at the end
 * @throws if nothing can be written there
 */
export function openOutputDir(dist: string, work: string): OutputDir {
  const parent = dirname(dist);
  mkdirSync(parent, { recursive: true });
  mkdirSync(work, { recursive: true });
  accessSync(parent, constants.W_OK);
  const diskOf = (path: string) => statSync(path).dev;
  if (existsSync(dist) && diskOf(dist) !== diskOf(parent)) {
    throw Object.assign(new Error(`${dist} is a disk`), { code: 'EBUSY', path: dist });
  }
  const isOnOtherDisk = diskOf(parent) !== diskOf(work);
  const aside = isOnOtherDisk ? `${dist}-incoming` : work;
  const name = digestOf(dist).slice(0, 12);
  const previous = join(aside, `previous-${name}`);
  /** The new site, on the disk on which it shall be. */
  const broughtOver = (site: string): string => {
    if (!isOnOtherDisk) return site;
    const copy = join(aside, `next-${name}`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(site, copy, { recursive: true });
    return copy;
  };
  const recover = () => {
    if (!existsSync(previous)) return;
    if (!existsSync(dist)) renameSync(previous, dist);
    else if (isOnOtherDisk) rmSync(previous, { recursive: true, force: true, maxRetries: 5 });
    else renameSync(previous, join(aside, `${replacedPrefix}${process.pid}-${Date.now()}`));
  };
  return {
    recover,
    swapIn: (made) => {
      const site = broughtOver(made);
      recover();
      if (existsSync(dist)) renameSync(dist, previous);
      renameSync(site, dist);
      recover();
      if (isOnOtherDisk) rmSync(aside, { recursive: true, force: true });
    },
    removeReplaced: async () => {
      const options = { recursive: true, force: true, maxRetries: 5 };
      await Promise.all(replacedSites(work).map((site) => rm(site, options)));
    },
  };
}
