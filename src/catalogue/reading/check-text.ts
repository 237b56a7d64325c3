/**
 * The check of one practice, need, news item or page: sheet, text, and the rules on each. It runs
 * where the files are and in the browser of who writes one.
 */
import type { z } from 'zod';
import { addAll } from '../model/long-lists.ts';
import { acrossFields, type PracticeSketch } from '../checking/cross-field-rules.ts';
import { acrossExperience } from '../checking/experience-rules.ts';
import { acrossNeed } from '../checking/need-rules.ts';
import { presentable } from '../checking/presentable.ts';
import { deceptiveNames } from '../checking/promises.ts';
import {
  type NamedResult,
  type ResultReference,
  unknownResults,
} from '../checking/result-rules.ts';
import { namesIn, valueAt } from '../checking/schema-at.ts';
import { type Locate, parseWith } from '../checking/zod-diagnostics.ts';
import { type Diagnostic, diagnostic, isError } from '../checking/diagnostic.ts';
import type { Rule } from '../checking/rule-parameters.ts';
import { type Declared, plain } from '../model/declared.ts';
import type { FieldWords, Path } from '../model/field.ts';
import { hidden, hiddenCharacterIn } from '../model/hidden-characters.ts';
import { newsSchema, pageSchema } from '../model/documents.ts';
import { type Experience, experienceSchema } from '../model/experience.ts';
import { type Need, needSchema } from '../model/need.ts';
import { practiceSchema } from '../model/practice.ts';
import type { TextKind } from '../model/record.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { type TextTree, textsOf, translationSchema } from '../model/translation.ts';
import { withoutThousands } from './read-frontmatter.ts';
import { readFrontmatterRecovering } from './recover-frontmatter.ts';
import { curlyQuotes, onlyMisread } from './misread/quotes.ts';
import { oddWords } from './misread/words.ts';
import { onceForEach } from '../queries/once-for-each.ts';
import { splitFrontmatter } from './source-file.ts';

/** A text and its place in the content folder. */
export interface TextFile {
  /** Path from the content folder, with `/`. */
  file: string;
  kind: TextKind;
  slug: string;
  /** The folder that holds a practice: its region. */
  folder: string | undefined;
  /** Of a translation, its language; of what it translates, nothing. */
  language?: string;
}

interface TranslatedTexts {
  texts: TextTree;
  schema: z.ZodType;
}

export interface TextSchemas {
  originals: Record<TextKind, z.ZodType>;
  /** Of a kind of text; made when the first translation asks for it. */
  translationOf: (kind: TextKind) => TranslatedTexts;
  /** The languages that the sheets may speak. */
  authorLanguages: readonly FieldWords[];
  declared: Declared;
}

/**
 * The schemas of the sheets, made once for a catalogue.
 *
 * @param authorLanguages those in which authors may have named a field, or started from a template
 */
export function textSchemas(
  vocabularies: Partial<Vocabularies>,
  authorLanguages: readonly FieldWords[] = [],
  declared: Declared = plain,
): TextSchemas {
  const originals = {
    practice: practiceSchema(vocabularies, declared),
    experience: experienceSchema(vocabularies, declared),
    need: needSchema(vocabularies, declared),
    news: newsSchema,
    page: pageSchema,
  };
  const translated = onceForEach((original: z.ZodType): TranslatedTexts => {
    const texts = textsOf(original);
    return { texts, schema: translationSchema(texts) };
  });
  const translationOf = (kind: TextKind) => translated(originals[kind]);
  return { authorLanguages, declared, originals, translationOf };
}

interface CheckContext {
  schemas: TextSchemas;
  vocabularies: Partial<Vocabularies>;
  /** What is wrong with the text below the sheet; its lines are those of the file. */
  checkBody: (body: string) => Diagnostic[];
  /** The results of the sheet that the text shows by name, once it has been checked. */
  results?: () => readonly ResultReference[];
  /** Whether those who took up a practice tell how it went: it has been replicated. */
  isExperienced?: (slug: string) => boolean;
}

interface CheckedText {
  /** The sheet as its schema gives it back; absent when it has errors. */
  data: unknown;
  /** Of a practice, what is right of its sheet. */
  sketch?: PracticeSketch;
  problems: Diagnostic[];
}

/**
 * Checks one text.
 *
 * @param source decoded, with `\n` line endings
 */
export function checkText(source: string, text: TextFile, context: CheckContext): CheckedText {
  const { file, kind, slug, folder } = text;
  const parts = splitFrontmatter(source, file);
  if ('rule' in parts) return { data: undefined, problems: [parts] };

  const { originals, translationOf, authorLanguages, declared } = context.schemas;
  const schema = text.language === undefined ? originals[kind] : translationOf(kind).schema;
  const read = readFrontmatterRecovering(parts.frontmatter, file, (name) =>
    namesOf(schema).has(name),
  );
  const own = kind === 'practice' ? numbersIn(declared) : [];
  const frontmatter = { ...read, value: withoutThousands(read.value, own, read) };
  const written = hiddenCharacters(source, file);
  const problems: Diagnostic[] = [
    ...written,
    ...frontmatter.problems,
    ...frontmatter.remarks,
    ...oddTexts(source, frontmatter.value, frontmatter.locate),
    ...context.checkBody(parts.body),
    ...placeholders(parts.body, file, context.schemas.authorLanguages),
  ];
  // Of a sheet that cannot be read at all, nothing else can be said.
  if (frontmatter.problems.length > 0 && frontmatter.value === undefined) {
    return { data: undefined, problems: toldOnce(problems) };
  }
  const parsed = parseWith(schema, frontmatter.value ?? {}, frontmatter.locate, {
    authorLanguages,
    sourceAt: frontmatter.sourceAt,
  });
  addAll(
    problems,
    parsed.problems.filter((found) => !isUnread(found, frontmatter.unread)),
  );
  addAll(
    problems,
    onlyMisread(curlyQuotes(frontmatter.value, frontmatter.locate), parsed.problems),
  );
  const isRight = parsed.problems.length === 0 && frontmatter.problems.length === 0;
  const data = isRight ? parsed.value : undefined;
  if (isRight) {
    addAll(problems, unknownResults(context.results?.() ?? [], resultsOf(parsed.value)));
  }
  if (text.language !== undefined) return { data, problems: toldOnce(problems) };
  // Of a sheet that is not right, the rules between its fields judge what is.
  const sketch = isRight ? parsed.value : presentable(schema, frontmatter.value ?? {});
  if (kind === 'practice') {
    const isRegion = (id: string) =>
      context.vocabularies.regions?.terms.some((term) => term.id === id) ?? true;
    addAll(problems, regionOfFolder(frontmatter.value, folder ?? '', frontmatter.locate, isRegion));
    const isExperienced = context.isExperienced?.(slug) === true;
    const data = sketch as PracticeSketch;
    const practice = { slug, file, data, locate: frontmatter.locate, isExperienced };
    const wrong = parsed.problems.filter(isError);
    const follows = (found: Diagnostic) =>
      isConsequence(found, frontmatter.value, wrong, frontmatter.unread);
    addAll(
      problems,
      acrossFields(practice, context.vocabularies, declared).filter((found) => !follows(found)),
    );
  }
  if (kind === 'experience') {
    addAll(problems, acrossExperience(sketch as Partial<Experience>, frontmatter.locate, declared));
  }
  if (kind === 'need') {
    addAll(problems, acrossNeed(sketch as Partial<Need>, frontmatter.locate, declared));
  }
  if (kind === 'news' || kind === 'page') {
    addAll(problems, deceptiveNames(sketch, frontmatter.locate));
  }
  const told = { data, problems: toldOnce(problems) };
  return kind === 'practice' ? { ...told, sketch: sketch as PracticeSketch } : told;
}

/** The numbers among the fields that a catalogue adds to a practice. */
const numbersIn = ({ practice }: Declared): string[] =>
  practice.filter((one) => one.kind === 'number').map(({ key, many }) => (many ? `${key}[]` : key));

const namesOf = onceForEach(namesIn);

/** The names of the results of a sheet, or of its translation. */
/** Those that have a name; of a translation, only what it translates. */
function resultsOf(frontmatter: unknown): NamedResult[] {
  const { results = [] } = frontmatter as { results?: Partial<NamedResult>[] };
  return results.filter((one): one is NamedResult => one.name !== undefined);
}

/** Tells the hidden characters of a file as they are written, the first of each line. */
function hiddenCharacters(source: string, file: string): Diagnostic[] {
  if (!hidden.test(source)) return [];
  return source.split('\n').flatMap((text, index) => {
    const code = hiddenCharacterIn(text);
    if (code === undefined) return [];
    const place = { file, line: index + 1, column: text.search(hidden) + 1 };
    return [diagnostic('hidden-character', place, { code })];
  });
}

/** The sentence that the template put in place of the body, in whichever language. */
function placeholders(
  body: string,
  file: string,
  authorLanguages: readonly FieldWords[],
): Diagnostic[] {
  return authorLanguages.flatMap(({ model }) => {
    const text = model.template.placeholder;
    const at = body.indexOf(text);
    if (at === -1) return [];
    const above = body.slice(0, at).split('\n');
    const place = { file, line: above.length, column: (above.at(-1) ?? '').length + 1 };
    return [diagnostic('placeholder-text', place, { text })];
  });
}

/** Of a field that could not be read, that is told, and not that it is missing. */
const isUnread = ({ rule, path = [] }: Diagnostic, unread: ReadonlySet<string>): boolean =>
  rule === 'missing-field' && unread.has(String(path[0]));

/** What these rules miss may stand in a part that could not be read, or that is wrong. */
const missedIn: Partial<Record<Rule, Path>> = {
  'unknown-source': ['sources'],
  'ending-missing': ['ending'],
  'stage-needs-replication': ['replicability', 'replications'],
};

function isConsequence(
  { rule, parameters }: Diagnostic,
  value: unknown,
  wrong: readonly Diagnostic[],
  unread: ReadonlySet<string>,
): boolean {
  const missed = missedIn[rule];
  if (missed === undefined) return false;
  if (unread.has(String(missed[0]))) return true;
  if (!wrong.some(({ path = [] }) => missed.every((key, at) => path[at] === key))) return false;
  if (rule !== 'unknown-source') return true;
  // A title that no source has is unknown whatever else is wrong with the sources.
  const sources = valueAt(value, missed);
  const titles = Array.isArray(sources) ? sources.map((one) => valueAt(one, ['title'])) : [];
  const { value: named } = parameters as { value: string };
  const isKnown = titles.length > 0 && titles.every((title) => typeof title === 'string');
  return !isKnown || titles.includes(named);
}

/** Words of a sheet in which a program left something, each where it is written. */
function oddTexts(source: string, value: unknown, locate: Locate, path: Path = []): Diagnostic[] {
  if (typeof value === 'string') {
    return oddWords(value).map(({ rule, cause, found, write }) => {
      const place = locate(path, 'value');
      // In the lines of the value; written otherwise than it reads, it is told at its beginning.
      const line = source.split('\n')[place.line - 1] ?? '';
      const at = line.indexOf(found, place.column - 1);
      const column = at === -1 ? place.column : at + 1;
      return diagnostic(rule, { ...place, column }, { cause, found, write });
    });
  }
  if (value === null || typeof value !== 'object') return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) => oddTexts(source, inner, locate, [...path, key]));
}

/** A hidden character is found again in the value that it became part of. */
function toldOnce(problems: Diagnostic[]): Diagnostic[] {
  const lines = new Set<number>();
  return problems.filter(({ rule, line }) => {
    if (rule !== 'hidden-character') return true;
    if (lines.has(line)) return false;
    lines.add(line);
    return true;
  });
}

/** Of a Region that does not exist, that is told, and not that its folder is another. */
function regionOfFolder(
  frontmatter: unknown,
  folder: string,
  locate: Locate,
  isRegion: (id: string) => boolean,
): Diagnostic[] {
  const region =
    frontmatter !== null && typeof frontmatter === 'object' && 'region' in frontmatter
      ? frontmatter.region
      : undefined;
  if (typeof region !== 'string' || region === folder || !isRegion(region)) return [];
  return [diagnostic('folder-region', locate(['region'], 'value'), { folder, region })];
}
