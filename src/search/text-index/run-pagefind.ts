/**
 * Pagefind's program, run as its documentation has it: https://pagefind.app/docs/running-pagefind/
 * Its library for Node copies all it has read before it writes, which takes twice the time.
 */
import { spawn } from 'node:child_process';

export interface PagefindRun {
  /** A folder of pages. */
  site: string;
  /** Which of them are indexed. */
  glob: string;
  /** The folder that it writes: an index, and the engine that reads it. */
  output: string;
  /** By the rules of which language words are shortened; a suffix (`it-2`) changes only names. */
  language: string;
}

/**
 * Indexes pages. The program ends with this process, whatever ends it in order.
 *
 * @throws if it cannot: with its own words, and the code of the system's error if that is known
 */
export async function runPagefind({ site, glob, output, language }: PagefindRun): Promise<void> {
  const program = await programPath();
  const options = ['--site', site, '--glob', glob, '--output-path', output];
  const child = spawn(program, [...options, '--force-language', language, '--silent'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
  });
  const stop = () => child.kill();
  const end = () => process.exit();
  process.once('exit', stop);
  process.once('SIGTERM', end);
  let said = '';
  child.stderr.on('data', (data) => {
    said += String(data);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (exitCode, signal) => {
        if (exitCode === 0) resolve();
        // How the system ends who writes more than it may.
        else if (signal === 'SIGXFSZ') reject(Object.assign(new Error(said), { code: 'EFBIG' }));
        else reject(new Error(`Pagefind (${signal ?? exitCode}): ${said.trim()}`));
      });
    });
  } finally {
    process.off('exit', stop);
    process.off('SIGTERM', end);
  }
}

/** Where the package keeps the program of this machine, as its own command finds it. */
async function programPath(): Promise<string> {
  const finder = new URL('resolveBinary.js', import.meta.resolve('pagefind')).href;
  const { resolveBinaryPath } = (await import(finder)) as {
    resolveBinaryPath: (names: string[]) => string;
  };
  return resolveBinaryPath(['pagefind_extended', 'pagefind']);
}
