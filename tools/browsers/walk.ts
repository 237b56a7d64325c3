/** Walks journeys in engines, and says how it went. */
import type { Engine } from './engine.ts';
import type { Journey } from './journeys.ts';

/**
 * Walks every journey in every engine that is there, one after the other, each in an empty browser.
 *
 * @param address of the served site, ending in `/`
 * @param say is given each line of the report
 * @returns whether no journey failed; an engine that is not there is no failure
 */
export async function walkAll(
  engines: readonly Engine[],
  journeys: readonly Journey[],
  address: string,
  say: (line: string) => void,
): Promise<boolean> {
  let failed = 0;
  for (const engine of engines.filter(({ lacks }) => lacks === undefined)) {
    for (const journey of journeys) {
      const { browser, problem } = await walkOne(engine, journey, address);
      say(`${browser}: ${journey.name}: ${problem ?? 'bene'}`);
      if (problem !== undefined) failed += 1;
    }
  }
  const missing = engines.flatMap(({ name, lacks }) =>
    lacks === undefined ? [] : [`${name} (serve ${lacks})`],
  );
  if (missing.length > 0) say(`Non trovato, e non provato: ${missing.join('; ')}.`);
  return failed === 0;
}

async function walkOne(
  engine: Engine,
  { walk }: Journey,
  address: string,
): Promise<{ browser: string; problem?: string }> {
  let browser = engine.name;
  try {
    const started = await engine.start();
    browser = started.name;
    try {
      await walk(started, address);
    } finally {
      await started.close();
    }
    return { browser };
  } catch (cause) {
    return { browser, problem: String(cause).trim() };
  }
}
