/** The site while it is written: a server for each language, behind one address. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { baseOfLanguage } from '../../i18n/languages.ts';
import type { Settings } from '../../config/settings.ts';
import { root } from '../../config/paths.ts';

/**
 * Serves the language of the root on a port, and those beside it on the next ones; the first
 * server passes on what is asked of the others, so that the switch of the language works.
 */
export async function startDevelopment(settings: Settings, port: number): Promise<void> {
  // It asks the network, and what it writes down restarts the servers of the other languages.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  const [first, ...others] = settings.languages;
  const proxied = others.map((code, place) => ({
    code,
    path: baseOfLanguage(settings.siteBase, code, first),
    port: port + 1 + place,
  }));
  for (const { code, port: own } of proxied) {
    const env = { ...process.env, CATALOGUE_LANGUAGE: code };
    const script = fileURLToPath(new URL('develop-language.ts', import.meta.url));
    fork(script, [String(own)], { cwd: root, env });
  }
  const proxy = Object.fromEntries(
    proxied.map(({ path, port: own }) => [path, `http://localhost:${own}`]),
  );
  await dev({ root, server: { port }, vite: { server: { proxy } } });
}
