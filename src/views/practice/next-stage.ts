/** For those who look after a sheet: the test of the next stage, and what would answer it. */
import { nextStage } from '../../catalogue/queries/next-stage.ts';
import { localize } from '../../i18n/localize.ts';
import { parts as words } from '#words/practice-parts.ts';
import type { CreateElement } from '../create-element.ts';
import { linked, list, type Lookup, type Written } from './parts.ts';

/** What a field is called, and where it is explained. */
type NamedField = (path: string) => { label: string; href?: string | undefined };

/** @returns nothing for the last stage */
export function nextStageView<E>(
  h: CreateElement<E>,
  data: Written,
  { vocabularies }: Pick<Lookup, 'vocabularies'>,
  named: NamedField,
): E | undefined {
  const next = nextStage(data, vocabularies);
  if (!next) return undefined;
  const { stage, missing } = next;
  const rows = missing.map((path) => {
    const { label, href } = named(path);
    return [linked(h, {}, label, href)];
  });
  return h(
    'details',
    { class: 'next-stage' },
    h('summary', {}, words.nextStage(localize(stage.label))),
    h('p', {}, `${words.test}: ${localize(stage.test)}`),
    rows.length > 0 && h('p', {}, words.wouldAnswer),
    rows.length > 0 && list(h, rows),
    rows.length === 0 && h('p', {}, words.nothingMissing),
  );
}
