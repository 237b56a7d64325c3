/** Makes the changelog of a content folder since a moment of its repository. */
import { CatalogueError } from '../catalogue/checking/diagnostic.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { repositoryOf } from './git.ts';
import { routesUnder } from '../routing/addresses.ts';
import type { Changelog, Tellers } from './changelog.ts';
import { changesBetween } from './compare.ts';
import { fieldsOfData, fieldsOfTexts, fieldsOfTranslation } from './data-files.ts';
import { momentOf, snapshotAt, snapshotOf } from './snapshot.ts';
import { type Teller, tellerFor } from './told.ts';
import type { Names } from './values.ts';

/**
 * @param name a branch, tag or commit of the repository that holds the content
 * @param siteUrl the address of the site, ending in `/`
 * @throws {ReviewError} if there is nothing to compare with
 * @throws {CatalogueError} if the content has errors: of a wrong catalogue nothing is told
 */
export function changelogSince(name: string, contentFolder: string, siteUrl: string): Changelog {
  const repository = repositoryOf(contentFolder);
  const from = momentOf(repository, name);
  const after = snapshotOf(contentFolder);
  if (!after.site || after.problems.length > 0) {
    throw new CatalogueError(after.problems, after.checked);
  }
  const before = snapshotAt(repository, from.commit);
  return {
    from: { name, ...from },
    to: momentOf(repository, 'HEAD'),
    changes: changesBetween(before, after),
    tellers: tellersFor(before.vocabularies, after.vocabularies),
    site: after.site,
    routes: routesUnder(siteUrl, after.site.languages[0] ?? 'it'),
  };
}

/**
 * Prepares the words for all that can change.
 *
 * @param before the vocabularies of then, by which terms that are gone are named
 */
export function tellersFor(before: Names, after: Names): Tellers {
  const fields = fieldsOfTexts({ ...before, ...after });
  const telling = (make: (kind: TextKind) => Teller): Record<TextKind, Teller> => ({
    practice: make('practice'),
    need: make('need'),
    news: make('news'),
    page: make('page'),
  });
  return {
    ...telling((kind) => tellerFor(fields[kind], before, after)),
    translation: telling((kind) => tellerFor(fieldsOfTranslation(fields[kind]), before, after)),
    settings: (file) => tellerFor(fieldsOfData(file), before, after),
  };
}
