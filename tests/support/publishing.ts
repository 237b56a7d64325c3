/** A site that is published anew, at the same address, while browsers have it open. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Served, serve } from '../../src/builder/serve.ts';
import { buildFile, workerFile } from '../../src/routing/fixed-paths.ts';
import type { Site } from './sites.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface Publishing {
  /** Ends in `/`. */
  address: string;
  /** A copy of the built site, to be changed before it is published again. */
  dist: string;
  /**
   * Publishes another build.
   *
   * @param change gives the new text of a page, or nothing to take it away
   */
  publish: (change?: (html: string, file: string) => string | undefined) => Promise<void>;
  close: () => Promise<void>;
}

/** Serves a copy of a site. */
export async function publishing({ dist: original, base }: Site): Promise<Publishing> {
  const folder = temporaryFolder('publishing');
  const dist = join(folder, 'dist');
  cpSync(original, dist, { recursive: true });
  let served: Served = await serve(dist, base, 0);
  const { address } = served;
  const pagesNow = () =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  let build = /data-build="([^"]+)"/.exec(home)?.[1] ?? '';
  let count = 0;
  return {
    address,
    dist,
    async publish(change = (html) => html) {
      count += 1;
      const next = `another-${count}`;
      for (const file of [...pagesNow(), workerFile, buildFile]) {
        const path = join(dist, file);
        const text = readFileSync(path, 'utf8').replaceAll(build, next);
        const changed = file.endsWith('.html') ? change(text, file) : text;
        if (changed === undefined) rmSync(path);
        else writeFileSync(path, changed);
      }
      build = next;
      // The server knows the files that were there when it started.
      await served.close();
      served = await serve(dist, base, Number(new URL(address).port));
    },
    async close() {
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
