/** Makes the changelog of a content folder since a moment of its repository. */
import type { Words } from '../i18n/languages.ts';
import { CatalogueError } from '../catalogue/checking/diagnostic.ts';
import type { Declared } from '../catalogue/model/declared.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { firstLanguage } from '../catalogue/model/site.ts';
import { repositoryOf } from './git.ts';
import { routesUnder } from '../routing/addresses.ts';
import type { Changelog, ChangeDescribers } from './changelog.ts';
import { changesBetween } from './compare.ts';
import {
  declaredThenAndNow,
  fieldsOfData,
  fieldsOfTexts,
  fieldsOfTranslation,
} from './data-files.ts';
import { momentOf, snapshotAt, snapshotOf } from './snapshot.ts';
import { type ChangeDescriber, changeDescriberFor } from './describe-changes.ts';
import type { Names } from './values.ts';

/**
 * @param name a branch, tag or commit of the repository that holds the content
 * @param siteUrl the address of the site, ending in `/`
 * @param words of the language that is told in
 * @throws {ReviewError} if there is nothing to compare with
 * @throws {CatalogueError} if the content has errors: of a wrong catalogue nothing is told
 */
export function changelogSince(
  name: string,
  contentFolder: string,
  siteUrl: string,
  words: Words,
): Changelog {
  const repository = repositoryOf(contentFolder, words);
  const from = momentOf(repository, name);
  const after = snapshotOf(contentFolder);
  if (!after.site || after.problems.length > 0) {
    throw new CatalogueError(after.problems, after.checked);
  }
  const before = snapshotAt(repository, from.commit);
  const declared = declaredThenAndNow(before.site, after.site);
  return {
    from: { name, ...from },
    to: momentOf(repository, 'HEAD'),
    changes: changesBetween(before, after, words),
    describers: changeDescribersFor(before.vocabularies, after.vocabularies, words, declared),
    site: after.site,
    words,
    routes: routesUnder(siteUrl, firstLanguage(after.site)),
  };
}

/**
 * Prepares the words for all that can change.
 *
 * @param before the vocabularies of then, by which terms that are gone are named
 * @param declared the fields that the catalogue adds to its sheets and terms
 */
export function changeDescribersFor(
  before: Names,
  after: Names,
  words: Words,
  declared: Declared,
): ChangeDescribers {
  const fields = fieldsOfTexts({ ...before, ...after }, declared);
  const telling = (
    make: (kind: TextKind) => ChangeDescriber,
  ): Record<TextKind, ChangeDescriber> => ({
    practice: make('practice'),
    experience: make('experience'),
    need: make('need'),
    news: make('news'),
    page: make('page'),
  });
  return {
    ...telling((kind) => changeDescriberFor(fields[kind], before, after, words)),
    translation: telling((kind) =>
      changeDescriberFor(fieldsOfTranslation(fields[kind]), before, after, words),
    ),
    settings: (file) => changeDescriberFor(fieldsOfData(file, declared), before, after, words),
  };
}
