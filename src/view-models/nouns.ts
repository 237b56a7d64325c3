/**
 * What the things of a catalogue are called in labels and beside numbers, where `site.yml` names
 * them. Sentences keep the words of the dictionaries: see docs/decisions/0011-settings.md
 */
import type { Site } from '../catalogue/model/site.ts';
import { formatNumber } from '#words/count.ts';
import { ui } from '#words/index.ts';
import { language } from '#words/language.ts';
import { localize } from '../i18n/localize.ts';

type Named = Pick<Site, 'names'>;

/** A noun as it begins a label. */
const asLabel = (noun: string): string =>
  noun.charAt(0).toLocaleUpperCase(language.locale) + noun.slice(1);

/** “Practices”, in the menu and above their list. */
export function practicesLabel({ names }: Named): string {
  const own = localize(names?.practice?.plural);
  return own === undefined ? ui.practices.title : asLabel(own);
}

/** “Territory”, before the name of one. */
export function territoryLabel({ names }: Named): string {
  const own = localize(names?.territory?.singular);
  return own === undefined ? ui.practice.fields.territory : asLabel(own);
}

/** “3 practices”. */
export function countedPractices({ names }: Named, count: number): string {
  const own = localize(count === 1 ? names?.practice?.singular : names?.practice?.plural);
  return own === undefined ? ui.count.practices(count) : `${formatNumber(count)} ${own}`;
}
