/** How long an author waits: from the start of the server to a page, from an edit to its words. */
import { setTimeout as wait } from 'node:timers/promises';
import { edit } from './content.ts';
import type { Project } from './contestant.ts';
import { freePort } from '../../tests/support/lighthouse.ts';
import { start, type Started } from './processes.ts';

interface Waiting {
  devStart: number;
  devReload: number;
}

/** How often the page is asked for, in milliseconds. */
const interval = 25;
/** After the first page, so that what the server still prepares is not counted as a reload. */
const settling = 2000;

/**
 * Starts the development server, asks for the page of a practice until it comes, edits its text
 * and asks again until the new words are in the answer. Seconds.
 *
 * @throws if the server ends, or what is awaited does not come within the limit
 */
export async function develop(project: Project, limitSeconds: number): Promise<Waiting> {
  const port = await freePort();
  const address = `http://localhost:${port}/${project.pagePath}`;
  const server = start(project.dev(port));
  try {
    const devStart = await until(
      server,
      limitSeconds,
      async () => (await pageAt(address, limitSeconds)) !== '',
    );
    await wait(settling);
    const word = `modificata${port}`;
    edit(project.editedFile, word);
    const devReload = await until(server, limitSeconds, async () =>
      (await pageAt(address, limitSeconds)).includes(word),
    );
    return { devStart, devReload };
  } finally {
    await server.stop();
  }
}

/** Asks until it is so; gives the seconds that it took. */
async function until(
  server: Started,
  limitSeconds: number,
  isSo: () => Promise<boolean>,
): Promise<number> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let ended: string | undefined;
  void server.ended.then(({ said }) => {
    ended = said;
  });
  while (!(await isSo())) {
    if (ended !== undefined) throw new Error(`il server si è fermato: ${ended.trim()}`);
    if (seconds() > limitSeconds) throw new Error(`niente dopo ${limitSeconds} secondi`);
    await wait(interval);
  }
  return seconds();
}

/** A page, or an empty text while there is none. */
async function pageAt(address: string, limitSeconds: number): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(limitSeconds * 1000) });
    return response.status === 200 ? await response.text() : '';
  } catch {
    return '';
  }
}
