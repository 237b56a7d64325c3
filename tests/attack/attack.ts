/** A standing attack: each target in turn, with a new seed each time, for as long as is asked. */
import { fork } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../src/files/digest.ts';
import type { Tried } from './worker.ts';

export interface Finding {
  target: string;
  seed: number;
  message: string;
  /** Where the input was written, as it is. */
  file: string;
}

export interface AttackOptions {
  minutes: number;
  /** The targets, and whether their differences are known to exist. */
  targets: ReadonlyMap<string, boolean>;
  /** Of all inputs; a new one for each turn if left out. */
  seed?: number | undefined;
  /** Where findings are written. */
  folder: string;
  tell: (line: string) => void;
}

export interface Outcome {
  runs: number;
  found: Finding[];
  /** Of targets whose differences are known to exist. */
  known: Finding[];
}

/** A turn of a target, in milliseconds, and how much longer it may take before it is ended. */
const turn = 20_000;
const grace = 60_000;
const runsOfTurn = 2000;

const processEnded = 'the process ended';

/** Attacks until the time is over; each kind of failure is kept once. */
export async function attack(options: AttackOptions): Promise<Outcome> {
  const { minutes, targets, folder, tell } = options;
  const end = Date.now() + minutes * 60_000;
  const outcome: Outcome = { runs: 0, found: [], known: [] };
  const kinds = new Set<string>();
  while (Date.now() < end) {
    for (const [target, isKnown] of targets) {
      const left = end - Date.now();
      if (left <= 0) break;
      const seed = options.seed ?? randomInt(2 ** 31);
      const tried = await turnOf(target, seed, Math.min(turn, left), folder);
      outcome.runs += tried.runs;
      if (!tried.failure) continue;
      const { input, message } = tried.failure;
      const kind = `${target} ${kindOf(message)}`;
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const finding = { target, seed, message, file: written(folder, target, seed, input) };
      // That two readers differ may be known; that one of them never ends is not.
      const isNews = !isKnown || message.startsWith(processEnded);
      outcome[isNews ? 'found' : 'known'].push(finding);
      if (isNews) tell(`${target}, seed ${seed}: ${message.split('\n')[0]}\n  ${finding.file}`);
    }
    if (options.seed !== undefined) break;
  }
  return outcome;
}

/** What a message says beside what it found, in which every input differs. */
const kindOf = (message: string): string => message.split(' — ')[0]?.replace(/\d+/g, '0') ?? '';

function turnOf(target: string, seed: number, time: number, folder: string): Promise<Tried> {
  mkdirSync(folder, { recursive: true });
  const noted = join(folder, `.now-${target}`);
  rmSync(noted, { force: true });
  const script = join(import.meta.dirname, 'worker.ts');
  const child = fork(script, [target, String(seed), String(runsOfTurn), String(time), noted], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve) => {
    let tried: Tried | undefined;
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said = (said + part.toString('utf8')).slice(-2000);
    });
    child.on('message', (message) => {
      tried = message as Tried;
    });
    const watchdog = setTimeout(() => child.kill('SIGKILL'), time + grace);
    child.on('exit', (code, signal) => {
      clearTimeout(watchdog);
      const input = existsSync(noted) ? readFileSync(noted, 'utf8') : '';
      rmSync(noted, { force: true });
      const ended = `${processEnded} (${signal ?? code}) — ${said}`;
      resolve(tried ?? { runs: 0, failure: { input, message: ended } });
    });
  });
}

function written(folder: string, target: string, seed: number, input: string): string {
  const file = join(folder, `${target}-${seed}-${digestOf(input).slice(0, 8)}.txt`);
  writeFileSync(file, input);
  return file;
}
