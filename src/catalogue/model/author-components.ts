/**
 * The components that authors may use in a text. Their names and attributes are Italian because
 * authors write them; every attribute is a quoted text. How each looks is in
 * `src/components/author/`.
 */
import { z } from 'zod';
import type { TextKind } from './record.ts';
import { partialDate, text, webAddress } from './text.ts';
import { vocabularyNames } from './vocabularies.ts';

/** What may stand between the tags: nothing, blocks of text, or exactly one ordered list. */
type Content = 'none' | 'blocks' | 'ordered-list';

interface AuthorComponent {
  attributes: z.ZodObject;
  content: Content;
  /** Only for the pages of the site, not for practices, needs and news. */
  pagesOnly?: boolean;
}

const practiceComponents = {
  Indicatore: {
    /** With its name alone, or with a date, it shows the result of the sheet that is called so. */
    attributes: z.strictObject({
      nome: text(1, 120),
      valore: text(1, 40).optional(),
      unita: text(1, 60).optional(),
      data: partialDate.optional(),
      fonte: text(1, 200).optional(),
      indirizzo: webAddress.optional(),
    }),
    content: 'none',
  },
  Citazione: {
    attributes: z.strictObject({
      autore: text(1, 120),
      ruolo: text(1, 200).optional(),
      fonte: text(1, 200),
      indirizzo: webAddress.optional(),
    }),
    content: 'blocks',
  },
  Avviso: {
    attributes: z.strictObject({
      tipo: z.enum(['nota', 'attenzione']),
      titolo: text(1, 120),
    }),
    content: 'blocks',
  },
  Passi: { attributes: z.strictObject({}), content: 'ordered-list' },
  Figura: {
    attributes: z.strictObject({
      /** Path of the picture, from the folder of the text that shows it; hidden files are none. */
      file: z.string().regex(/^(?:[\w-]+\/)*[\w-][\w.-]*\.(?:png|jpe?g|webp|avif)$/i),
      alternativa: text(1, 400),
      didascalia: text(1, 400).optional(),
      autore: text(1, 120),
      licenza: text(1, 120),
    }),
    content: 'none',
  },
  Documento: {
    attributes: z.strictObject({
      titolo: text(1, 200),
      editore: text(1, 200),
      indirizzo: webAddress.optional(),
      formato: text(1, 20).optional(),
      dimensione: text(1, 20).optional(),
    }),
    content: 'none',
  },
} satisfies Record<string, AuthorComponent>;

const pageComponents = {
  Aderenti: { attributes: z.strictObject({}), content: 'none', pagesOnly: true },
  Vocabolario: {
    attributes: z.strictObject({ nome: z.enum(vocabularyNames) }),
    content: 'none',
    pagesOnly: true,
  },
} satisfies Record<string, AuthorComponent>;

/** Every author component by its name. */
export const authorComponents = { ...practiceComponents, ...pageComponents };
export type AuthorComponentName = keyof typeof authorComponents;

/** The attributes of a component, as the text of a checked file carries them. */
export type AttributesOf<N extends AuthorComponentName> = z.infer<
  (typeof authorComponents)[N]['attributes']
>;

/** What an indicator says, unless the sheet says it. */
const ofIndicator = ['valore', 'data', 'fonte'] as const;

/** Whether an indicator is a result of the sheet: its name stands alone, or with a date. */
export const namesResult = (given: readonly string[]): boolean =>
  given.every((attribute) => attribute === 'nome' || attribute === 'data');

/** The attributes that an indicator still needs; none if the sheet has the rest. */
export const lackingOfIndicator = (given: readonly string[]): string[] =>
  namesResult(given) ? [] : ofIndicator.filter((attribute) => !given.includes(attribute));

/** The components that a text of this kind may use. */
export function componentsFor(kind: TextKind): Map<string, AuthorComponent> {
  const entries: [string, AuthorComponent][] = Object.entries(authorComponents);
  return new Map(entries.filter(([, component]) => kind === 'page' || !component.pagesOnly));
}

/** HTML elements that Markdown has no sign for and that cannot do harm, with their attributes. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map([
  ['abbr', ['title']],
  ['br', []],
  ['sub', []],
  ['sup', []],
  ['span', ['lang']],
]);
