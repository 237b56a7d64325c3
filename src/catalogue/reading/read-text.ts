/** Reads one practice, need, news item or page: checked, and compiled for the page that shows it. */
import { isLanguageCode, type LanguageCode } from '../../i18n/languages.ts';
import type { PracticeSketch } from '../checking/cross-field-rules.ts';
import type { Locate } from '../checking/zod-diagnostics.ts';
import { bounded } from '../checking/bounded.ts';
import { isError, type Diagnostic } from '../checking/diagnostic.ts';
import type { ResultReference } from '../checking/result-rules.ts';
import type { Finders } from '../glossary/finder.ts';
import { originalFile } from '../model/file-name.ts';
import type { DocumentRecord, Link, TranslationRecord } from '../model/record.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { readabilityAdvice } from '../readability/advice.ts';
import { assess, type Head } from '../readability/measure.ts';
import type { Passage } from '../readability/prose.ts';
import { type AddressesIn, type Body, emptyBody, readBody } from './body.ts';
import { checkText, type TextFile, type TextSchemas } from './check-text.ts';
import { decode, splitFrontmatter } from './source-file.ts';
import { readYaml } from './yaml.ts';

interface TextContext {
  schemas: TextSchemas;
  vocabularies: Partial<Vocabularies>;
  /** Absolute path of the file. */
  path: string;
  addressOf: (address: string) => string;
  addressesIn: AddressesIn;
  /** What the originals are written in. */
  language: LanguageCode;
  findersOf: Finders;
  /** Whether those who took up a practice tell how it went. */
  isExperienced?: (slug: string) => boolean;
}

interface TextReading {
  /** Absent when there are errors. */
  record: DocumentRecord | TranslationRecord | undefined;
  /** Those of its text, even where there are errors. */
  links: Link[];
  problems: Diagnostic[];
  /** Of a practice with errors, what is right of its sheet. */
  sketch?: PracticeSketch;
}

/**
 * Reads one text.
 *
 * @param bytes the file as it is on disk
 */
export function readText(bytes: Uint8Array, text: TextFile, context: TextContext): TextReading {
  const { file, kind, slug } = text;
  const { schemas, vocabularies, path, addressOf, addressesIn } = context;
  const language = text.language ?? context.language;
  const source = decode(bytes, file);
  if (typeof source !== 'string') return { record: undefined, links: [], problems: [source] };

  let links: Link[] = [];
  let prose: Passage[] = [];
  let shown: Omit<Body, 'links' | 'prose' | 'results' | 'problems'> = emptyBody;
  let results: ResultReference[] = [];
  const textLanguage = isLanguageCode(language) ? language : context.language;
  const findTerms = context.findersOf(language);
  const checkBody = (body: string) => {
    const addresses = { addressOf, addressesIn };
    const options = { file, kind, path, language: textLanguage, ...addresses, findTerms };
    const { problems: told, ...reading } = readBody(body, options);
    ({ links, prose, results, ...shown } = reading);
    return told;
  };
  const { isExperienced = () => false } = context;
  const checking = { schemas, vocabularies, checkBody, results: () => results, isExperienced };
  const { data, problems: found, sketch } = checkText(source, text, checking);
  const problems = bounded(found);
  if (problems.some(isError)) {
    return { record: undefined, links, problems, ...(sketch && { sketch }) };
  }
  const assessment = assess(prose, data as Head, language);
  const told = [...problems, ...readabilityAdvice(assessment, file, language)];
  const id = file.replace(/\.mdx$/, '');
  const { measure } = assessment;
  const read = { ...shown, links, measure };
  const common = { id, file, slug, language, data, ...read, warnings: told };
  const record = (
    text.language === undefined
      ? { ...common, type: kind }
      : {
          ...common,
          type: 'translation',
          of: originalFile(file).replace(/\.mdx$/, ''),
          frontmatter: data,
          dated: datedOf(results),
        }
  ) as DocumentRecord | TranslationRecord;
  return { record, links, problems: told };
}

const datedOf = (results: readonly ResultReference[]): ResultReference[] =>
  results.filter(({ date }) => date !== undefined);

/** Finds places in the sheet of a file that was read before and not kept. */
export function locateIn(bytes: Uint8Array, file: string): Locate {
  const source = decode(bytes, file);
  const parts = typeof source === 'string' ? splitFrontmatter(source, file) : source;
  if ('rule' in parts) return () => ({ file, line: 1, column: 1 });
  return readYaml(parts.frontmatter, file, 2).locate;
}
