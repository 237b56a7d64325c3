/**
 * One build at a time for each cache, by a lock file. A lock that its build did not remove tells the
 * next one that it was interrupted, and that the cache is not to be trusted.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

interface BuildLock {
  /** Whether the build before was interrupted. */
  wasInterrupted: boolean;
  /** Lets the next build begin; the cache is whole. */
  release: () => void;
}

/** How often the owner touches the lock, and a waiting build looks at it, in milliseconds. */
const heartbeat = 500;
/** The lock is stale after this long without a heartbeat, in milliseconds. */
const staleAfter = 60_000;

/**
 * Waits until nobody builds with a cache.
 *
 * @param folder of the cache; made if it is not there
 * @param onWait called once, if another build holds the lock
 */
export async function acquireBuildLock(folder: string, onWait: () => void): Promise<BuildLock> {
  const file = join(folder, 'build.lock');
  mkdirSync(folder, { recursive: true });
  let [wasInterrupted, waits] = [false, false];
  while (!tryToTake(file)) {
    if (isStale(file)) {
      rmSync(file, { force: true });
      wasInterrupted = true;
      continue;
    }
    if (!waits) onWait();
    waits = true;
    await pause(heartbeat);
  }
  const heartbeats = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The cache may be deleted at any time; who comes next then takes a lock of its own.
    }
  }, heartbeat);
  heartbeats.unref();
  return {
    wasInterrupted,
    release: () => {
      clearInterval(heartbeats);
      rmSync(file, { force: true });
    },
  };
}

/** Creates the lock file; false if it is there. */
function tryToTake(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isStale(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    // The number may belong to another process by now; that one sends no heartbeat.
    return !isAlive(owner) || Date.now() - statSync(file).mtimeMs > staleAfter;
  } catch {
    // It was released meanwhile.
    return false;
  }
}

function isAlive(pid: number): boolean {
  // The owner has not written its number yet.
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
