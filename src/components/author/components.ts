/** How the components that authors may use are shown; what they accept is in the catalogue's model. */
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { FoundTerm } from '../../catalogue/glossary/finder.ts';
import { termComponent } from '../../catalogue/glossary/marks.ts';
import type { AttributesOf, AuthorComponentName } from '../../catalogue/model/author-components.ts';
import type { Glossary } from '../../catalogue/model/glossary.ts';
import { routes } from '../../routing/page-routes.ts';
import { glossaryTerm } from '../../views/glossary-term.ts';
import Aderenti from './Aderenti.astro';
import Figura from './Figura.astro';
import Vocabolario from './Vocabolario.astro';
import { fromResult, views } from '../../views/author-components.ts';
import type { CreateElement } from '../../views/create-element.ts';
import type { Written } from '../../views/practice/parts.ts';

const h: CreateElement<unknown> = (tag, attributes, ...children) =>
  jsx(tag, { ...attributes, children: children.filter((child) => child !== false) });

/** The view as a component of the texts, whose attributes the guard has checked. */
const shown =
  (view: (h: CreateElement<unknown>, attributes: never, children: unknown) => unknown) =>
  ({ children, ...attributes }: Record<string, unknown>) =>
    view(h, attributes as never, jsx(Fragment, { children }));

const authorComponents = {
  Aderenti,
  Figura,
  Vocabolario,
  Avviso: shown(views.Avviso),
  Citazione: shown(views.Citazione),
  Documento: shown(views.Documento),
  Indicatore: shown(views.Indicatore),
  Passi: shown(views.Passi),
} satisfies Record<AuthorComponentName, unknown>;

/**
 * The components of the text of a record: an indicator may show a result of its sheet.
 *
 * @param data the sheet
 */
export const componentsOf = (data: Pick<Written, 'results' | 'sources'>) => ({
  ...authorComponents,
  Indicatore: shown((make, attributes: AttributesOf<'Indicatore'>) =>
    views.Indicatore(make, fromResult(attributes, data)),
  ),
});

/** How the terms of the glossary are shown where a text is compiled with them. */
export function termComponents(glossary: Glossary | undefined): Record<string, unknown> {
  if (!glossary) return {};
  const entries = new Map(glossary.terms.map((entry) => [entry.id, entry]));
  const shownTerm = (found: FoundTerm) => {
    const entry = entries.get(found.id);
    // The text and the glossary were read together.
    if (!entry) throw new Error(`No term ${found.id} in the glossary`);
    return glossaryTerm(h, entry, found, routes);
  };
  return { [termComponent]: shownTerm };
}
