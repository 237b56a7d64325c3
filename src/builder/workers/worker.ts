/**
 * A part of a build that is a process of its own, seen from inside; from outside, see
 * `start-part.ts`.
 */
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { type Failure, failureIn } from '../failures.ts';

/** What such a process tells: news while it works, and how it ended. */
export type WorkerMessage<Result, News> =
  | { outcome: 'going on'; news: News }
  | { outcome: 'done'; result: Result }
  /** The machine stood in the way. */
  | { outcome: 'failed'; failure: Failure }
  | { outcome: 'refused'; problems: CatalogueError['problems']; checked: number };

/**
 * Does the work of this process, and says how it ended.
 *
 * @param work given a way to tell what others wait for: it is told when this is waited for, because
 *   nothing leaves a process that does not pause
 */
export async function runWorker<Result, News = never>(
  work: (tell: (news: News) => Promise<void>) => Promise<Result>,
): Promise<void> {
  // Without who asked for it, it is for nobody.
  process.once('disconnect', () => process.exit());
  // Libraries do some of their work unasked.
  process.once('uncaughtException', fail);
  try {
    const result = await work(
      (news) =>
        new Promise((resolve) => {
          process.send?.({ outcome: 'going on', news }, () => resolve());
        }),
    );
    end({ outcome: 'done', result });
  } catch (error) {
    fail(error);
  }
}

/** Says how it broke, where that can be said in words. */
function fail(error: unknown): void {
  const failure = failureIn(error);
  if (error instanceof CatalogueError) {
    end({ outcome: 'refused', problems: error.problems, checked: error.checked });
  } else if (failure) end({ outcome: 'failed', failure });
  else throw error;
}

function end(message: WorkerMessage<unknown, never>): void {
  process.send?.(message, () => process.disconnect());
}

/** What this process is told by who started it; to be asked before anything else is waited for. */
export const message = <What>(): Promise<What> =>
  new Promise((resolve) => process.once('message', (what) => resolve(what as What)));
