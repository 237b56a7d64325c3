/** Judges the licences of all that a lock file brings. */
import type { Words } from '../../src/i18n/languages.ts';
import satisfies from 'spdx-satisfies';
import {
  type LicenceException,
  type LicenceGroup,
  licenceExceptions,
  licenceGroups,
} from './allowed-licences.ts';
import { type LockFile, type LockPlace, licenceOf, reachedFrom } from './lock-file.ts';

/** In which judgements are told. */
type LicenceWords = Words['tools']['licences'];

/** What is decided, to be judged by. */
interface LicencePolicy {
  groups: readonly LicenceGroup[];
  exceptions: readonly LicenceException[];
}

export const policy: LicencePolicy = {
  groups: licenceGroups,
  exceptions: licenceExceptions,
};

interface Judgement {
  /** How many packages have which licence, as they declare it; the commonest first. */
  counts: [licence: string, packages: number][];
  /** What is wrong, a sentence for each package and each licence. */
  problems: string[];
  /** The exceptions that were needed. */
  needed: Set<LicenceException>;
}

/** Where the decisions are, in messages. */
const decisions = 'tools/supply-chain/allowed-licences.ts';

/**
 * Judges every package of a lock file, installed on this machine or not.
 *
 * @param installed the folder with `node_modules`
 * @param said the words that problems are told in
 */
export function judgeLicences(
  lock: LockFile,
  installed: string,
  { makesSites }: Pick<LockPlace, 'makesSites'>,
  said: LicenceWords,
  { groups, exceptions }: LicencePolicy = policy,
): Judgement {
  const { dependencies, devDependencies, optionalDependencies } = lock.root;
  const passedOn = { ...dependencies, ...optionalDependencies };
  const inSites = makesSites ? reachedFrom(lock, Object.keys(passedOn)) : null;
  const chains = reachedFrom(lock, Object.keys({ ...passedOn, ...devDependencies }));
  const counts = new Map<string, number>();
  const problems = new Set<string>();
  const needed = new Set<LicenceException>();

  for (const one of lock.packages) {
    const declared = licenceOf(one, installed);
    const shown = declared ?? said.none;
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
    const wrong = objection(declared, inSites?.has(one.path) ?? false, groups, said);
    if (wrong === undefined) continue;
    const exception = exceptions.find(
      (other) => other.name === one.name && other.declared === declared,
    );
    if (exception) needed.add(exception);
    else {
      const asking = chains.get(one.path)?.slice(0, -1) ?? [];
      const who = ['package.json', ...asking].join(' → ');
      problems.add(said.problem(one.name, one.version, who, wrong));
    }
  }
  return {
    counts: [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b)),
    problems: [...problems],
    needed,
  };
}

/** What is wrong with a licence, and what to do, to follow the name of a package. */
function objection(
  declared: string | undefined,
  isInSites: boolean,
  groups: readonly LicenceGroup[],
  said: LicenceWords,
): string | undefined {
  if (declared === undefined) return said.undeclared(decisions);
  if (!isExpression(declared)) return said.unreadable(declared, decisions);
  const allowed = (where: readonly LicenceGroup['where'][]) =>
    satisfies(
      declared,
      groups
        .filter((group) => where.includes(group.where))
        .flatMap(({ licences }) => [...licences]),
    );
  if (allowed(['everywhere'])) return undefined;
  if (!allowed(['everywhere', 'tools'])) return said.refused(declared, decisions);
  return isInSites ? said.toolsOnly(declared) : undefined;
}

/** Whether a text is an expression of SPDX, of licences that are in its list. */
export function isExpression(text: string): boolean {
  try {
    satisfies(text, ['MIT']);
    return true;
  } catch {
    return false;
  }
}

/** The sentence for each exception that nothing needs any more. */
export const idleExceptions = (
  judgements: readonly Judgement[],
  said: LicenceWords,
  { exceptions }: LicencePolicy = policy,
): string[] =>
  exceptions
    .filter((exception) => !judgements.some(({ needed }) => needed.has(exception)))
    .map(({ name }) => said.idle(name, decisions));
