/** Who is asked to review the practices of each territory: the text of the file CODEOWNERS. */
import type { Words } from '../i18n/languages.ts';
import { type Localized, localizeIn } from '../i18n/localized.ts';
import { allWords } from '../i18n/words.ts';
import { z } from 'zod';

/** A territory, as far as it matters here. */
interface Territory {
  id: string;
  label: Localized;
}

/** The owners of the practices of each territory, by its id. */
type Owners = ReadonlyMap<string, readonly string[]>;

/** Something wrong in `owners.yml`, in words for the person who wrote it. */
export class OwnersError extends Error {}

/** The forms in which GitHub and GitLab know an owner: `@name`, `@group/team` or an address. */
const owner = z.string().regex(/^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@#]+@[^\s@#.]+(?:\.[^\s@#.]+)+)$/);
const ownersSchema = z.record(z.string(), z.union([owner, z.array(owner).min(1)])).nullish();

/**
 * Understands what `owners.yml` says.
 *
 * @param value the parsed file; nothing if there is none
 * @throws {OwnersError} if it names a territory that is not there, or an owner in a wrong form
 */
export function readOwners(
  value: unknown,
  territories: readonly Territory[],
  { commands: { owners: words } }: Words,
): Owners {
  const { data, error } = ownersSchema.safeParse(value);
  if (error) {
    const place = error.issues[0]?.path[0];
    throw new OwnersError(place === undefined ? words.form : words.notAnOwner(String(place)));
  }
  const entries = Object.entries(data ?? {});
  const known = new Set(territories.map(({ id }) => id));
  const stranger = entries.find(([id]) => !known.has(id));
  if (stranger) {
    throw new OwnersError(words.notATerritory(stranger[0]));
  }
  return new Map(entries.map(([id, names]) => [id, typeof names === 'string' ? [names] : names]));
}

/** Whether a file was written by this program, in any of its languages. */
export const isCodeOwners = (text: string): boolean =>
  allWords().some(({ commands }) => text.startsWith(`# ${commands.owners.header('')[0]}`));

/**
 * A path as a pattern of gitignore, in which a space ends it, a hash begins a comment, and others
 * stand for many: https://git-scm.com/docs/gitignore#_pattern_format
 *
 * @param unfit what is said of one that cannot stand in a line
 * @throws {OwnersError} with those words
 */
function asPattern(path: string, unfit: string): string {
  if (/[\n\r]/.test(path)) {
    throw new OwnersError(unfit);
  }
  return path.replace(/[\\\s#*?[\]!]/g, '\\$&');
}

/**
 * Writes the file CODEOWNERS: a line for each territory, and one for what it tells of practices that
 * it took up elsewhere. Those without owners are comments, so
 * that who looks after the repository sees what is missing.
 *
 * @param folder the content folder, as a path from the top of the repository
 * @param words of the language of its comments
 */
export function codeOwners(
  territories: readonly Territory[],
  owners: Owners,
  folder: string,
  { commands: { owners: words }, language }: Words,
): string {
  const below = asPattern(folder, words.unfitFolder);
  const lines = territories.flatMap(({ id, label }) => {
    const path = `/${below}/practices/${id}/`;
    const names = owners.get(id);
    // The year has four signs: `valle-*` would be of another valley too.
    const told = `/${below}/experiences/*/${id}-????.mdx`;
    return names
      ? [path, told].map((of) => `${of} ${names.join(' ')}`)
      : `# ${words.missing(path, localizeIn(label, language.code))}`;
  });
  // A label with a line break would write a rule of its own; the check refuses it too.
  const oneLine = (line: string) => line.replace(/[\n\r\v\f\u0085\u2028\u2029]+\s*/g, ' ');
  return `${[...words.header(folder).map((line) => `# ${line}`), '', ...lines].map(oneLine).join('\n')}\n`;
}
