/** The content of a build, seen from the build. */
import type { ContentEvent, MadeOfContent } from './workers/read-content.ts';
import { type SpawnedWorker, spawnWorker } from './workers/spawn-worker.ts';

interface ReadingContent extends Omit<SpawnedWorker<MadeOfContent>, 'send'> {
  /** As soon as the content is read. @throws as `done` does */
  content: Promise<ContentEvent>;
}

/**
 * Starts the worker that reads the content.
 *
 * @param folder where it leaves what others work on
 */
export function startReading(root: string, folder: string): ReadingContent {
  const read = Promise.withResolvers<ContentEvent>();
  const { send: _, ...worker } = spawnWorker<MadeOfContent, ContentEvent>('read-content.ts', {
    arguments: [root, folder],
    onEvent: read.resolve,
  });
  const content = Promise.race([read.promise, worker.done.then(() => read.promise)]);
  // Whoever waits for it is told.
  content.catch(() => {});
  return { ...worker, content };
}
