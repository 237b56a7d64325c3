/** What is measured, in the order of the tables. Everything that costs is better when smaller. */

export type Unit = 'number' | 'seconds' | 'milliseconds' | 'bytes';

interface Measure {
  label: string;
  unit: Unit;
  /** Says how much was made, not what it cost: no ratio. */
  isSize?: true;
  /** Few, for the table of the README. */
  isMain?: true;
}

const measures = {
  pages: { label: 'pagine scritte', unit: 'number', isSize: true, isMain: true },
  files: { label: 'file scritti', unit: 'number', isSize: true },
  siteBytes: { label: 'peso del sito', unit: 'bytes', isSize: true },
  cold: { label: 'costruzione da zero', unit: 'seconds', isMain: true },
  coldPerPage: { label: 'costruzione da zero, per pagina', unit: 'milliseconds', isMain: true },
  coldCpu: { label: 'costruzione da zero, lavoro dei processori', unit: 'seconds' },
  coldMemory: { label: 'costruzione da zero, memoria', unit: 'bytes', isMain: true },
  unchanged: { label: 'costruzione senza modifiche', unit: 'seconds', isMain: true },
  edited: { label: 'costruzione dopo una modifica', unit: 'seconds', isMain: true },
  check: { label: 'controllo di tutto', unit: 'seconds', isMain: true },
  checkOne: { label: 'controllo di un file', unit: 'seconds' },
  devStart: { label: 'sviluppo: prima pagina pronta', unit: 'seconds', isMain: true },
  devReload: { label: 'sviluppo: modifica visibile', unit: 'seconds', isMain: true },
  index: { label: 'indice della ricerca', unit: 'seconds', isMain: true },
  indexMemory: { label: 'indice della ricerca, memoria', unit: 'bytes' },
  indexBytes: { label: 'indice della ricerca, peso', unit: 'bytes', isSize: true },
  firstPage: { label: 'byte della prima pagina', unit: 'bytes', isMain: true },
  firstPageLater: { label: 'byte dopo la prima pagina (service worker)', unit: 'bytes' },
  firstSearchBytes: { label: 'byte della prima ricerca', unit: 'bytes', isMain: true },
  firstSearch: { label: 'prima ricerca', unit: 'milliseconds' },
  search: { label: 'ricerca a ogni tasto', unit: 'milliseconds', isMain: true },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];
export const measureOf = (name: MeasureName): Measure => measures[name];

/** What came out for a site of so many practices. */
export interface Result {
  contestant: string;
  count: number;
  values: Partial<Record<MeasureName, number>>;
  /** What could not be measured, and why. */
  failures: { measure: string; reason: string }[];
}

export interface Machine {
  processor: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
}

/** The file that the command writes. */
export interface Report {
  /** Day of the measuring, ISO 8601. */
  date: string;
  machine: Machine;
  seed: number;
  /** Of the territories in the vocabulary of the catalogue that was the model. */
  territories: number;
  /** Names of those measured, by id; ours first. */
  contestants: Record<string, string>;
  /** Those left out, and why. */
  absent: Record<string, string>;
  results: Result[];
}

export const countsOf = ({ results }: Report): number[] =>
  [...new Set(results.map(({ count }) => count))].sort((a, b) => a - b);

export const resultOf = (report: Report, contestant: string, count: number): Result | undefined =>
  report.results.find((result) => result.contestant === contestant && result.count === count);
