/** The addresses that the site itself needs: a page of the content may not have them. */
import type { LanguageCode } from '../../i18n/languages.ts';
import { slugIn } from '../../routing/addresses.ts';
import { isRouteName } from '../../routing/paths.ts';
import type { TextKind } from '../model/record.ts';
import { type Vocabularies, type Vocabulary } from '../model/vocabularies.ts';
import { isThere, type OptionalParts } from './links.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';

/**
 * Tells the pages whose name is taken.
 *
 * @param codes the languages of the site: a page has the same name in all of them
 * @param optional the address of an optional part is free where the catalogue is without
 */
export function takenAddresses(
  texts: readonly { kind: TextKind; slug: string; file: string }[],
  vocabularies: Partial<Vocabularies>,
  codes: readonly LanguageCode[],
  optional: OptionalParts,
): Diagnostic[] {
  const names = new Set<string>([
    ...codes,
    ...codes.flatMap((code) => vocabularySlugs(code, vocabularies)),
  ]);
  const ofRoutes = codes.map((code) =>
    isRouteName(code, (route) => route.sharesFolder !== true && isThere(route, optional)),
  );
  const isTaken = (slug: string) =>
    names.has(slug) || ofRoutes.some((has) => has(slug) || has(`${slug}.html`));
  return texts
    .filter(({ kind, slug }) => kind === 'page' && isTaken(slug))
    .map(({ file, slug }) => diagnostic('address-taken', { file, line: 1, column: 1 }, { slug }));
}

/** What the vocabularies are called in the addresses of a language. */
export const vocabularySlugs = (
  code: LanguageCode,
  vocabularies: Partial<Vocabularies>,
): string[] =>
  (Object.values(vocabularies) as Vocabulary[]).map((vocabulary) => slugIn(code, vocabulary));
