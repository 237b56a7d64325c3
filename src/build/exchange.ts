/** The last step of a build: the new site takes the place of the old one, which is never half there. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

export interface Place {
  /** Puts the old site back, if a build was interrupted after it had taken it away. */
  recover: () => void;
  /** Puts a new site there. */
  fill: (made: string) => void;
}

/**
 * The place of a site.
 *
 * @param dist absolute path of the site
 * @param aside folder, on the same disk, in which the old site waits for the new one to be there
 */
export function placeOf(dist: string, aside: string): Place {
  const name = createHash('sha256').update(dist).digest('hex').slice(0, 12);
  const previous = join(aside, `previous-${name}`);
  const recover = () => {
    if (!existsSync(previous)) return;
    if (existsSync(dist)) throwAway(previous, aside);
    else renameSync(previous, dist);
  };
  return {
    recover,
    fill: (made) => {
      recover();
      if (existsSync(dist)) renameSync(dist, previous);
      renameSync(made, dist);
      recover();
    },
  };
}

/** In the name of what waits to be deleted. */
const mark = 'vecchio-';

/**
 * Deletes a folder after the build: tens of thousands of files keep a disk busy for longer than it
 * takes to make them. What is cut short is finished after a later build.
 */
function throwAway(folder: string, aside: string): void {
  renameSync(folder, join(aside, `${mark}${process.pid}-${Date.now()}`));
  const old = readdirSync(aside).filter((entry) => entry.startsWith(mark));
  const script = `for (const folder of process.argv.slice(1)) {
    require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }`;
  const paths = old.map((entry) => join(aside, entry));
  const options = { detached: true, stdio: 'ignore', cwd: aside } as const;
  spawn(process.execPath, ['--eval', script, '--', ...paths], options).unref();
}
