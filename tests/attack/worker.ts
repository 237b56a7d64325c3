/**
 * Tries one target in a process of its own, which an input may end: before each input is tried, it
 * is written down.
 */
import './one-language.ts';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { hangCanary } from '../hostile/fuzz/canary.ts';

export interface Tried {
  runs: number;
  failure?: { input: string; message: string };
}

const [name = '', seed = '', runs = '', milliseconds = '', noted = ''] = process.argv.slice(2);
const { targets } = await import('./targets.ts');
const target = new Map(Object.entries(targets)).get(name);
if (!target) throw new Error(`No target ${name}`);
hangCanary();
const property = fc.asyncProperty(target.inputs, async (input) => {
  writeFileSync(noted, input);
  await target.holds(input);
});
const details = await fc.check(property, {
  seed: Number(seed),
  numRuns: Number(runs),
  interruptAfterTimeLimit: Number(milliseconds),
  markInterruptAsFailure: false,
});
const { failed, counterexample, errorInstance, numRuns } = details;
const [input] = (counterexample ?? []) as [string?];
const tried: Tried = {
  runs: numRuns,
  ...(failed &&
    input !== undefined && { failure: { input, message: String(errorInstance).slice(0, 2000) } }),
};
process.send?.(tried, () => process.exit(0));
