/** Commands in a process group of their own: what they start can be counted and ended with them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../../src/config/paths.ts';

export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

export interface Started {
  /** Of the command, and of its group. */
  pid: number;
  /** How it ended, with the last that it said. */
  ended: Promise<{ code: number | null; said: string }>;
  /** Ends the whole group; kept when the command has ended. */
  stop: () => Promise<unknown>;
}

/** So many of the last characters that a command says are kept, to tell why it failed. */
const keptCharacters = 4000;
const running = new Set<number>();

/** Nothing goes on when the measuring is interrupted. */
process.once('exit', () => running.forEach(endGroup));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

/** @throws if the program cannot be started */
export function start({ program, args, cwd, env = {} }: Command): Started {
  const child = spawn(program, args, {
    cwd,
    env: { ...environment(), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) {
    child.once('error', () => {});
    throw new Error(`${program} non si avvia`);
  }
  running.add(pid);
  const ended = endOf(child).finally(() => {
    endGroup(pid);
    running.delete(pid);
  });
  const stop = () => {
    endGroup(pid);
    return ended;
  };
  return { pid, ended, stop };
}

function endOf(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  const hear = (text: Buffer) => {
    said = (said + String(text)).slice(-keptCharacters);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, said }));
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** The environment of a build, whatever started the measuring; peers run with the same Node. */
export function environment(): Record<string, string | undefined> {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: 'true' };
  return { ...process.env, ...quiet, PATH: path };
}
