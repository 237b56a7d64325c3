/**
 * One build at a time for each cache. A file says whose turn it is; one that its build did not take
 * away tells the next that it was interrupted, and that what it kept is not to be trusted.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface BuildLock {
  /** Whether the build before was interrupted. */
  wasInterrupted: boolean;
  /** Gives the turn to the next; what is kept is whole. */
  end: () => void;
}

/** How often the file is touched, and looked at by who waits, in milliseconds. */
const beat = 500;
/** After so long without a touch its build is not there any more, in milliseconds. */
const silence = 60_000;

/**
 * Waits until nobody builds with a cache.
 *
 * @param folder of the cache; made if it is not there
 * @param onWait told once, if there is somebody to wait for
 */
export async function acquireBuildLock(folder: string, onWait: () => void): Promise<BuildLock> {
  const file = join(folder, 'in-corso');
  mkdirSync(folder, { recursive: true });
  let [wasInterrupted, waits] = [false, false];
  while (!isTaken(file)) {
    if (isAbandoned(file)) {
      rmSync(file, { force: true });
      wasInterrupted = true;
      continue;
    }
    if (!waits) onWait();
    waits = true;
    await pause(beat);
  }
  const touches = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The cache may be deleted at any time; who comes next then takes a turn of its own.
    }
  }, beat);
  touches.unref();
  return {
    wasInterrupted,
    end: () => {
      clearInterval(touches);
      rmSync(file, { force: true });
    },
  };
}

/** Writes the file, unless it is there. */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // A name that another process was given since is told by its silence.
    return !isAlive(owner) || Date.now() - statSync(file).mtimeMs > silence;
  } catch {
    // It was taken away meanwhile.
    return false;
  }
}

function isAlive(pid: number): boolean {
  // Not written yet: its owner is about to.
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
