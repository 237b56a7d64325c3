/** The history of the practice files: what each commit did to which of them, asked of git once. */
import { isFileName, textName } from '../catalogue/model/file-name.ts';
import type { GitFailure, Repository } from './git.ts';

/** A file before and after a commit: the names under which git keeps its two texts. */
interface Versions {
  before?: string;
  after?: string;
}

/** What a commit did to the files of a practice. */
export interface FileChange {
  sheet: Versions;
  /** By language. */
  translations: Map<string, Versions>;
}

export interface LoggedCommit {
  commit: string;
  /** RFC 3339. */
  date: string;
  /** By the slug that the file had after it; of one that was removed, before. */
  practices: Map<string, FileChange>;
}

/** Older commits that touch a practice are not asked for. */
const mostCommits = 10_000;

/**
 * Each text is compared with the one that was published before: of a proposal that was merged, that
 * is one step, whatever was tried in it. Nothing that somebody set up for their own git counts, and
 * of a commit nothing that people wrote is asked for.
 */
const options = [
  ...['log', '--first-parent', '-m', `--max-count=${mostCommits}`],
  ...['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv'],
  ...['--no-show-signature', '--no-notes', '--no-color', '--format=format:%x01%H %cI'],
];

/**
 * @param commit where the history ends
 * @returns nothing if there is none, or only part of it was fetched
 */
export function practiceLog(repository: Repository, commit: string): LoggedCommit[] | undefined {
  if (isPartial(repository)) return undefined;
  const folder = `${repository.inside}practices`;
  const printed = repository.bytes([...options, commit, '--', `:(top,literal)${folder}`]);
  return readLog(printed.toString('utf8'));
}

/** Whether some of the history is elsewhere: git would fetch it when it is asked. */
function isPartial({ git }: Repository): boolean {
  if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return true;
  try {
    return git('config', '--get-regexp', String.raw`^remote\..*\.promisor$`).trim() !== '';
  } catch (error) {
    // 1: nothing is set.
    return (error as GitFailure).code !== 1;
  }
}

/** A commit begins with a sign that no path may hold here; its changes have two parts each. */
export function readLog(printed: string): LoggedCommit[] {
  return printed.split('\u0001').flatMap((told): LoggedCommit[] => {
    const end = told.search(/[\n\0]/);
    const head = end === -1 ? told : told.slice(0, end);
    const rest = end === -1 ? '' : told.slice(end + 1);
    const [commit = '', date = ''] = head.split(' ', 2);
    if (!/^[0-9a-f]{40,64}$/.test(commit) || !isInstant(date)) return [];
    const practices = new Map<string, FileChange>();
    const parts = rest.split('\0');
    for (let at = 0; at + 1 < parts.length; at += 2) {
      addChange(practices, parts[at] ?? '', parts[at + 1] ?? '');
    }
    return [{ commit, date, practices }];
  });
}

/** What a clock could have said, by whoever's it was. */
const isInstant = (date: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(date) &&
  !Number.isNaN(Date.parse(date));

/** `:100644 100644 <before> <after> M`, and the path. Links and modules are no sheets. */
const change = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [AMDT]$/;

function addChange(practices: Map<string, FileChange>, told: string, path: string): void {
  const [, modeBefore = '', modeAfter = '', before = '', after = ''] =
    change.exec(told.trim()) ?? [];
  const { name: slug = '', language } = textName(path) ?? {};
  if (!isFileName(slug)) return;
  const isFile = (mode: string) => mode.startsWith('100');
  const versions: Versions = {
    ...(isFile(modeBefore) && { before }),
    ...(isFile(modeAfter) && { after }),
  };
  if (versions.before === versions.after) return;
  const known = practices.get(slug) ?? { sheet: {}, translations: new Map<string, Versions>() };
  practices.set(slug, known);
  const translated = known.translations.get(language ?? '') ?? {};
  if (language !== undefined) known.translations.set(language, translated);
  // Of a file that was moved to another folder, one line says what it was and one what it is.
  Object.assign(language === undefined ? known.sheet : translated, versions);
}
