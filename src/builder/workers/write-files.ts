/** The thread that writes the files of a site: see `prerender/file-writer.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildIdStamp } from '../prerender/build-id.ts';
import type { FileToWrite, WritingPlace } from '../prerender/file-writer.ts';
import { openRenderCache } from '../prerender/render-cache.ts';

const { cache, site, buildId } = workerData as WritingPlace;
const files = openRenderCache(cache, site, buildIdStamp(buildId));

parentPort?.on('message', (message: readonly FileToWrite[] | 'end') => {
  if (message === 'end') {
    parentPort?.postMessage(files.kept());
    return;
  }
  for (const { file, key, content } of message) {
    files.write(file, key, Buffer.from(content.buffer, content.byteOffset, content.byteLength));
  }
  parentPort?.postMessage('written');
});
