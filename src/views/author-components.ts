/**
 * How the author components look, said once for the pages of the site and for the preview in the
 * browser: each makes its elements with whatever makes elements there.
 */
import type { AttributesOf } from '../catalogue/model/author-components.ts';
import { resultNamed } from '../catalogue/queries/results.ts';
import { ui } from '#words/index.ts';
import { formatDate } from '../i18n/format/format.ts';
import { figureOf } from '../i18n/format/measured.ts';
import type { CreateElement } from './create-element.ts';
import type { Written } from './practice/parts.ts';

/** A text, as a link where an address is known. */
function linked<E>(h: CreateElement<E>, text: string, address: string | undefined): E | string {
  return address === undefined ? text : h('a', { href: address }, text);
}

/**
 * The attributes of an indicator whose name alone stands in the text, or with a date, from the
 * result of the sheet that is called so: without a date the last one, where there are several.
 */
export function fromResult(
  attributes: AttributesOf<'Indicatore'>,
  { results = [], sources = [] }: Pick<Written, 'results' | 'sources'>,
): AttributesOf<'Indicatore'> {
  const { nome, valore, data } = attributes;
  const found = valore === undefined ? resultNamed(results, nome, data) : undefined;
  if (!found) return attributes;
  return {
    nome,
    valore: figureOf(found),
    unita: found.unit,
    data: found.date,
    fonte: found.source,
    indirizzo: sources.find(({ title }) => title === found.source)?.url,
  };
}

export const views = {
  Indicatore<E>(h: CreateElement<E>, attributes: AttributesOf<'Indicatore'>): E {
    const { nome, valore = '', unita, data, fonte = '', indirizzo } = attributes;
    const unit = unita !== undefined && h('span', {}, ` ${unita}`);
    return h(
      'figure',
      { class: 'indicator' },
      h('p', {}, h('strong', {}, valore), unit),
      h(
        'figcaption',
        {},
        h('span', { class: 'indicator-name' }, nome),
        h(
          'span',
          { class: 'indicator-source' },
          data !== undefined && `${formatDate(data)} · `,
          linked(h, fonte, indirizzo),
        ),
      ),
    );
  },

  Citazione<E>(h: CreateElement<E>, attributes: AttributesOf<'Citazione'>, children: E): E {
    const { autore, ruolo, fonte, indirizzo } = attributes;
    return h(
      'figure',
      { class: 'quotation' },
      h('blockquote', {}, children),
      h(
        'figcaption',
        {},
        h('strong', {}, autore),
        ruolo !== undefined && `, ${ruolo}`,
        ' ',
        h('span', { class: 'note' }, linked(h, fonte, indirizzo)),
      ),
    );
  },

  Avviso<E>(h: CreateElement<E>, { tipo, titolo }: AttributesOf<'Avviso'>, children: E): E {
    const kind = `${ui.authorComponents.notice[tipo]}: `;
    return h(
      'div',
      {
        class: tipo === 'attenzione' ? 'callout warning' : 'callout',
        role: 'note',
        'aria-label': titolo,
      },
      h('p', { class: 'callout-title' }, h('span', { class: 'visually-hidden' }, kind), titolo),
      children,
    );
  },

  Passi: <E>(h: CreateElement<E>, _attributes: AttributesOf<'Passi'>, children: E): E =>
    h('div', { class: 'steps' }, children),

  Documento<E>(h: CreateElement<E>, attributes: AttributesOf<'Documento'>): E {
    const { titolo, editore, indirizzo, formato, dimensione } = attributes;
    const missing = indirizzo === undefined && ui.authorComponents.noLink;
    const details = [editore, formato, dimensione, missing].filter(Boolean).join(' · ');
    const title = indirizzo === undefined ? h('cite', {}, titolo) : linked(h, titolo, indirizzo);
    return h(
      'p',
      { class: 'document' },
      h('span', {}, title, ' ', h('span', { class: 'note' }, details)),
    );
  },
};
