/**
 * From where the inputs that nobody wrote start, and how many the fuzzing tries. `FUZZ_SEED=new`
 * starts from a place of its own, as the scheduled job does each night; a number starts from there,
 * which repeats a failure; without it every run tries the same. `FUZZ_RUNS` asks for more inputs of
 * the layer `fuzz` than the usual.
 */
import { randomInt } from 'node:crypto';

export interface RandomSettings {
  seed: number;
  /** How many inputs, of all properties of the layer `fuzz` together. */
  runs: number;
}

/** Where every run starts that is told nothing else, and how much it tries. */
export const usual: RandomSettings = { seed: 20_261_124, runs: 10_000 };

/**
 * Reads the settings.
 *
 * @throws if one of them is neither a whole number nor a word that it knows
 */
export function randomSettings(environment: NodeJS.ProcessEnv): RandomSettings {
  const { FUZZ_SEED: seed, FUZZ_RUNS: runs } = environment;
  return {
    // Those of fast-check have 32 bits.
    seed: seed === 'new' ? randomInt(2 ** 31) : numberIn('FUZZ_SEED', seed, usual.seed),
    runs: numberIn('FUZZ_RUNS', runs, usual.runs),
  };
}

function numberIn(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined || given === '') return otherwise;
  if (!/^-?\d+$/.test(given)) throw new Error(`${name} is no whole number: ${given}`);
  return Number(given);
}

/** The command that tries the same inputs of a layer again, on the same commit. */
export const repeating = ({ seed, runs }: RandomSettings, layer: string): string =>
  [
    `FUZZ_SEED=${seed}`,
    ...(runs === usual.runs ? [] : [`FUZZ_RUNS=${runs}`]),
    `npx vitest run --project ${layer}`,
  ].join(' ');
