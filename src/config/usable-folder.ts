/**
 * Refuses, as soon as a command is started, a folder of the project in which pages cannot be made:
 * its path goes through addresses and patterns in which these signs mean something else, and the
 * build would break much later, in the words of some library. Imported before everything else; for
 * `*`, with which Node finds no module of ours, by Node's own `--import`.
 */
import { fileURLToPath } from 'node:url';
import { startupWords } from './startup-words.mjs';

/** The sign that is in the way, if there is one. */
export const signInTheWay = (folder: string): string | undefined => /[#?"*]/.exec(folder)?.[0];

const folder = fileURLToPath(new URL('../..', import.meta.url));
const sign = signInTheWay(folder);
if (sign !== undefined) {
  process.stderr.write(startupWords('folder', { sign, folder }));
  process.exit(1);
}
