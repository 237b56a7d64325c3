/**
 * Writes the files of the site, and keeps them for the next build, in a thread of its own: to write
 * and to digest them takes a sixth of the time of what renders, and both go on at once.
 */
import { Worker } from 'node:worker_threads';
import type { KeptFiles } from './render-cache.ts';

/** A file to write, with its key if it is to be kept. */
export interface FileToWrite {
  file: string;
  key: string | undefined;
  content: Uint8Array;
}

/** What the thread is started with. */
export interface WritingPlace {
  /** Where files are kept. */
  cache: string;
  /** The folder of the site that is made. */
  site: string;
  buildId: string;
}

export interface FileWriter {
  /**
   * Takes a file to write; its content is not to be used any more.
   *
   * @returns when there is room for another
   * @throws what the system said of this file or of one before
   */
  write: (one: FileToWrite) => Promise<void>;
  /** What was kept, when all is written. @throws as `write` does */
  end: () => Promise<KeptFiles>;
}

/** To send each file by itself would take longer than to write it. */
const sentAtOnce = 32;
/** More would fill the memory, where a disk is slower than what renders. */
const mostWaiting = 8;

/** Starts the thread; it ends with the process. */
export function openFileWriter(place: WritingPlace): FileWriter {
  const thread = new Worker(new URL('../workers/write-files.ts', import.meta.url), {
    workerData: place,
  });
  // A process that fails does not wait for it.
  thread.unref();
  const kept = Promise.withResolvers<KeptFiles>();
  kept.promise.catch(() => {});
  let gathered: FileToWrite[] = [];
  let waiting = 0;
  let room = Promise.withResolvers<void>();
  thread.on('message', (message: KeptFiles | 'written') => {
    if (message !== 'written') return kept.resolve(message);
    waiting -= 1;
    room.resolve();
    room = Promise.withResolvers<void>();
  });
  thread.on('error', (error) => {
    kept.reject(error);
    room.resolve();
  });
  const send = () => {
    const owned = gathered.flatMap(({ content: { buffer, byteLength } }) =>
      buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [],
    );
    thread.postMessage(gathered, owned);
    waiting += 1;
    gathered = [];
  };
  return {
    async write(one) {
      gathered.push(one);
      if (gathered.length < sentAtOnce) return;
      send();
      while (waiting > mostWaiting) {
        await Promise.race([room.promise, kept.promise]);
      }
    },
    end() {
      send();
      thread.postMessage('end');
      return kept.promise;
    },
  };
}
