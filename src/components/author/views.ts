/**
 * How the author components look, said once for the pages of the site and for the preview in the
 * browser: each makes its elements with whatever makes elements there.
 */
import type { AttributesOf } from '../../catalogue/model/author-components.ts';
import { ui } from '#words/index.ts';
import { formatDate } from '../../i18n/format/format.ts';

/** Makes an element; children that are nothing are left out. */
export type Make<E> = (
  tag: string,
  attributes: Record<string, string>,
  ...children: (E | string | false | undefined)[]
) => E;

/** A text, as a link where an address is known. */
function linked<E>(make: Make<E>, text: string, address: string | undefined): E | string {
  return address === undefined ? text : make('a', { href: address }, text);
}

export const views = {
  Indicatore<E>(make: Make<E>, attributes: AttributesOf<'Indicatore'>): E {
    const { nome, valore, unita, data, fonte, indirizzo } = attributes;
    const unit = unita !== undefined && make('span', {}, ` ${unita}`);
    return make(
      'figure',
      { class: 'indicator' },
      make('p', { class: 'indicator-value' }, make('strong', {}, valore), unit),
      make(
        'figcaption',
        {},
        make('span', { class: 'indicator-name' }, nome),
        make(
          'span',
          { class: 'indicator-source' },
          `${formatDate(data)} · `,
          linked(make, fonte, indirizzo),
        ),
      ),
    );
  },

  Citazione<E>(make: Make<E>, attributes: AttributesOf<'Citazione'>, children: E): E {
    const { autore, ruolo, fonte, indirizzo } = attributes;
    return make(
      'figure',
      { class: 'quotation' },
      make('blockquote', {}, children),
      make(
        'figcaption',
        {},
        make('strong', {}, autore),
        ruolo !== undefined && `, ${ruolo}`,
        ' ',
        make('span', { class: 'note' }, linked(make, fonte, indirizzo)),
      ),
    );
  },

  Avviso<E>(make: Make<E>, { tipo, titolo }: AttributesOf<'Avviso'>, children: E): E {
    const kind = `${ui.authorComponents.notice[tipo]}: `;
    return make(
      'div',
      {
        class: tipo === 'attenzione' ? 'callout warning' : 'callout',
        role: 'note',
        'aria-label': titolo,
      },
      make(
        'p',
        { class: 'callout-title' },
        make('span', { class: 'visually-hidden' }, kind),
        titolo,
      ),
      children,
    );
  },

  Passi: <E>(make: Make<E>, _attributes: AttributesOf<'Passi'>, children: E): E =>
    make('div', { class: 'steps' }, children),

  Documento<E>(make: Make<E>, attributes: AttributesOf<'Documento'>): E {
    const { titolo, editore, indirizzo, formato, dimensione } = attributes;
    const missing = indirizzo === undefined && ui.authorComponents.noLink;
    const details = [editore, formato, dimensione, missing].filter(Boolean).join(' · ');
    const title =
      indirizzo === undefined ? make('cite', {}, titolo) : linked(make, titolo, indirizzo);
    return make(
      'p',
      { class: 'document' },
      make('span', {}, title, ' ', make('span', { class: 'note' }, details)),
    );
  },
};
