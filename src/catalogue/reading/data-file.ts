/** Reads one of the YAML files of a catalogue, and hands on what was read. */
import { type Content, misfitOnTheWay, readPlainFile } from '../../files/plain-file.ts';
import { acrossGlossary } from '../checking/glossary-rules.ts';
import { acrossSynonyms } from '../checking/synonym-rules.ts';
import { bounded } from '../checking/bounded.ts';
import { deceptiveNames } from '../checking/promises.ts';
import { parseWith } from '../checking/zod-diagnostics.ts';
import { isError, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { type Glossary, glossarySchema } from '../model/glossary.ts';
import { type Synonyms, synonymsSchema } from '../model/synonyms.ts';
import type { LanguageCode } from '../../i18n/languages.ts';
import { inLanguages } from './in-languages.ts';
import { Mending } from './mend-yaml.ts';
import { decode, sizeLimit } from './source-file.ts';
import { curlyQuotes, onlyMisread } from './misread/quotes.ts';
import { readYaml } from './yaml.ts';

export const glossaryFile = 'glossary.yml';
export const synonymsFile = 'synonyms.yml';

/** Told what was read of a file, right or wrong: what other files mean depends on it. */
export type OnRead = (file: string, bytes: Uint8Array) => void;

/** The languages of the site, as far as what is read says them; none where that is not known. */
type LanguagesOf = (value: unknown) => readonly LanguageCode[];

/** Why a file could not be read. */
export function notRead(found: Exclude<Content, { is: 'bytes' }>, file: string): Diagnostic {
  const place = { file, line: 1, column: 1 };
  if (found.is === 'missing') return diagnostic('file-missing', place, {});
  if (found.is === 'misfit') return diagnostic('not-a-file', place, { is: found.misfit });
  return diagnostic('file-too-large', place, { size: found.size, limit: sizeLimit });
}

/**
 * @param languagesOf in which the texts of the file have to be
 * @returns the value that the schema gives back, or what is wrong
 */
export function readDataFile<T>(
  folder: string,
  file: string,
  schema: Parameters<typeof parseWith<T>>[0],
  onRead: OnRead,
  languagesOf: LanguagesOf,
) {
  const locate = () => ({ file, line: 1, column: 1 });
  const nothing = (...problems: Diagnostic[]) => ({
    value: undefined,
    problems,
    locate,
    languages: languagesOf(undefined),
  });
  const found = readPlainFile(folder, file, sizeLimit);
  if (found.is !== 'bytes') return nothing(notRead(found, file));
  const { bytes } = found;
  onRead(file, bytes);
  const source = decode(bytes, file);
  if (typeof source !== 'string') return nothing(source);
  const mending = new Mending(
    source,
    file,
    1,
    (text) => readYaml(text, file),
    () => true,
  );
  const yaml = mending.reading;
  if (mending.problems.length > 0 || yaml.problems.some(isError)) {
    const left = [...yaml.problems, ...yaml.remarks].map((found) => mending.placed(found));
    return nothing(...bounded([...mending.problems, ...left]));
  }
  const { value, problems } = parseWith(schema, yaml.value ?? {}, yaml.locate, {
    sourceAt: yaml.sourceAt,
    languages: languagesOf(yaml.value),
  });
  const languages = languagesOf(yaml.value);
  const deceptive = deceptiveNames(value, yaml.locate);
  // Told of a file with other mistakes too: all of a run are told at once.
  const lacking = inLanguages(languages, schema, value ?? yaml.value, yaml.locate);
  const odd = onlyMisread(curlyQuotes(yaml.value, yaml.locate), problems);
  const told = bounded([...yaml.remarks, ...problems, ...deceptive, ...lacking, ...odd]);
  return {
    value: deceptive.length > 0 ? undefined : value,
    problems: told,
    locate: yaml.locate,
    languages,
  };
}

interface GlossaryReading {
  /** Absent where there is none, or where it has errors. */
  glossary: Glossary | undefined;
  problems: Diagnostic[];
  /** How many files were read. */
  files: 0 | 1;
}

/** Reads `glossary.yml`, which need not be there. */
export function readGlossary(
  folder: string,
  onRead: OnRead,
  languagesOf: LanguagesOf,
): GlossaryReading {
  if (misfitOnTheWay(folder, glossaryFile, 'file') === 'missing')
    return { glossary: undefined, problems: [], files: 0 };
  const { value, problems, locate } = readDataFile(
    folder,
    glossaryFile,
    glossarySchema,
    onRead,
    languagesOf,
  );
  if (!value) return { glossary: undefined, problems, files: 1 };
  return { glossary: value, problems: [...problems, ...acrossGlossary(value, locate)], files: 1 };
}

interface SynonymsReading {
  /** Absent where there are none, or where they have errors. */
  synonyms: Synonyms | undefined;
  problems: Diagnostic[];
  /** How many files were read. */
  files: 0 | 1;
}

/**
 * Reads `synonyms.yml`, which need not be there. No text means anything else because of it.
 *
 * @param languages those of the site, if they can be read
 */
export function readSynonyms(
  folder: string,
  languages: readonly string[] | undefined,
): SynonymsReading {
  if (misfitOnTheWay(folder, synonymsFile, 'file') === 'missing')
    return { synonyms: undefined, problems: [], files: 0 };
  const { value, problems, locate } = readDataFile(
    folder,
    synonymsFile,
    synonymsSchema,
    () => {},
    () => [],
  );
  if (!value) return { synonyms: undefined, problems, files: 1 };
  return { synonyms: value, problems: acrossSynonyms(value, languages, locate), files: 1 };
}
