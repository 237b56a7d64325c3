/** Nobody waits for ever: after some seconds it is said, and a new attempt is offered. */

/** In milliseconds. */
const limit = 8000;

/**
 * @param late called if the work takes longer
 * @returns what the work gives, however long it takes
 */
export async function withPatience<T>(work: Promise<T>, late: () => void): Promise<T> {
  const timer = setTimeout(late, limit);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** How old what was asked may be. */
const freshness = 60_000;

/**
 * Asks something again when the last answer is old.
 *
 * @param ask gives the answer, which is true once and for all
 */
export function nowAndThen(ask: () => Promise<boolean>): () => Promise<boolean> {
  let last = performance.now();
  let known = Promise.resolve(false);
  return async () => {
    const isOld = performance.now() - last > freshness;
    if (isOld && !(await known)) {
      last = performance.now();
      known = ask();
    }
    return known;
  };
}
