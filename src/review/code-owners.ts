/** Who is asked to review the practices of each territory: the text of the file CODEOWNERS. */
import { say } from '../i18n/say.ts';
import { z } from 'zod';

/** A territory, as far as it matters here. */
export interface Territory {
  id: string;
  label: { it: string };
}

/** The owners of the practices of each territory, by its id. */
export type Owners = ReadonlyMap<string, readonly string[]>;

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
export function readOwners(value: unknown, territories: readonly Territory[]): Owners {
  const { data, error } = ownersSchema.safeParse(value);
  if (error) {
    const place = error.issues[0]?.path[0];
    throw new OwnersError(
      place === undefined
        ? 'In owners.yml ci vuole una riga per territorio, per esempio «umbria: "@gruppo/umbria"».'
        : `In owners.yml «${String(place)}» non indica chi rivede: scrivi "@nome", "@gruppo/squadra" o un indirizzo di posta, tra virgolette.`,
    );
  }
  const entries = Object.entries(data ?? {});
  const known = new Set(territories.map(({ id }) => id));
  const stranger = entries.find(([id]) => !known.has(id));
  if (stranger) {
    throw new OwnersError(
      `In owners.yml «${stranger[0]}» non è un territorio: i nomi ammessi sono in vocabularies/regions.yml.`,
    );
  }
  return new Map(entries.map(([id, names]) => [id, typeof names === 'string' ? [names] : names]));
}

const firstLine = '# Chi rivede le pratiche di ogni territorio.';

/** Whether a file was written by this program. */
export const isCodeOwners = (text: string): boolean => text.startsWith(firstLine);

const header = (folder: string): string[] => [
  firstLine,
  '# Questo file è generato: non modificatelo a mano.',
  `# I nomi si scrivono in ${folder}/owners.yml, poi si lancia: npm run code-owners`,
];

/**
 * A path as a pattern of gitignore, in which a space ends it, a hash begins a comment, and others
 * stand for many: https://git-scm.com/docs/gitignore#_pattern_format
 *
 * @throws {OwnersError} if it cannot stand in a line
 */
function asPattern(path: string): string {
  if (/[\n\r]/.test(path)) {
    throw new OwnersError('Il nome della cartella dei contenuti va a capo: rinominala.');
  }
  return path.replace(/[\\\s#*?[\]!]/g, '\\$&');
}

/**
 * Writes the file CODEOWNERS: a line for each territory. Those without owners are comments, so
 * that who looks after the repository sees what is missing.
 *
 * @param folder the content folder, as a path from the top of the repository
 */
export function codeOwners(
  territories: readonly Territory[],
  owners: Owners,
  folder: string,
): string {
  const lines = territories.map(({ id, label }) => {
    const path = `/${asPattern(folder)}/practices/${id}/`;
    const names = owners.get(id);
    return names ? `${path} ${names.join(' ')}` : `# ${path} manca chi rivede: ${say(label)}`;
  });
  // A label with a line break would write a rule of its own; the check refuses it too.
  const oneLine = (line: string) => line.replace(/[\n\r\v\f\u0085\u2028\u2029]+\s*/g, ' ');
  return `${[...header(folder), '', ...lines].map(oneLine).join('\n')}\n`;
}
