/**
 * The parts that the views of a practice share. Like those of the author components, the views are
 * written once for the pages of the site and for the preview of the form.
 */
import { localize } from '../../i18n/localize.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import type { Source } from '../../catalogue/model/parts.ts';
import type { Term, Vocabularies, VocabularyName } from '../../catalogue/model/vocabularies.ts';
import { ui } from '#words/index.ts';
import type { ViewRoutes } from '../../routing/in-browser.ts';
import { formatDate } from '../../i18n/format/format.ts';
import type { PracticeField } from '../../catalogue/model/extra-fields.ts';
import type { CreateElement } from '../create-element.ts';

/** A replication as the sheet of a practice has it. */
type Taken = NonNullable<Practice['replicability']['replications']>[number];

/** What views look up beyond the practice that they show. */
export interface Lookup {
  routes: ViewRoutes;
  vocabularies: Vocabularies;
  /** Of every amount. */
  currency: string;
  /** The fields that the catalogue adds to a practice. */
  fields: readonly PracticeField[];
  /** What a territory is called. */
  territory: string;
  /** Whether the site shows who learned from whom on a page of its own. */
  showsReplications: boolean;
  /** The title of a practice of this catalogue. */
  titleOf: (slug: string) => string | undefined;
  /** Where those who took the practice up tell how it went, for one of its replications. */
  toldAt?: (replication: Taken) => { href: string; lang: string | undefined } | undefined;
  /** What the practice is written in, where that is not the language of the page. */
  lang?: string | undefined;
  /** What names and titles are written in, which are never translated, likewise. */
  namesLang?: string | undefined;
}

/** A practice as far as it is written. */
export type Written = Partial<Omit<Practice, 'replicability'>> & {
  replicability?: Partial<Practice['replicability']>;
};

export type Child<E> = E | string | false | undefined;

const termsOf = ({ vocabularies }: Lookup, name: VocabularyName): readonly Term[] =>
  vocabularies[name].terms;

export const labelOf = (lookup: Lookup, name: VocabularyName, id: string): string =>
  localize(termsOf(lookup, name).find((term) => term.id === id)?.label) ?? id;

export const addressOf = ({ routes, vocabularies }: Lookup, name: VocabularyName, id: string) =>
  routes.term(vocabularies[name], id);

export const undeclared = <E>(h: CreateElement<E>): E =>
  h('span', { class: 'undeclared' }, ui.undeclared);

/** The author's words, marked where they are in another language than the page. */
export const said = <E>(
  h: CreateElement<E>,
  { lang }: Pick<Lookup, 'lang'>,
  text: string,
): E | string => (lang === undefined ? text : h('span', { lang }, text));

export const note = <E>(
  h: CreateElement<E>,
  { lang }: Pick<Lookup, 'lang'>,
  text: string | undefined,
): E | undefined =>
  text === undefined
    ? undefined
    : h('span', { class: 'note', ...(lang !== undefined && { lang }) }, text);

/** A name or a title, as a link where an address is known, marked where it is in another language. */
export const linked = <E>(
  h: CreateElement<E>,
  { namesLang: lang }: Pick<Lookup, 'namesLang'>,
  text: string,
  address: string | undefined,
): E | string =>
  address === undefined
    ? said(h, { lang }, text)
    : h('a', { href: address, ...(lang !== undefined && { lang }) }, text);

/** A name and what there is to say of it. */
export const answer = <E>(h: CreateElement<E>, label: string, ...told: Child<E>[]): E =>
  // With a blank between: a piece of text in the search has no lines.
  h('div', {}, h('dt', {}, label), ' ', h('dd', {}, ...told));

export const list = <E>(h: CreateElement<E>, rows: readonly Child<E>[][], className?: string): E =>
  h(
    'ul',
    className === undefined ? {} : { class: className },
    ...rows.map((row) => h('li', {}, ...row)),
  );

/** A name and its texts, one below the other; nothing where there are none. */
export const textsOf = <E>(
  h: CreateElement<E>,
  lookup: Lookup,
  label: string,
  texts: readonly string[] | undefined,
): E | undefined =>
  texts &&
  answer(
    h,
    label,
    list(
      h,
      texts.map((text) => [said(h, lookup, text)]),
    ),
  );

/** Links to the pages of some terms of a vocabulary. */
export const termLinks = <E>(
  h: CreateElement<E>,
  lookup: Lookup,
  name: VocabularyName,
  terms: readonly string[],
): E =>
  list(
    h,
    terms.map((id) => [
      h('a', { class: 'chip', href: addressOf(lookup, name, id) }, labelOf(lookup, name, id)),
    ]),
    'chips',
  );

/** How far a practice has come: a bar for each stage, those reached filled. */
export function stageMeter<E>(h: CreateElement<E>, lookup: Lookup, stage: string): E {
  const terms = termsOf(lookup, 'stages');
  const reached = terms.findIndex((term) => term.id === stage);
  const width = terms.length * 12;
  const bars = terms.map((_, index) =>
    h('rect', {
      x: String(index * 12),
      width: '10',
      height: '10',
      rx: '2',
      ...(index <= reached && { class: 'is-reached' }),
    }),
  );
  const size = { viewBox: `0 0 ${width} 10`, width: String(width), height: '10' };
  return h(
    'span',
    { class: 'stage-meter' },
    h('svg', { ...size, 'aria-hidden': 'true' }, ...bars),
    ' ',
    h('span', { 'data-card': 'stage' }, localize(terms[reached]?.label) ?? ''),
  );
}

/** Where what is said comes from. */
export const sourceList = <E>(
  h: CreateElement<E>,
  sources: readonly Source[],
  { namesLang: lang }: Pick<Lookup, 'namesLang'>,
): E =>
  h(
    'ol',
    { class: 'sources' },
    ...sources.map(({ title, publisher, url, date }) =>
      h(
        'li',
        {},
        url === undefined
          ? h('cite', { ...(lang !== undefined && { lang }) }, title)
          : linked(h, { namesLang: lang }, title, url),
        ', ',
        said(h, { lang }, publisher),
        date !== undefined && `, ${formatDate(date)}`,
        url === undefined && h('span', { class: 'note' }, ` (${ui.practice.noAddress})`),
        url !== undefined && h('span', { class: 'printed-address' }, ` ${url}`),
      ),
    ),
  );
