/** Judges the licences of all that a lock file brings. */
import satisfies from 'spdx-satisfies';
import {
  type LicenceException,
  type LicenceGroup,
  licenceExceptions,
  licenceGroups,
} from './allowed-licences.ts';
import { type LockFile, type LockPlace, licenceOf, reachedFrom } from './lock-file.ts';

/** What is decided, to be judged by. */
export interface LicencePolicy {
  groups: readonly LicenceGroup[];
  exceptions: readonly LicenceException[];
}

export const policy: LicencePolicy = {
  groups: licenceGroups,
  exceptions: licenceExceptions,
};

export interface Judgement {
  /** How many packages have which licence, as they declare it; the commonest first. */
  counts: [licence: string, packages: number][];
  /** What is wrong, a sentence in Italian for each package and each licence. */
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
 */
export function judgeLicences(
  lock: LockFile,
  installed: string,
  { makesSites }: Pick<LockPlace, 'makesSites'>,
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
    const shown = declared ?? 'nessuna';
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
    const wrong = objection(declared, inSites?.has(one.path) ?? false, groups);
    if (wrong === undefined) continue;
    const exception = exceptions.find(
      (other) => other.name === one.name && other.declared === declared,
    );
    if (exception) needed.add(exception);
    else {
      const asking = chains.get(one.path)?.slice(0, -1) ?? [];
      const who = ['package.json', ...asking].join(' → ');
      problems.add(`${one.name} ${one.version} (chiesto da ${who}) ${wrong}.`);
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
): string | undefined {
  const ask = `fai a meno del pacchetto oppure, letta la licenza che porta con sé, scrivi in ${decisions}`;
  if (declared === undefined) {
    return `non dichiara una licenza: ${ask} un’eccezione con il suo motivo`;
  }
  if (!isExpression(declared)) {
    return `dichiara la licenza «${declared}», che non è un’espressione SPDX: ${ask} un’eccezione con il suo motivo`;
  }
  const allowed = (where: readonly LicenceGroup['where'][]) =>
    satisfies(
      declared,
      groups
        .filter((group) => where.includes(group.where))
        .flatMap(({ licences }) => [...licences]),
    );
  if (allowed(['everywhere'])) return undefined;
  if (!allowed(['everywhere', 'tools'])) {
    return `ha la licenza ${declared}, che non è fra quelle compatibili con la EUPL-1.2: ${ask} che lo è, e perché`;
  }
  return isInSites
    ? `ha la licenza ${declared}, che va bene per uno strumento ma obbligherebbe a cambiare la licenza di ciò di cui è fatto il sito: sceglietene un altro`
    : undefined;
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
  { exceptions }: LicencePolicy = policy,
): string[] =>
  exceptions
    .filter((exception) => !judgements.some(({ needed }) => needed.has(exception)))
    .map(({ name }) => `L’eccezione per ${name} non serve più: toglila da ${decisions}.`);
