/** A part of a build that is a process of its own, seen from outside; from inside, see `part.ts`. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { root } from '../../config/paths.ts';
import type { WorkerMessage } from './worker.ts';

export interface Part<Result> {
  /**
   * Kept when it is done.
   *
   * @throws {CatalogueError} if it refused the content
   */
  done: Promise<Result>;
  /** What it waits for. */
  send: (what: object) => void;
  /** Ends it, whatever it was doing; kept when it writes no more. */
  stop: () => Promise<void>;
}

export interface SpawnOptions<News> {
  arguments: readonly string[];
  environment?: NodeJS.ProcessEnv;
  /** Told what it tells while it works. */
  onEvent?: (news: News) => void;
}

/**
 * Starts one.
 *
 * @param script beside this module
 */
export function spawnWorker<Result, News = never>(
  script: string,
  { arguments: given, environment = {}, onEvent }: SpawnOptions<News>,
): Part<Result> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  // Node keeps the modules that it has compiled: each part starts sooner the next time.
  const NODE_COMPILE_CACHE = join(root, '.cache', 'code');
  const part = fork(path, given, { env: { NODE_COMPILE_CACHE, ...process.env, ...environment } });
  const done = new Promise<Result>((resolve, reject) => {
    let told: WorkerMessage<Result, News> | undefined;
    part.on('message', (message) => {
      told = message as WorkerMessage<Result, News>;
      if (told.outcome === 'going on') onEvent?.(told.news);
    });
    part.on('error', reject);
    part.on('exit', (exitCode, signal) => {
      if (told?.outcome === 'refused') reject(new CatalogueError(told.problems, told.checked));
      else if (told?.outcome === 'failed') reject(Object.assign(new Error(), told.failure));
      else if (told?.outcome === 'done') resolve(told.result);
      else reject(new Error(`${script} did not end (${signal ?? `exit code ${exitCode}`})`));
    });
  });
  // How it broke is told to who waits for what it does, if anybody does.
  const ended = done.then(
    () => {},
    () => {},
  );
  return {
    done,
    send: (what) => {
      if (part.connected) part.send(what);
    },
    stop: () => {
      part.kill();
      return ended;
    },
  };
}
