/** How much memory a build takes, its helpers included. */
import { readdirSync, readFileSync } from 'node:fs';

/** How often to look, in milliseconds. */
const interval = 200;

/**
 * Watches the memory of this process and of those that it starts. Where the system does not tell
 * about other processes (it does on Linux), of this one alone.
 *
 * @returns a function that ends the watch and gives the most that was seen, in bytes
 */
export function watchMemory(): () => number {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, memoryOfTree());
  };
  const timer = setInterval(look, interval);
  timer.unref();
  return () => {
    clearInterval(timer);
    look();
    return Math.max(peak, process.resourceUsage().maxRSS * 1024);
  };
}

function memoryOfTree(): number {
  const known = new Map<number, { parent: number; pages: number }>();
  try {
    for (const entry of readdirSync('/proc')) {
      if (/^\d+$/.test(entry)) readProcess(Number(entry), known);
    }
  } catch {
    return process.memoryUsage.rss();
  }
  const family = new Set([process.pid]);
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const [pid, { parent }] of known) if (family.has(parent)) family.add(pid);
  }
  const pageSize = 4096;
  return [...family].reduce((sum, pid) => sum + (known.get(pid)?.pages ?? 0) * pageSize, 0);
}

/** Fields 4 (parent) and 24 (resident pages) of `/proc/<pid>/stat`: see proc_pid_stat(5). */
function readProcess(pid: number, known: Map<number, { parent: number; pages: number }>): void {
  try {
    const [, rest = ''] = /^.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    known.set(pid, { parent: Number(fields[1]), pages: Number(fields[21]) });
  } catch {
    // It ended while we were looking.
  }
}
