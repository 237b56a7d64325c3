/** The addresses that the site itself needs: a page of the content may not have them. */
import type { LanguageCode } from '../../i18n/languages.ts';
import { slugIn } from '../../routing/addresses.ts';
import { isRouteName } from '../../routing/paths.ts';
import type { TextKind } from '../model/record.ts';
import { facets } from '../queries/facets.ts';
import type { Locate } from './zod-diagnostics.ts';
import type { Vocabularies, Vocabulary } from '../model/vocabularies.ts';
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

/**
 * Tells the vocabularies that are called in addresses as another is, or as a page of the site: both
 * would make the same files.
 *
 * @param places of those that have a file, where their fields are
 */
export function vocabularyAddresses(
  vocabularies: Partial<Vocabularies>,
  places: ReadonlyMap<string, Locate>,
  codes: readonly LanguageCode[],
  optional: OptionalParts,
): Diagnostic[] {
  const browsed = new Set<string>(facets.map(({ vocabulary }) => vocabulary));
  return codes.flatMap((code, index) => {
    const isRoute = isRouteName(code, (route) => isThere(route, optional));
    const isFolder = (slug: string) => index === 0 && codes.slice(1).some((one) => one === slug);
    const said = (Object.entries(vocabularies) as [string, Vocabulary][]).flatMap(
      ([name, { slug }]) => {
        const own = slug[code];
        return own === undefined ? [] : [{ name, slug: own }];
      },
    );
    return said.flatMap(({ name, slug }): Diagnostic[] => {
      const locate = places.get(name);
      if (!locate) return [];
      const all = said.filter((one) => one.slug === slug);
      // The first is told only where no other has a file.
      const other =
        all[0]?.name === name
          ? all.slice(1).find((one) => !places.has(one.name))
          : all.find((one) => one.name !== name);
      const isTaken = browsed.has(name) && (isRoute(slug) || isFolder(slug));
      if (other === undefined && !isTaken) return [];
      const file = other && `vocabularies/${other.name}.yml`;
      const place = locate(['slug', code], 'value');
      return [diagnostic('vocabulary-address', place, { slug, language: code, other: file })];
    });
  });
}

/** What the vocabularies are called in the addresses of a language. */
export const vocabularySlugs = (
  code: LanguageCode,
  vocabularies: Partial<Vocabularies>,
): string[] =>
  (Object.values(vocabularies) as Vocabulary[]).map((vocabulary) => slugIn(code, vocabulary));
