/** How the walk through other browsers is told; that they walk is for the machines that have them. */
import { describe, expect, test } from 'vitest';
import { type Engine, press, type Started, until } from '../../../tools/browsers/engine.ts';
import { findFirefox } from '../../../tools/browsers/firefox.ts';
import type { Journey } from '../../../tools/browsers/journeys.ts';
import { walkAll } from '../../../tools/browsers/walk.ts';

/** A browser of one page, which says yes to what it is told to. */
function browser(answers: string[] = [], log: string[] = []): Started {
  let failures = 2;
  return {
    name: 'Prova 1',
    open: async (address) => void log.push(`open ${address}`),
    ask: async <T>(expression: string) =>
      (expression === 'location.href' ? 'http://a/' : answers.includes(expression)) as T,
    press: async (selector) => {
      failures -= 1;
      if (failures >= 0) throw new Error('moved away');
      log.push(`press ${selector}`);
    },
    write: async () => undefined,
    close: async () => void log.push('close'),
  };
}

const engine = (start: Engine['start'], lacks?: string): Engine => ({
  ...{ name: 'Prova', start, lacks },
});
const good: Journey = { name: 'bella', walk: (window, address) => window.open(address) };
const bad: Journey = {
  name: 'rotta',
  walk: () => Promise.reject(new Error('non si è visto: il piano')),
};

describe('a walk', () => {
  const walked = async (engines: Engine[], journeys: Journey[]) => {
    const lines: string[] = [];
    const isWell = await walkAll(engines, journeys, 'http://a/', (line) => lines.push(line));
    return { isWell, lines };
  };

  test('is told journey by journey, each in an empty browser that is closed after it', async () => {
    const log: string[] = [];
    expect(await walked([engine(async () => browser([], log))], [good, bad, good])).toEqual({
      isWell: false,
      lines: [
        'Prova 1: bella: bene',
        'Prova 1: rotta: Error: non si è visto: il piano',
        'Prova 1: bella: bene',
      ],
    });
    expect(log.filter((line) => line === 'close')).toHaveLength(3);
  });

  test('says in one line which engines were not found, which is no failure', async () => {
    const never = () => Promise.reject(new Error('never'));
    const engines = [engine(never, 'firefox-esr'), { ...engine(never, 'xvfb'), name: 'Altra' }];
    expect(await walked(engines, [good])).toEqual({
      isWell: true,
      lines: ['Non trovato, e non provato: Prova (serve firefox-esr); Altra (serve xvfb).'],
    });
  });

  test('fails where an engine that is there does not start', async () => {
    const broken = engine(() => Promise.reject(new Error('no screen')));
    expect(await walked([broken], [good])).toEqual({
      isWell: false,
      lines: ['Prova: bella: Error: no screen'],
    });
  });
});

test('what is waited for comes, and an element is pressed once it holds still', async () => {
  const log: string[] = [];
  const window = browser(['Boolean(true)'], log);
  await until(window, 'il piano', 'true');
  await press(window, 'button');
  expect(log).toEqual(['press button']);
});

test('a browser named in the environment is the one, and is missed if it is not there', () => {
  const { FIREFOX } = process.env;
  try {
    process.env['FIREFOX'] = '/nowhere/firefox';
    expect(findFirefox({ width: 360, height: 740 }).lacks).toBe('firefox-esr, o FIREFOX=…');
  } finally {
    if (FIREFOX === undefined) delete process.env['FIREFOX'];
    else process.env['FIREFOX'] = FIREFOX;
  }
});
