/** The changelog as a feed: an entry for each thing that changed. */
import { localizeIn } from '../i18n/localized.ts';
import type { TextKind } from '../catalogue/model/record.ts';
import { licenceName } from '../open-data/licence.ts';
import type { Feed, FeedEntry } from '../feeds/feed.ts';
import { digestOf } from '../files/digest.ts';
import { type Changelog, kinds, otherTexts, totalOf } from './changelog.ts';
import type { PracticeChange, SettingsChange, TextChange } from './compare.ts';
import type { FieldChange } from './differences.ts';
import { nameOf, toldText } from './rows.ts';
import type { ChangeDescriber } from './describe-changes.ts';

/** All entries carry the date of the last commit: what a file does not tell, no clock does. */
export function changesFeed(log: Changelog): Feed {
  const { to, changes, describers, site, routes } = log;
  const { changes: words, language } = log.words;
  const entry = (
    change: { kind: string },
    { id, address, title, summary }: Pick<FeedEntry, 'id' | 'address' | 'title' | 'summary'>,
  ): FeedEntry => ({
    id: entryId(id, change),
    address,
    title,
    summary: summary || title,
    updated: to.date,
    categories: [],
  });
  const practices = kinds.flatMap((kind) =>
    changes.practices.filter((change) => change.kind === kind),
  );
  return {
    id: `${routes.data()}#cambiamenti`,
    title: words.feedTitle(localizeIn(site.name, language.code)),
    subtitle: words.total(totalOf(changes)),
    page: routes.home(),
    updated: to.date,
    author: site.publisher,
    rights: licenceName(site, language.code),
    language: language.code,
    entries: [
      ...practices.map((change) =>
        entry(change, {
          id: routes.practice(change.identifier),
          address: change.kind === 'removed' ? routes.practices() : routes.practice(change.slug),
          title: `${words.practice[change.kind]}: ${change.title}`,
          summary: summaryOf('practice', change, log),
        }),
      ),
      ...otherTexts.flatMap(([type, list]) =>
        changes[list].map((change) => {
          const address = routes[type](change.slug);
          return entry(change, {
            id: address,
            address: change.kind === 'removed' ? routes.home() : address,
            title: `${words.texts[type]}, ${words.happened[change.kind]}: ${change.title}`,
            summary: summaryOf(type, change, log),
          });
        }),
      ),
      ...changes.terms.map((change) => {
        const describer = describers.settings(`vocabularies/${change.vocabulary}.yml`);
        const title = describer.term(change);
        const summary = fieldsText(change.fields ?? [], describer).join('\n');
        return entry(change, { id: routes.home(), address: routes.home(), title, summary });
      }),
      ...changes.settings.map((change) =>
        entry(change, {
          id: routes.home(),
          address: routes.home(),
          title: `${words.settings}, ${words.happened[change.kind]}: ${change.file}`,
          summary: settingsText(change, log),
        }),
      ),
    ],
  };
}

/** The same change has the same name, however often it is told. */
function entryId(address: string, change: { kind: string }): string {
  const digest = digestOf(JSON.stringify(change)).slice(0, 16);
  return `${address}#${change.kind}-${digest}`;
}

const fieldsText = (fields: readonly FieldChange[], describer: ChangeDescriber): string[] =>
  fields.map((field) => toldText(describer.field(field)));

const settingsText = ({ file, fields }: SettingsChange, { describers }: Changelog): string =>
  fieldsText(fields, describers.settings(file)).join('\n');

function summaryOf(
  type: TextKind,
  change: PracticeChange | TextChange,
  { describers, words: speech }: Changelog,
): string {
  const { changes: words } = speech;
  const formerSlug = 'formerSlug' in change ? change.formerSlug : undefined;
  const moved = formerSlug === undefined ? [] : [words.formerAddress(formerSlug, change.slug)];
  const translated = (change.translations ?? []).flatMap(({ kind, language, fields }) =>
    kind === 'changed'
      ? fieldsText(fields, describers.translation[type]).map(
          (text) => `${words.inLanguage(nameOf(language, speech))}${words.inGroup}${text}`,
        )
      : [words.translation[kind](nameOf(language, speech))],
  );
  return [...moved, ...fieldsText(change.fields, describers[type]), ...translated].join('\n');
}
