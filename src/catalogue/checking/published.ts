/** The files that are published as they are: none may stand where the site itself writes. */
import { type LanguageCode, languageCodes } from '../../i18n/languages.ts';
import { allRoutes, fileExpression, isRouteName, type RouteId } from '../../routing/paths.ts';
import type { Route } from '../../routing/routes.ts';
import type { TextKind } from '../model/record.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import type { PublicFiles } from '../reading/public-files.ts';
import { type Diagnostic, diagnostic } from './diagnostic.ts';
import { vocabularySlugs } from './reserved-slugs.ts';

export interface SiteParts {
  texts: readonly { kind: TextKind; slug: string }[];
  vocabularies: Partial<Vocabularies>;
  /** The first is that of the root; each other has a folder. */
  languages: readonly LanguageCode[];
}

/**
 * Tells whether the site writes something at a path: a file, or a folder at its root, which is then
 * all its own but for those that routes open. Case makes no difference, as on many disks.
 */
export function ownNames({ texts, vocabularies, languages: codes }: SiteParts) {
  const [root = languageCodes[0], ...others] = codes;
  const names = new Set(
    [
      ...others,
      ...vocabularySlugs(root, vocabularies),
      ...texts.flatMap(({ kind, slug }) => (kind === 'page' ? [slug] : [])),
    ].map(asCompared),
  );
  const isOfRoute = isRouteName(
    root,
    ({ givesWay, opensFolder }) => givesWay !== true && opensFolder !== true,
  );
  const isOpened = isRouteName(root, ({ opensFolder }) => opensFolder === true);
  const opened = allRoutes
    .filter(([, route]: [RouteId, Route]) => route.opensFolder === true)
    .map(([id]) => fileExpression(id, root));
  return (path: string): boolean => {
    const compared = asCompared(path);
    const [name = '', ...inside] = compared.split('/');
    if (names.has(name) || isOfRoute(name)) return true;
    if (!isOpened(name)) return false;
    return inside.length === 0 || opened.some((route) => route.test(compared));
  };
}

const asCompared = (name: string): string => name.normalize('NFC').toLowerCase();

/**
 * What is wrong with the files of a folder that is published as it is.
 *
 * @param folder where it is, from the content folder, with `/`
 * @param isOwn whether the site itself writes something at a path: {@link ownNames}
 */
export function publishedProblems(
  folder: string,
  { files, refused }: PublicFiles,
  isOwn: (path: string) => boolean,
): Diagnostic[] {
  const place = (path: string) => ({
    file: path === '' ? folder : `${folder}/${path}`,
    line: 1,
    column: 1,
  });
  return [
    ...refused.map((path) => diagnostic('public-file', place(path), { cause: 'link', name: '' })),
    ...files.flatMap((path) => {
      const [name = ''] = path.split('/');
      return isOwn(path) ? [diagnostic('public-file', place(path), { cause: 'taken', name })] : [];
    }),
  ];
}
