/** A worker of the build, seen from inside its process; from outside, see `spawn-worker.ts`. */
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { type Failure, failureIn } from '../failures.ts';
import { type EndedProcess, onTold, type Part } from '../parts.ts';

/** What a worker sends: events while it works, and how it ended. */
export type WorkerMessage<Result, Event> =
  | { outcome: 'going on'; event: Event }
  | { outcome: 'told'; told: Part | EndedProcess }
  | (Ended<Result> & {
      /** What its process has taken. */
      taken: Omit<EndedProcess, 'process'>;
    });

type Ended<Result> =
  | { outcome: 'done'; result: Result }
  /** The machine stood in the way. */
  | { outcome: 'failed'; failure: Failure }
  | { outcome: 'refused'; problems: CatalogueError['problems']; checked: number }
  /** An error of the program, with its own words. */
  | { outcome: 'broken'; name: string; message: string; stack: string | undefined };

/**
 * Does the work of this process and reports how it ended, also if it breaks.
 *
 * @param work given a way to send events; to be awaited, because nothing leaves a process that does
 *   not pause
 */
export async function runWorker<Result, Event = never>(
  work: (send: (event: Event) => Promise<void>) => Promise<Result>,
): Promise<void> {
  // Without the build that started it, nobody waits for it.
  process.once('disconnect', () => process.exit());
  // Libraries do some of their work unasked.
  process.once('uncaughtException', (error) => end(failed(error)));
  onTold((told) => process.send?.({ outcome: 'told', told }));
  try {
    const result = await work(
      (event) =>
        new Promise((resolve) => {
          process.send?.({ outcome: 'going on', event }, () => resolve());
        }),
    );
    end({ outcome: 'done', result });
  } catch (error) {
    end(failed(error));
  }
}

function failed(error: unknown): Ended<never> {
  if (error instanceof CatalogueError) {
    return { outcome: 'refused', problems: error.problems, checked: error.checked };
  }
  const failure = failureIn(error);
  if (failure) return { outcome: 'failed', failure };
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { outcome: 'broken', name, message, stack };
}

function end(ended: Ended<unknown>): void {
  // In kilobytes and microseconds: https://nodejs.org/api/process.html#processresourceusage
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const taken = {
    peakMemory: maxRSS * 1024,
    processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
  };
  process.send?.({ ...ended, taken }, () => process.disconnect());
}

/** The first message from the build; to be asked for before anything else is awaited. */
export const firstMessage = <Message>(): Promise<Message> =>
  new Promise((resolve) => process.once('message', (message) => resolve(message as Message)));
