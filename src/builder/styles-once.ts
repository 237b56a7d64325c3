/**
 * The style sheets of a build, compiled once for all languages, beside what is bundled meanwhile:
 * they are the same in each, and Sass took a good part of the time of a small catalogue.
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Plugin } from 'vite';
import type { CompiledSheets } from './workers/compile-styles.ts';

let compiling: Promise<CompiledSheets> | undefined;

/**
 * Begins to compile the style sheets; once, as long as this process lives.
 *
 * @param root the folder of the project
 * @throws what Sass says of a sheet that is wrong
 */
export function compileStyles(root: string): Promise<CompiledSheets> {
  compiling ??= inThread(sheetsIn(join(root, 'src/styles')));
  // Whoever waits for it is told.
  compiling.catch(() => {});
  return compiling;
}

/** Those that stand alone: of others, Sass says, names begin with a line. */
const sheetsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[^_].*\.scss$/.test(name))
    .map((name) => join(folder, name));

function inThread(sheets: readonly string[]): Promise<CompiledSheets> {
  const thread = new Worker(new URL('./workers/compile-styles.ts', import.meta.url), {
    workerData: sheets,
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/**
 * Gives pages the compiled sheets in the place of those that they import.
 *
 * @param root the folder of the project
 * @see https://vite.dev/guide/api-plugin
 */
export function stylesOnce(root: string): Plugin {
  /** The sheets that pages import, by the name under which Vite takes them for compiled. */
  const imported = new Map<string, string>();
  return {
    name: 'styles-once',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\..*\.scss$/ },
      async handler(source, importer) {
        if (importer === undefined) return undefined;
        const sheet = join(dirname(importer), source);
        if (!(await compileStyles(root)).has(sheet)) return undefined;
        // Vite writes paths with slashes on every system.
        const name = sheet.replaceAll('\\', '/').replace(/\.scss$/, '.css');
        imported.set(name, sheet);
        return name;
      },
    },
    load: {
      filter: { id: /\.css$/ },
      async handler(id) {
        const sheet = imported.get(id);
        return sheet === undefined ? undefined : (await compileStyles(root)).get(sheet);
      },
    },
  };
}
