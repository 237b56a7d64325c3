/** How many inputs each property of the fuzzing tries. */
import { inject } from 'vitest';

const settings = inject('random');

/** Of so many inputs in all, how many each property gets: more where a run costs little and finds much. */
const shares = {
  'almost right texts': 2300,
  'mischievous texts': 1000,
  'right texts': 400,
  pieces: 1000,
  endings: 300,
  signs: 500,
  bytes: 500,
  'changes of files': 1200,
  'changes of some fields': 200,
  'new files': 200,
  'sheets as data': 1200,
  'any data': 600,
  'catalogues as data': 100,
  'catalogues as text': 50,
  tables: 100,
  mappings: 50,
  'whole catalogues': 100,
  controls: 100,
  typing: 100,
} as const;

type Property = keyof typeof shares;
const total = Object.values(shares).reduce((sum, share) => sum + share, 0);

/** What fast-check is told of a property. */
export const runs = (property: Property) => ({
  numRuns: Math.ceil((settings.runs * shares[property]) / total),
});

/** In the name of a test: how much it tries. */
export const told = (property: Property): string => `${runs(property).numRuns} runs`;

/** Who asks for many runs waits for them. */
export const manyRuns = { timeout: 120_000 + settings.runs * 20 };
