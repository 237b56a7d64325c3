/** The last step of a build: the new site takes the place of the old one, which is never half there. */
import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
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
    if (existsSync(dist)) rmSync(previous, { recursive: true, force: true });
    else if (existsSync(previous)) renameSync(previous, dist);
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
