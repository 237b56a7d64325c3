/** The pictures that the texts of a catalogue show: looked at, and once drawn on trial. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { CatalogueRecord } from '../../catalogue/model/record.ts';
import { sizeLimit } from '../../catalogue/reading/source-file.ts';
import { readPlainFile } from '../../files/plain-file.ts';
import { type Figure, readFigure, TooLargeError } from './figures.ts';

export interface Figures {
  /** By path from the content folder. */
  figures: Map<string, Figure>;
  /** Of those that begin as pictures, and cannot be shown. */
  broken: Diagnostic[];
}

/** The name of the file in which it is kept. */
export const picturesFile = 'pictures.json';

/** As many at a time as a machine with little memory unpacks. */
const atOnce = 2;

/**
 * Reads the pictures of the texts.
 *
 * @param folder the content folder
 * @param keptIn where it is kept which pictures have been drawn: one is tried once
 */
export async function readFigures(
  folder: string,
  records: readonly CatalogueRecord[],
  keptIn: string,
): Promise<Figures> {
  const figures = new Map<string, Figure>();
  const broken: Diagnostic[] = [];
  const known = keptAt(keptIn);
  const tried = new Set<string>();
  const isGood = (digest: string) => {
    tried.add(digest);
    return known.has(digest);
  };
  const shown = records.flatMap((record) =>
    'figures' in record ? record.figures.map((file) => ({ text: record.file, file })) : [],
  );
  const waiting = shown.values();
  const work = async () => {
    for (const { text, file } of waiting) {
      try {
        figures.set(file, await readFigure(folder, file, isGood));
      } catch (error) {
        const path = relative(dirname(text), file).replaceAll('\\', '/');
        const cause = error instanceof TooLargeError ? 'large' : 'damaged';
        broken.push(diagnostic('broken-image', placeOf(folder, text, path), { path, cause }));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (broken.length === 0 && [...tried].some((digest) => !known.has(digest))) {
    mkdirSync(dirname(keptIn), { recursive: true });
    writeFileSync(keptIn, JSON.stringify([...tried]));
  }
  return { figures, broken };
}

function keptAt(path: string): Set<unknown> {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Set(Array.isArray(kept) ? kept : []);
  } catch {
    return new Set();
  }
}

/** Where a text names a picture. */
function placeOf(folder: string, file: string, path: string) {
  const found = readPlainFile(folder, file, sizeLimit);
  const lines = found.is === 'bytes' ? found.bytes.toString('utf8').split(/\r\n?|\n/) : [];
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes(`"${path}"`)),
  );
  const column = Math.max(0, lines[index]?.indexOf('<Figura') ?? 0) + 1;
  return { file, line: index + 1, column };
}
