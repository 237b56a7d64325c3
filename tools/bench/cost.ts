/** What a command costs: time on the clock, work of the processors, memory. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Command, start } from './processes.ts';

export interface Cost {
  seconds: number;
  /** Of all its processes, user and system. Not known outside Linux. */
  cpuSeconds?: number;
  /** The most that its processes held at one time (RSS). Not known outside Linux. */
  memoryBytes?: number;
}

/** How often to look at the memory, in milliseconds. */
const interval = 100;
/** The unit of time in `/proc`: sysconf(_SC_CLK_TCK), 100 on every Linux. */
const ticksPerSecond = 100;
const pageSize = 4096;

/**
 * Runs a command to its end and measures it.
 *
 * @param limitSeconds after so long it is ended
 * @throws with the last that it said, if it fails or takes longer
 */
export async function measureCommand(command: Command, limitSeconds: number): Promise<Cost> {
  const workBefore = workOfChildren();
  const began = performance.now();
  const { pid, ended, stop } = start(command);
  let memory = 0;
  let isLate = false;
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOfGroup(pid));
  }, interval);
  const late = setTimeout(() => {
    isLate = true;
    void stop();
  }, limitSeconds * 1000);
  try {
    const { code, said } = await ended;
    const seconds = (performance.now() - began) / 1000;
    if (isLate) throw new Error(`interrotto dopo ${limitSeconds} secondi`);
    if (code !== 0) throw new Error(`uscita ${code ?? 'per un segnale'}: ${said.trim()}`);
    if (workBefore === undefined) return { seconds };
    const cpuSeconds = (workOfChildren() ?? workBefore) - workBefore;
    return { seconds, cpuSeconds, ...(memory > 0 && { memoryBytes: memory }) };
  } finally {
    clearInterval(look);
    clearTimeout(late);
  }
}

/** The cost of commands that run one after the other. */
export async function measureAll(commands: readonly Command[], limit: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await measureCommand(command, limit));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const work = costs.flatMap(({ cpuSeconds }) => cpuSeconds ?? []);
  const memory = costs.flatMap(({ memoryBytes }) => memoryBytes ?? []);
  return {
    seconds: sum(costs.map(({ seconds }) => seconds)),
    ...(work.length > 0 && { cpuSeconds: sum(work) }),
    ...(memory.length > 0 && { memoryBytes: Math.max(...memory) }),
  };
}

/** What `/proc/<pid>/stat` says from the third field on: see proc_pid_stat(5). */
function statOf(pid: string): string[] | undefined {
  try {
    return /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]?.split(' ');
  } catch {
    // It ended while we were looking, or this is not Linux.
    return undefined;
  }
}
const field = (stat: string[], number: number): number => Number(stat[number - 3]);

/** Seconds of work of all the processes that ended as ours: `cutime` and `cstime`. */
function workOfChildren(): number | undefined {
  const stat = statOf('self');
  return stat && (field(stat, 16) + field(stat, 17)) / ticksPerSecond;
}

/** Bytes in memory of a process group: fields `pgrp` and `rss`. */
function memoryOfGroup(group: number): number {
  let pages = 0;
  try {
    for (const entry of readdirSync('/proc')) {
      const stat = /^\d+$/.test(entry) ? statOf(entry) : undefined;
      if (stat && field(stat, 5) === group) pages += field(stat, 24);
    }
  } catch {
    return 0;
  }
  return pages * pageSize;
}
