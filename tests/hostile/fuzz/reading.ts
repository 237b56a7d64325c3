/** The catalogues whose files are spoilt, and what must hold of anything that is read as one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { wordsOf } from '../../../src/i18n/words.ts';
import { root } from '../../../src/config/paths.ts';
import { formatDiagnostic } from '../../support/diagnostics.ts';
import { isError, type Diagnostic } from '../../../src/catalogue/checking/diagnostic.ts';
import { report, reportFormats } from '../../../src/catalogue/checking/report.ts';
import { textSchemas } from '../../../src/catalogue/reading/check-text.ts';
import { listContent } from '../../../src/catalogue/reading/content-files.ts';
import { readText } from '../../../src/catalogue/reading/read-text.ts';
import { decode } from '../../../src/catalogue/reading/source-file.ts';
import { catalogueOf } from '../../support/open-data.ts';
import { findersOf } from '../../../src/catalogue/glossary/finder.ts';
import { baseContent } from '../../support/overlay.ts';
import { holdsNoSecret } from './canary.ts';
import { must } from './must.ts';
import { render } from './rendering.ts';

/** Everything that is needed to read the texts of a catalogue, and the texts. */
const catalogueIn = (folder: string) => {
  const { vocabularies } = catalogueOf(folder);
  const schemas = textSchemas(vocabularies);
  const texts = listContent(folder).texts.map((text) => ({
    ...text,
    source: readFileSync(join(folder, text.file), 'utf8'),
  }));
  return { folder, vocabularies, schemas, texts };
};

/** The small one, of isles that do not exist, and the real one. */
export const catalogues = [catalogueIn(baseContent), catalogueIn(join(root, 'content'))] as const;

export type Catalogue = (typeof catalogues)[number];
export type Text = Catalogue['texts'][number];
export const allTexts = catalogues.flatMap((catalogue) =>
  catalogue.texts.map((text) => ({
    catalogue,
    text,
    /** What a failure says of it. */
    [fc.toStringMethod]: () => text.file,
  })),
);

/** Far more than any text takes: a blow-up is meant, not a slow machine. Of the processor's time. */
const mostSeconds = 10;

/** @throws if the work takes out of proportion */
export function inBoundedTime<T>(work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  must((user + system) / 1e6 < mostSeconds, 'bounded time', user + system);
  return result;
}

/** Every problem says where it is, inside the file, and what to do, in one piece. */
export function areWellTold(
  problems: readonly Diagnostic[],
  file: string,
  bytes: Uint8Array,
): void {
  if (problems.length === 0) return;
  const source = decode(bytes, file);
  const lines = typeof source === 'string' ? source.split('\n') : [''];
  for (const found of problems) {
    const { line, column } = found;
    const ends = lines[line - 1]?.length;
    const isInside = found.file === file && ends !== undefined && column >= 1 && column <= ends + 1;
    must(isInside && Number.isInteger(column), 'a place inside the file', found);
    for (const language of ['it', 'en'] as const) {
      const { message, hint } = formatDiagnostic(found, language);
      must(!/undefined|\[object|NaN/.test(`${message}${hint}`), 'words', found);
    }
  }
  for (const format of reportFormats) {
    const written = report(format, problems, { checked: 1, words: wordsOf('it'), folder: '' });
    holdsNoSecret(written);
    if (format !== 'github') continue;
    // What authors write must not become a command of the CI.
    const commands = written.split(/\r\n?|\n/).filter((line) => line.startsWith('::'));
    must(commands.length === problems.length, 'one command for each problem', written);
  }
}

/** Reads a text as the build does, and holds it to all that must be true of any. */
export function holdsFor(
  { catalogue, text }: { catalogue: Catalogue; text: Text },
  bytes: Uint8Array,
) {
  const { folder, schemas, vocabularies } = catalogue;
  const context = {
    schemas,
    vocabularies,
    path: join(folder, text.file),
    addressOf: (address: string) => `/catalogo${address}`,
    addressesIn: [],
    language: 'it' as const,
    findersOf: findersOf(undefined),
  };
  return inBoundedTime(() => {
    const reading = readText(bytes, text, context);
    areWellTold(reading.problems, text.file, bytes);
    const isRefused = reading.problems.some(isError);
    must((reading.record === undefined) === isRefused, 'a record, or why not', reading.problems);
    if (reading.record?.code) holdsNoSecret(render(reading.record.code));
    return reading;
  });
}
