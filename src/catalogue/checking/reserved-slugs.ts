/** The addresses that the site itself needs: a page of the content may not have them. */
import { type LanguageCode, languages } from '../../i18n/languages.ts';
import type { TextKind } from '../model/record.ts';
import { type Vocabularies, type Vocabulary, vocabularyNames } from '../model/vocabularies.ts';
import type { OptionalParts } from './links.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';

/** What stands at the root of a built site beside the pages. */
const files = ['404', 'index', 'schemas', 'search'];

/**
 * Tells the pages whose name is taken.
 *
 * @param codes the languages of the site: a page has the same name in all of them
 * @param optional a declaration of accessibility has a page of its own
 */
export function takenAddresses(
  texts: readonly { kind: TextKind; slug: string; file: string }[],
  vocabularies: Partial<Vocabularies>,
  codes: readonly LanguageCode[],
  optional: OptionalParts,
): Diagnostic[] {
  const taken = new Set([
    ...files,
    ...codes,
    ...codes.flatMap((code) => namesIn(code, vocabularies)),
    ...(optional.accessibility === undefined
      ? []
      : codes.map((code) => languages[code].segments.accessibility)),
  ]);
  return texts
    .filter(({ kind, slug }) => kind === 'page' && taken.has(slug))
    .map(({ file, slug }) => diagnostic('address-taken', { file, line: 1, column: 1 }, { slug }));
}

/** The folders of a site in a language, at its root: those of its pages and of its files. */
export function namesIn(code: LanguageCode, vocabularies: Partial<Vocabularies>): string[] {
  const { practices, needs, news, compare, shelf, replications } = languages[code].segments;
  const { observatory, data, pictures, glossary, offline } = languages[code].segments;
  const lists = vocabularyNames.flatMap((name) => {
    const vocabulary = vocabularies[name] as Vocabulary | undefined;
    return vocabulary ? [vocabulary.slug[code] ?? vocabulary.slug.it] : [];
  });
  return [
    practices,
    needs,
    news,
    compare,
    shelf,
    replications,
    observatory,
    data,
    pictures,
    glossary,
    offline,
    ...lists,
  ];
}
