/** The last step of a build: the new site takes the place of the old one, which is never half there. */
import { spawn } from 'node:child_process';
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
import { dirname, join } from 'node:path';
import { digestOf } from '../files/digest.ts';

export interface Place {
  /** Puts the old site back, if a build was interrupted after it had taken it away. */
  recover: () => void;
  /** Puts a new site there. */
  fill: (made: string) => void;
}

/**
 * The place of a site, made ready: what stands in its way is told before anything is built.
 *
 * @param dist absolute path of the site
 * @param work folder in which the old site waits for the new one to be there; if the site is on
 *   another disk, where nothing can be exchanged at once, that is a folder beside it
 * @throws if nothing can be written there
 */
export function placeOf(dist: string, work: string): Place {
  const parent = dirname(dist);
  mkdirSync(parent, { recursive: true });
  mkdirSync(work, { recursive: true });
  accessSync(parent, constants.W_OK);
  const diskOf = (path: string) => statSync(path).dev;
  if (existsSync(dist) && diskOf(dist) !== diskOf(parent)) {
    throw Object.assign(new Error(`${dist} is a disk`), { code: 'EBUSY', path: dist });
  }
  const isElsewhere = diskOf(parent) !== diskOf(work);
  const aside = isElsewhere ? `${dist}-in-arrivo` : work;
  const name = digestOf(dist).slice(0, 12);
  const previous = join(aside, `previous-${name}`);
  /** The new site, on the disk on which it shall be. */
  const brought = (made: string): string => {
    if (!isElsewhere) return made;
    const copy = join(aside, `nuovo-${name}`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(made, copy, { recursive: true });
    return copy;
  };
  const recover = () => {
    if (!existsSync(previous)) return;
    if (existsSync(dist)) deleteLater(previous, aside);
    else renameSync(previous, dist);
  };
  return {
    recover,
    fill: (made) => {
      const site = brought(made);
      recover();
      if (existsSync(dist)) renameSync(dist, previous);
      renameSync(site, dist);
      recover();
      if (isElsewhere) deleteLater(undefined, aside);
    },
  };
}

/** In the name of what waits to be deleted. */
const mark = 'vecchio-';

/**
 * Deletes a folder after the build: tens of thousands of files keep a disk busy for longer than it
 * takes to make them. What is cut short is finished after a later build.
 */
function deleteLater(folder: string | undefined, aside: string): void {
  if (folder !== undefined) renameSync(folder, join(aside, `${mark}${process.pid}-${Date.now()}`));
  const old = readdirSync(aside).filter((entry) => entry.startsWith(mark));
  const script = `const { rmdirSync, rmSync } = require('node:fs');
  const [aside, ...folders] = process.argv.slice(1);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  // What was made for nothing else goes too; what holds anything stays.
  try { rmdirSync(aside); } catch {}`;
  const paths = [aside, ...old.map((entry) => join(aside, entry))];
  const options = { detached: true, stdio: 'ignore', cwd: dirname(aside) } as const;
  spawn(process.execPath, ['--eval', script, '--', ...paths], options).unref();
}
