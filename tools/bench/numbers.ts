/** Numbers as people read them. */
import type { Machine, Unit } from './measures.ts';

const whole = new Intl.NumberFormat('it', { maximumFractionDigits: 0, useGrouping: 'always' });
const short = new Intl.NumberFormat('it', { maximumSignificantDigits: 2, useGrouping: 'always' });

/** Two digits tell enough; larger numbers are written whole. */
export const written = (value: number): string =>
  value >= 100 ? whole.format(value) : short.format(value);

const scaled = (value: number, units: readonly string[], step: number): string => {
  const power = Math.min(
    units.length - 1,
    Math.floor(Math.log(Math.max(value, 1)) / Math.log(step)),
  );
  return `${written(value / step ** power)} ${units[power]}`;
};

const writers: Record<Unit, (value: number) => string> = {
  number: (value) => whole.format(value),
  seconds: (value) => (value < 120 ? `${written(value)} s` : `${written(value / 60)} min`),
  milliseconds: (value) => `${written(value)} ms`,
  bytes: (value) => scaled(value, ['B', 'KB', 'MB', 'GB'], 1024),
};

export const writtenAs = (unit: Unit, value: number): string => writers[unit](value);

/** One sentence about a machine. */
export const machineSentence = ({ processor, cores, memoryBytes, system, node }: Machine): string =>
  `${processor}, ${cores} processori, ${writtenAs('bytes', memoryBytes)} di memoria, ${system}, Node ${node}`;
