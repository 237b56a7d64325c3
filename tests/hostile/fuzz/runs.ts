/**
 * How many inputs the fuzzing tries, and from where it starts: `FUZZ_RUNS` asks for more,
 * `FUZZ_SEED` for others than every day's, or for those of a failure again.
 */

/** In all the files of this folder together. */
export const usual = 10_000;

/** How much of all the runs each property gets: more where a run costs little and finds much. */
export const shares = {
  'almost right texts': 0.23,
  'mischievous texts': 0.1,
  'right texts': 0.04,
  pieces: 0.1,
  endings: 0.03,
  signs: 0.05,
  bytes: 0.05,
  'changes of files': 0.12,
  'changes of some fields': 0.02,
  'new files': 0.02,
  'sheets as data': 0.12,
  'any data': 0.06,
  'catalogues as data': 0.01,
  'catalogues as text': 0.005,
  tables: 0.01,
  mappings: 0.005,
  'whole catalogues': 0.01,
  controls: 0.01,
  typing: 0.01,
} as const;

type Property = keyof typeof shares;

const numberOf = (name: string, otherwise: number): number => {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  if (!/^-?\d+$/.test(given)) throw new Error(`${name} is no whole number: ${given}`);
  return Number(given);
};

const seed = numberOf('FUZZ_SEED', 20_261_124);
const allRuns = numberOf('FUZZ_RUNS', usual);

/** What fast-check is told of a property. */
export const runs = (property: Property) => ({
  numRuns: Math.ceil(allRuns * shares[property]),
  seed,
});

/** In the name of a test: what repeats it. */
export const told = (property: Property): string =>
  `${runs(property).numRuns} runs, FUZZ_SEED=${seed}`;

/** Who asks for many runs waits for them. */
export const manyRuns = { timeout: 120_000 + allRuns * 20 };
