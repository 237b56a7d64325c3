/** Makes the changelog of a content folder since a moment of its repository. */
import { CatalogueError } from '../catalogue/checking/diagnostic.ts';
import { repositoryOf } from '../review/git.ts';
import { routesUnder } from '../routing/addresses.ts';
import type { Changelog } from './changelog.ts';
import { changesBetween } from './compare.ts';
import { sentencesFor } from './sentences.ts';
import { momentOf, snapshotAt, snapshotOf } from './snapshot.ts';

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
  const before = snapshotAt(repository, from);
  return {
    from: { name, ...from },
    to: momentOf(repository, 'HEAD'),
    changes: changesBetween(before, after),
    sentences: sentencesFor(before.vocabularies, after.vocabularies),
    site: after.site,
    routes: routesUnder(siteUrl, after.site.languages[0] ?? 'it'),
  };
}
