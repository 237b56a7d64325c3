/**
 * What the parts of a build do and how long each takes: published to whoever listens in this
 * process; a worker sends it on to the process that started it.
 * https://nodejs.org/api/diagnostics_channel.html
 */
import { channel } from 'node:diagnostics_channel';
import type { LanguageCode } from '../i18n/languages.ts';

export interface Part {
  name: 'history' | 'read' | 'styles' | 'bundle' | 'render' | 'index' | 'draw' | 'exchange';
  /** Of what is done for each language. */
  language?: LanguageCode | undefined;
  seconds: number;
  /** Files that were made, and those that an earlier build had kept. */
  made?: number | undefined;
  kept?: number | undefined;
}

/** A process that has ended. */
export interface EndedProcess {
  /** Its script, and its language if it has one. */
  process: string;
  /** The most memory that it had, in bytes. */
  peakMemory: number;
  /** How long it kept processors busy, its threads included. */
  processorSeconds: number;
}

const parts = channel('catalogo:build');

/** Tells of a part that is done, or of a process that has ended. */
export const tell = (told: Part | EndedProcess): void => parts.publish(told);

/** Does a part of the build, and tells how long it took. Of one that fails, its error tells. */
export async function timed<Result>(
  name: Part['name'],
  work: () => Result | Promise<Result>,
  more: (result: Result) => Pick<Part, 'language' | 'made' | 'kept'> = () => ({}),
): Promise<Result> {
  const started = performance.now();
  const result = await work();
  tell({ name, seconds: (performance.now() - started) / 1000, ...more(result) });
  return result;
}

/** Calls a function with all that is told from here on. */
export const onTold = (listener: (told: Part | EndedProcess) => void): void =>
  parts.subscribe((told) => listener(told as Part | EndedProcess));
