/** The changelog as a feed: an entry for each thing that changed. */
import { say } from '../i18n/say.ts';
import { createHash } from 'node:crypto';
import { changes as words } from '#words/changes.ts';
import { ui } from '#words/index.ts';
import { licenceOf } from '../open-data/licence.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';
import { type Changelog, kinds } from './changelog.ts';
import type { PracticeChange } from './compare.ts';

/** All entries carry the date of the last commit: what a file does not tell, no clock does. */
export function changesFeed({ to, changes, sentences, site, routes }: Changelog): Feed {
  const practices = kinds.flatMap((kind) =>
    changes.practices.filter((change) => change.kind === kind),
  );
  return {
    id: `${routes.data()}#cambiamenti`,
    title: words.feedTitle(say(site.name)),
    subtitle: words.total(changes.practices.length + changes.terms.length),
    page: routes.home(),
    updated: to.date,
    author: site.publisher,
    rights: licenceOf(site).name,
    language: ui.language.code,
    entries: [
      ...practices.map((change): FeedEntry => ({
        id: entryId(routes.practice(change.identifier), change),
        address: change.kind === 'removed' ? routes.practices() : routes.practice(change.slug),
        title: `${words.practice[change.kind]}: ${change.title}`,
        summary: summaryOf(change, sentences.field),
        updated: to.date,
        categories: [],
      })),
      ...changes.terms.map((change): FeedEntry => ({
        id: entryId(routes.home(), change),
        address: routes.home(),
        title: sentences.term(change),
        summary: sentences.term(change),
        updated: to.date,
        categories: [],
      })),
    ],
  };
}

/** The same change has the same name, however often it is told. */
function entryId(address: string, change: { kind: string }): string {
  const digest = createHash('sha256').update(JSON.stringify(change)).digest('hex').slice(0, 16);
  return `${address}#${change.kind}-${digest}`;
}

function summaryOf(
  { kind, title, slug, formerSlug, fields }: PracticeChange,
  sentence: Changelog['sentences']['field'],
): string {
  const moved = formerSlug === undefined ? [] : [words.formerAddress(formerSlug, slug)];
  const told = [...moved, ...fields.map((field) => `${field.label}: ${sentence(field)}`)];
  return told.length > 0 ? told.join('\n') : `${words.practice[kind]}: ${title}`;
}
