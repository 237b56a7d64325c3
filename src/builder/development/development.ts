/** The site while it is written: a server for each language, behind one address. */
import { fork } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printError } from '../../files/print.ts';
import { dev } from 'astro';
import { baseOfLanguage, type Words } from '../../i18n/languages.ts';
import type { Settings } from '../../config/settings.ts';
import { readingCache } from '../../catalogue/reading/read-with-cache.ts';
import { root } from '../../config/paths.ts';
import { failureIn, failureText } from '../failures.ts';
import { freePorts } from '../port.ts';

/**
 * Serves the language of the root on a port, and those beside it on any that are free; the first
 * server passes on what is asked of the others, so that the switch of the language works.
 *
 * @param port one that is free
 */
export async function startDevelopment(
  settings: Settings,
  port: number,
  words: Words,
): Promise<void> {
  // It asks the network, and what it writes down restarts the servers of the other languages.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const [first, ...others] = settings.languages;
  const ports = await freePorts(others.length);
  const proxied = others.map((code, place) => ({
    code,
    path: baseOfLanguage(settings.siteBase, code, first),
    port: ports[place] ?? 0,
  }));
  await explained(words, async () => {
    for (const folder of written(settings)) {
      mkdirSync(folder, { recursive: true });
      accessSync(folder, constants.W_OK);
    }
    for (const { code, port: own } of proxied) {
      const env = { ...process.env, CATALOGUE_LANGUAGE: code };
      const script = fileURLToPath(new URL('develop-language.ts', import.meta.url));
      const server = fork(script, [String(own)], { cwd: root, env });
      // It has told why.
      server.once('exit', (exitCode) => exitCode && process.exit(exitCode));
    }
    const proxy = Object.fromEntries(
      proxied.map(({ path, port: own }) => [path, `http://localhost:${own}`]),
    );
    await dev({ root, server: { port }, vite: { server: { proxy, strictPort: true } } });
  });
}

/** What the servers write: each in a folder of its own, all in one, and Astro beside the project. */
const written = ({ cacheRoot, languages }: Settings): string[] => [
  join(root, '.astro'),
  ...languages.map((code) => join(cacheRoot, code)),
  readingCache(cacheRoot),
];

/**
 * Starts a server; where the machine stands in its way, now or later, that is told in a sentence
 * and the process ends with exit code 1.
 */
export async function explained(words: Words, start: () => Promise<unknown>): Promise<void> {
  const tell = (error: unknown): void => {
    const failure = failureIn(error);
    if (!failure) throw error;
    printError(`${failureText(failure, words, 'notShown')}\n`);
    process.exit(1);
  };
  // Libraries do some of their work unasked.
  process.once('uncaughtException', tell);
  await start().catch(tell);
}
