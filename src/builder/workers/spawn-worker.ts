/** A worker of the build, seen from outside; from inside its process, see `worker.ts`. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CatalogueError } from '../../catalogue/checking/diagnostic.ts';
import { root } from '../../config/paths.ts';
import { tell } from '../parts.ts';
import type { WorkerMessage } from './worker.ts';

export interface SpawnedWorker<Result> {
  /**
   * Resolves when it is done.
   *
   * @throws {CatalogueError} if it refused the content
   * @throws with the message and the stack of the worker's own error, or saying how it was ended
   */
  done: Promise<Result>;
  /** Sends the message that it waits for. */
  send: (message: object) => void;
  /** Ends it, whatever it is doing; resolves when it writes no more. */
  stop: () => Promise<void>;
  /** The most memory that it has had, in bytes; 0 until it has ended. */
  peakMemory: () => number;
}

interface SpawnOptions<Event> {
  arguments: readonly string[];
  environment?: NodeJS.ProcessEnv;
  /** Options of Node for this process, after those of this one. */
  nodeOptions?: readonly string[];
  /** Called with what it sends while it works. */
  onEvent?: (event: Event) => void;
}

/**
 * Starts a worker.
 *
 * @param script beside this module
 */
export function spawnWorker<Result, Event = never>(
  script: string,
  { arguments: given, environment = {}, nodeOptions = [], onEvent }: SpawnOptions<Event>,
): SpawnedWorker<Result> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  // Node keeps the modules that it has compiled: a worker starts sooner the next time.
  const NODE_COMPILE_CACHE = join(root, '.cache', 'code');
  const child = fork(path, given, {
    env: { NODE_COMPILE_CACHE, ...process.env, ...environment },
    execArgv: [...process.execArgv, ...nodeOptions],
  });
  const name = [script, environment['CATALOGUE_LANGUAGE']].filter(Boolean).join(' ');
  let taken = { peakMemory: 0, processorSeconds: 0 };
  const done = new Promise<Result>((resolve, reject) => {
    let ended: Extract<WorkerMessage<Result, Event>, { taken: unknown }> | undefined;
    child.on('message', (sent) => {
      const message = sent as WorkerMessage<Result, Event>;
      if (message.outcome === 'going on') onEvent?.(message.event);
      else if (message.outcome === 'told') tell(message.told);
      else {
        ended = message;
        taken = message.taken;
      }
    });
    child.on('error', reject);
    child.on('exit', (exitCode, signal) => {
      tell({ process: name, ...taken });
      if (ended?.outcome === 'done') resolve(ended.result);
      else if (ended?.outcome === 'refused') {
        reject(new CatalogueError(ended.problems, ended.checked));
      } else if (ended?.outcome === 'failed') reject(Object.assign(new Error(), ended.failure));
      else if (ended?.outcome === 'broken') reject(remoteError(script, ended));
      // The system's out-of-memory killer, and V8 when its heap is full.
      else if (signal === 'SIGKILL' || signal === 'SIGABRT' || exitCode === 134) {
        reject(Object.assign(new Error(`${script}: ${signal ?? exitCode}`), { code: 'ENOMEM' }));
      } else reject(new Error(`${script} did not end (${signal ?? `exit code ${exitCode}`})`));
    });
  });
  const settled = done.then(
    () => {},
    () => {},
  );
  return {
    done,
    send: (message) => {
      if (child.connected) child.send(message);
    },
    stop: () => {
      child.kill();
      return settled;
    },
    peakMemory: () => taken.peakMemory,
  };
}

/** The error of a worker as it was there. */
function remoteError(
  script: string,
  { name, message, stack }: { name: string; message: string; stack: string | undefined },
): Error {
  const error = new Error(`${message} (${script})`);
  error.name = name;
  if (stack !== undefined) error.stack = stack;
  return error;
}
