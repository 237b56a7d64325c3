/**
 * A term in a text: a button that opens its explanation, without a script. Written once for the
 * pages and for the preview of the form.
 */
import { localize } from '../i18n/localize.ts';
import { type FoundTerm, keyOf } from '../catalogue/glossary/finder.ts';
import type { GlossaryEntry } from '../catalogue/model/glossary.ts';
import { glossary as words } from '#words/glossary.ts';
import { language } from '#words/language.ts';
import type { ViewRoutes } from '../routing/in-browser.ts';
import type { CreateElement } from './create-element.ts';

/**
 * The words of the text, and what they mean: in a paragraph, so made of nothing that may not stand
 * in one. Where popovers are not known, and on paper, the expansion stands behind the words.
 */
export function glossaryTerm<E>(
  h: CreateElement<E>,
  { id, term, expansion, definition }: GlossaryEntry,
  { text }: FoundTerm,
  routes: ViewRoutes,
): E {
  const anchor = routes.termAnchor(id);
  const stood = localize(expansion);
  // On paper there is nothing to add, or what would be added has just been said.
  const isSaid = stood === undefined || keyOf(text) === keyOf(stood);
  const attributes = {
    class: isSaid ? 'term-note is-said' : 'term-note',
    id: anchor,
    popover: 'auto',
    // The page may speak another language than the text.
    lang: language.code,
  };
  return h(
    'span',
    {},
    h('button', { type: 'button', class: 'glossary-term', popovertarget: anchor }, text),
    h(
      'span',
      attributes,
      h('strong', {}, localize(term)),
      stood && h('span', { class: 'term-expansion' }, stood),
      h('span', { class: 'term-definition' }, localize(definition)),
      h('a', { href: routes.glossary(id) }, words.all),
    ),
  );
}
