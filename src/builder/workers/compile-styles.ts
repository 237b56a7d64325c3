/** The thread that compiles style sheets: Sass is slow, and what bundles is not to wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { compile } from 'sass';
import { sassOptions } from '../sass-options.ts';

/** By the path of a sheet, its CSS. */
export type CompiledSheets = ReadonlyMap<string, string>;

const sheets = workerData as readonly string[];
const compiled: CompiledSheets = new Map(
  sheets.map((sheet) => [sheet, compile(sheet, sassOptions).css]),
);
parentPort?.postMessage(compiled);
