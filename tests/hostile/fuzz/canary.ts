/** What would tell that something ran, or that something was left behind. */
import { expect } from 'vitest';
import { must } from './must.ts';

const secret = 'un-segreto-che-nessun-testo-puo-leggere';
let sung = 0;

const state = () => ({
  sung,
  globals: Object.getOwnPropertyNames(globalThis).sort(),
  prototypes: [Object, Array, String, Function].flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).map(String),
  ),
});

let before: ReturnType<typeof state> | undefined;

/** Before the runs: a function that must not be called, a secret that must not be read. */
export function hangCanary(): void {
  process.env['CI_SECRET'] = secret;
  Object.assign(globalThis, { canary: () => (sung += 1) });
  before = state();
}

/** After them: it is quiet, and nothing was added to what all programs share. */
export const canaryIsQuiet = (): void => {
  expect(state()).toEqual(before);
};

/** Nothing that was made of a text holds the secret. */
export const holdsNoSecret = (made: string): void =>
  must(!made.includes(secret), 'no secret', made);
