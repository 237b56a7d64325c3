/**
 * The history of each sheet, for its page: when it changed, and in which fields. Of what people
 * wrote into their repository (messages, names, addresses) nothing is read.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { practiceSchema } from '../catalogue/model/practice.ts';
import { fieldsOf } from '../catalogue/model/fields.ts';
import { mostShown, type HistoryEntry, type PracticeHistory } from '../catalogue/model/history.ts';
import { decode, partsOf, sizeLimit } from '../catalogue/reading/source-file.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { type Fields, isFields } from '../catalogue/writing/same.ts';
import { once } from '../i18n/once.ts';
import type { Words } from '../i18n/languages.ts';
import { blobSizes, readBlobs } from './blobs.ts';
import { differencesIn } from './differences.ts';
import { type Repository, repositoryOf } from './git.ts';
import { type FileChange, type LoggedCommit, practiceLog } from './history-log.ts';

interface HistoryPlace {
  /** The content folder, in its repository. */
  folder: string;
  /** Where the history ends; at what is checked out, if left out. */
  commit?: string;
  /** Where what was compared is kept for the next build. */
  kept: string;
  /** Of the code that compares: what another found is not taken. */
  codeVersion: string;
}

/**
 * So many pairs of texts are compared, the latest of the whole catalogue first: a build that kept
 * nothing takes a few seconds for them. Of older changes only the day is told.
 */
const mostCompared = 1000;

const nothing: PracticeHistory = new Map();

/** @returns an empty one where there is no repository, no git, or only the end of its history */
export function historyOf(place: HistoryPlace, words: Words): PracticeHistory {
  try {
    const repository = repositoryOf(place.folder, words);
    const log = practiceLog(repository, place.commit ?? 'HEAD');
    return log ? historyIn(repository, log, place, words) : nothing;
  } catch {
    // A site is built all the same where nobody can tell how it came to be.
    return nothing;
  }
}

interface Candidate extends HistoryEntry {
  change: FileChange;
}

function historyIn(
  repository: Repository,
  log: readonly LoggedCommit[],
  place: HistoryPlace,
  words: Words,
): PracticeHistory {
  const found = candidatesIn(log, formerSlugsIn(repository, log));
  const pairs = found.all
    .flatMap(({ change: { sheet } }) => pairOf(sheet.before, sheet.after) ?? [])
    .slice(0, mostCompared);
  const compared = comparePairs(repository, [...new Set(pairs)], place, words);
  const told = ({ change, ...rest }: Candidate): HistoryEntry[] => {
    const { before, after } = change.sheet;
    const pair = pairOf(before, after);
    const isSame = before === after;
    const fields = pair === undefined ? undefined : compared.get(pair);
    // A folder, comments and spaces are nothing that a reader reads.
    const isSilent = rest.kind === 'changed' && (isSame || fields?.length === 0);
    if (isSilent && rest.translations.length === 0) return [];
    return [{ ...rest, ...(fields && { fields }) }];
  };
  return new Map(
    [...found.bySlug]
      .map(([slug, all]) => [slug, all.flatMap(told)] as const)
      .filter(([, all]) => all.length > 0),
  );
}

/** Two texts that are to be compared, by their names. */
const pairOf = (before: string | undefined, after: string | undefined): string | undefined =>
  before === undefined || after === undefined || before === after
    ? undefined
    : `${before} ${after}`;

/**
 * From the latest to the oldest: what a practice was called before is known by then.
 *
 * @param formerOf by the name of a text, the slugs that it says it had
 */
function candidatesIn(
  log: readonly LoggedCommit[],
  formerOf: ReadonlyMap<string, readonly string[]>,
): { all: Candidate[]; bySlug: Map<string, Candidate[]> } {
  const bySlug = new Map<string, Candidate[]>();
  const all: Candidate[] = [];
  const nameNow = new Map<string, string>();
  for (const { commit, date, practices } of log) {
    const gone = new Set([...practices].filter(([, one]) => isGone(one)).map(([slug]) => slug));
    for (const [slug, { sheet, translations }] of practices) {
      if (gone.has(slug)) continue;
      const now = nameNow.get(slug) ?? slug;
      const isNew = sheet.after !== undefined && sheet.before === undefined;
      const former = isNew
        ? formerOf.get(sheet.after ?? '')?.find((one) => gone.has(one))
        : undefined;
      const before = former === undefined ? sheet.before : practices.get(former)?.sheet.before;
      if (former !== undefined) nameNow.set(former, now);
      const candidate: Candidate = {
        commit,
        date,
        kind: former !== undefined ? 'renamed' : isNew ? 'added' : 'changed',
        // What comes with a practice, or follows its name, is no change of its own.
        translations: isNew ? [] : languagesOf(translations),
        change: {
          sheet: { ...sheet, ...(before !== undefined && { before }) },
          translations,
        },
      };
      const others = bySlug.get(now) ?? [];
      bySlug.set(now, others);
      if (others.length >= mostShown) continue;
      others.push(candidate);
      all.push(candidate);
    }
  }
  return { all, bySlug };
}

/** Those whose text is another. */
const languagesOf = (translations: FileChange['translations']): string[] =>
  [...translations]
    .filter(([, { before, after }]) => before !== after)
    .map(([language]) => language)
    .sort();

const isGone = ({ sheet }: FileChange): boolean =>
  sheet.before !== undefined && sheet.after === undefined;

/** What new sheets say of the slugs that they had, where others were taken away with the same commit. */
function formerSlugsIn(
  repository: Repository,
  log: readonly LoggedCommit[],
): Map<string, readonly string[]> {
  const come = log.flatMap(({ practices }) => {
    const all = [...practices.values()];
    if (!all.some(isGone)) return [];
    return all.flatMap(({ sheet: { before, after } }) =>
      before === undefined && after !== undefined ? [after] : [],
    );
  });
  const texts = textsOf(repository, come.slice(0, mostCompared));
  return new Map(
    [...texts].map(([name, text]) => {
      const former = frontmatterOf(text)?.['formerly'];
      const slugs = Array.isArray(former) ? former : [];
      return [name, slugs.filter((slug): slug is string => typeof slug === 'string')];
    }),
  );
}

/** The fields that differ in each pair; what an earlier build found is not compared again. */
function comparePairs(
  repository: Repository,
  pairs: readonly string[],
  { kept, codeVersion }: HistoryPlace,
  words: Words,
): Map<string, string[]> {
  const before = readKept(kept, codeVersion);
  const found = new Map(
    pairs.flatMap((pair) => {
      const fields = before.get(pair);
      return fields ? [[pair, fields] as const] : [];
    }),
  );
  const missing = pairs.filter((pair) => !found.has(pair));
  const texts = textsOf(repository, [...new Set(missing.flatMap((pair) => pair.split(' ')))]);
  const frontmatters = new Map<string, Fields | undefined>();
  const frontmatterNamed = (name: string): Fields | undefined => {
    if (!frontmatters.has(name)) frontmatters.set(name, frontmatterOf(texts.get(name) ?? ''));
    return frontmatters.get(name);
  };
  for (const pair of missing) {
    const [then = '', now = ''] = pair.split(' ');
    const [was, is] = [frontmatterNamed(then), frontmatterNamed(now)];
    // What cannot be read was changed all the same: the day is told.
    if (!was || !is) continue;
    const fields = new Set(
      differencesIn(sheetFields(), was, is, words).map(({ path }) => path.split('[', 1)[0] ?? path),
    );
    if (wordsOfText(texts.get(then)) !== wordsOfText(texts.get(now))) fields.add('text');
    found.set(pair, [...fields].filter(isFieldPath).slice(0, mostFields));
  }
  if (missing.length > 0 || before.size > found.size) writeKept(kept, codeVersion, found);
  return found;
}

/** Only their names: the terms of the vocabularies do not matter. */
const sheetFields = once(() => fieldsOf(practiceSchema({})));

/** What a schema could call a field; an author may have written anything. */
const isFieldPath = (path: string): boolean => /^[a-z_]+(?:\.[a-z_]+)*$/.test(path);
const mostFields = 60;

function frontmatterOf(text: string): Fields | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const { value, problems } = readYaml(parts.frontmatter, '');
  return problems.length === 0 && isFields(value) ? value : undefined;
}

/** The text below a sheet, however its lines are broken. */
const wordsOfText = (text = ''): string => partsOf(text)?.rest.replace(/\s+/gu, ' ').trim() ?? '';

/** The texts that git keeps under these names; what is no text, or larger than a practice, is left out. */
function textsOf(repository: Repository, names: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const small = [...blobSizes(repository, names)].flatMap(([name, size]) =>
    size <= sizeLimit ? [name] : [],
  );
  for (let from = 0; from < small.length; from += batch) {
    for (const [name, bytes] of readBlobs(repository, small.slice(from, from + batch))) {
      const text = decode(bytes, name);
      if (typeof text === 'string') texts.set(name, text);
    }
  }
  return texts;
}

/** So many texts of the largest size that may be are read at a time. */
const batch = 256;

function readKept(file: string, codeVersion: string): Map<string, string[]> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      codeVersion?: unknown;
      pairs?: Record<string, string[]>;
    };
    return new Map(kept.codeVersion === codeVersion ? Object.entries(kept.pairs ?? {}) : []);
  } catch {
    return new Map();
  }
}

function writeKept(file: string, codeVersion: string, found: ReadonlyMap<string, string[]>): void {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, JSON.stringify({ codeVersion, pairs: Object.fromEntries(found) }));
    renameSync(fresh, file);
  } catch {
    // What cannot be kept is compared again the next time.
    rmSync(fresh, { force: true });
  }
}
