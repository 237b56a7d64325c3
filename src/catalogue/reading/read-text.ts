/** Reads one practice, news item or page: sheet, text, and the rules on each. */
import type { z } from 'zod';
import { acrossFields } from '../checking/across.ts';
import { type Locate, parseWith } from '../checking/explain.ts';
import { isError, type Problem, problem } from '../checking/problem.ts';
import { newsSchema, pageSchema } from '../model/documents.ts';
import { type Practice, practiceSchema } from '../model/practice.ts';
import type { DocumentRecord } from '../model/record.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { readBody } from './body.ts';
import type { TextFile } from './content-files.ts';
import type { TextKind } from './guard.ts';
import { decode, splitFrontmatter } from './source-file.ts';
import { readYaml } from './yaml.ts';

export type TextSchemas = Record<TextKind, z.ZodType>;

/** The schemas of the sheets, made once for a catalogue. */
export const textSchemas = (vocabularies: Partial<Vocabularies>): TextSchemas => ({
  practice: practiceSchema(vocabularies),
  news: newsSchema,
  page: pageSchema,
});

export interface TextContext {
  schemas: TextSchemas;
  vocabularies: Partial<Vocabularies>;
  /** Absolute path of the file. */
  path: string;
  base: string;
}

export interface TextReading {
  /** Absent when there are errors. */
  record: DocumentRecord | undefined;
  problems: Problem[];
}

/**
 * Reads one text.
 *
 * @param bytes the file as it is on disk
 */
export function readText(bytes: Uint8Array, text: TextFile, context: TextContext): TextReading {
  const { file, kind, slug, folder } = text;
  const source = decode(bytes, file);
  if (typeof source !== 'string') return { record: undefined, problems: [source] };
  const parts = splitFrontmatter(source, file);
  if ('rule' in parts) return { record: undefined, problems: [parts] };

  const body = readBody(parts.body, { file, kind, path: context.path, base: context.base });
  const sheet = readYaml(parts.frontmatter, file, 2);
  const problems = [...sheet.problems, ...body.problems];
  if (sheet.problems.length > 0) return { record: undefined, problems };

  const parsed = parseWith(context.schemas[kind], sheet.value ?? {}, sheet.locate);
  problems.push(...parsed.problems);
  if (kind === 'practice') {
    problems.push(...regionOfFolder(sheet.value, folder ?? '', sheet.locate));
    if (parsed.problems.length === 0) {
      const data = parsed.value as Practice;
      const practice = { slug, file, data, locate: sheet.locate };
      problems.push(...acrossFields(practice, context.vocabularies));
    }
  }
  if (problems.some(isError)) return { record: undefined, problems };
  const record = {
    type: kind,
    id: file.replace(/\.mdx$/, ''),
    file,
    slug,
    data: parsed.value,
    code: body.code,
    warnings: problems,
  } as DocumentRecord;
  return { record, problems };
}

/** Finds places in the sheet of a file that was read before and not kept. */
export function locateIn(bytes: Uint8Array, file: string): Locate {
  const source = decode(bytes, file);
  const parts = typeof source === 'string' ? splitFrontmatter(source, file) : source;
  if ('rule' in parts) return () => ({ file, line: 1, column: 1 });
  return readYaml(parts.frontmatter, file, 2).locate;
}

function regionOfFolder(sheet: unknown, folder: string, locate: Locate): Problem[] {
  const region =
    sheet !== null && typeof sheet === 'object' && 'region' in sheet ? sheet.region : undefined;
  if (typeof region !== 'string' || region === folder) return [];
  return [problem('folder-region', locate(['region'], 'value'), { folder, region })];
}
