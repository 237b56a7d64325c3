/** The peers are large, and nothing else uses them: each is installed when it is first measured. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/config/paths.ts';
import { environment } from './processes.ts';

const from = join(import.meta.dirname, 'peers');
/** Written when npm is done: a copy that was interrupted is made anew. */
const lockOf = (folder: string) => join(folder, 'installed-lock.json');

/**
 * Copies the files of a peer into a folder of its own and installs its packages there, if it has
 * any.
 *
 * @param work where the folder is made; it stays, with its packages, for the next time
 * @param id name of its folder in `tools/bench/peers/`
 * @param shared whether it uses the components in `tools/bench/peers/components/`
 * @returns the folder
 * @throws if npm cannot install it
 */
export function install(work: string, id: string, shared: boolean): string {
  const folder = join(work, 'peers', id);
  const wanted = join(from, id, 'package-lock.json');
  const lock = existsSync(wanted) ? readFileSync(wanted, 'utf8') : '';
  const done = lockOf(folder);
  if (!existsSync(done) || readFileSync(done, 'utf8') !== lock) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(from, id), folder, { recursive: true });
    if (lock !== '') installPackages(id, folder);
    writeFileSync(done, lock);
  }
  cpSync(join(from, id), folder, { recursive: true });
  if (shared) {
    cpSync(join(from, 'components'), join(folder, 'src', 'components'), { recursive: true });
  }
  return folder;
}

function installPackages(id: string, folder: string): void {
  const options = {
    ...{ cwd: folder, env: environment(), encoding: 'utf8' as const },
    stdio: ['ignore' as const, 'ignore' as const, 'pipe' as const],
  };
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], options);
  if (status !== 0) throw new Error(`${id} could not be installed: ${stderr}`);
}

/**
 * The version of a package that a peer asks for; one that has no packages uses those of the project.
 *
 * @throws if nobody asks for it
 */
export function versionOf(id: string, name: string): string {
  const own = join(from, id, 'package.json');
  const text = readFileSync(existsSync(own) ? own : join(root, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { dependencies: Record<string, string> };
  const version = dependencies[name];
  if (version === undefined) throw new Error(`${id} does not depend on ${name}`);
  return version;
}
