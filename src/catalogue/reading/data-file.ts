/** Reads one of the YAML files of a catalogue, and hands on what was read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acrossGlossary } from '../checking/glossary-rules.ts';
import { parseWith } from '../checking/zod-diagnostics.ts';
import { isError, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { type Glossary, glossarySchema } from '../model/glossary.ts';
import { decode } from './source-file.ts';
import { readYaml } from './yaml.ts';

export const glossaryFile = 'glossary.yml';

/** Told what was read of a file, right or wrong: what other files mean depends on it. */
export type OnRead = (file: string, bytes: Uint8Array) => void;

/** @returns the value that the schema gives back, or what is wrong */
export function readDataFile<T>(
  folder: string,
  file: string,
  schema: Parameters<typeof parseWith<T>>[0],
  onRead: OnRead,
) {
  const locate = () => ({ file, line: 1, column: 1 });
  const nothing = (...problems: Diagnostic[]) => ({ value: undefined, problems, locate });
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch {
    return nothing(diagnostic('file-missing', locate(), {}));
  }
  onRead(file, bytes);
  const source = decode(bytes, file);
  if (typeof source !== 'string') return nothing(source);
  const yaml = readYaml(source, file);
  if (yaml.problems.some(isError)) return nothing(...yaml.problems, ...yaml.remarks);
  const { value, problems } = parseWith(schema, yaml.value ?? {}, yaml.locate);
  return { value, problems: [...yaml.remarks, ...problems], locate: yaml.locate };
}

export interface GlossaryReading {
  /** Absent where there is none, or where it has errors. */
  glossary: Glossary | undefined;
  problems: Diagnostic[];
  /** How many files were read. */
  files: 0 | 1;
}

/** Reads `glossary.yml`, which need not be there. */
export function readGlossary(folder: string, onRead: OnRead): GlossaryReading {
  if (!existsSync(join(folder, glossaryFile)))
    return { glossary: undefined, problems: [], files: 0 };
  const { value, problems, locate } = readDataFile(folder, glossaryFile, glossarySchema, onRead);
  if (!value) return { glossary: undefined, problems, files: 1 };
  return { glossary: value, problems: acrossGlossary(value, locate), files: 1 };
}
