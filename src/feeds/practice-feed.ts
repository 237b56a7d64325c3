/** What changed in the sheet of a practice, to be followed. */
import { localize } from '../i18n/localize.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { identifierOf } from '../catalogue/queries/identifier.ts';
import { licenceName } from '../open-data/licence.ts';
import type { OpenDataContext } from '../open-data/distribution.ts';
import { history as words } from '#words/history.ts';
import { ui } from '#words/index.ts';
import type { ToldChange } from '../view-models/history.ts';
import type { Feed } from './feed.ts';

/** @param told the latest first; at least one */
export function practiceFeed(
  practice: PracticeRecord,
  told: readonly ToldChange[],
  { catalogue: { site }, routes }: OpenDataContext,
): Feed {
  const { slug, data } = practice;
  // It stays the same when the practice is renamed.
  const id = routes.history(identifierOf(practice));
  return {
    id,
    title: words.feedTitle(data.title),
    subtitle: localize(site.name),
    page: routes.practice(slug),
    atom: routes.practiceFeed(slug),
    updated: told[0]?.date ?? '',
    author: site.publisher,
    rights: licenceName(site, ui.language.code),
    language: ui.language.code,
    entries: told.map(({ commit, date, said }) => ({
      id: `${id}-${commit.slice(0, 16)}`,
      address: routes.history(slug),
      title: `${data.title}: ${said}`,
      summary: said,
      updated: date,
      categories: [],
    })),
  };
}
