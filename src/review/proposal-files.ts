/** What a file of a proposal is: whether it is one text among others, or changes all of them. */
import type { TextKind } from '../catalogue/model/record.ts';
import { originalFile, pictureEnding } from '../catalogue/model/file-name.ts';
import { type Change, linkMode, moduleMode, type Version } from './changes.ts';

/** In the order of the report: what is to be read with most care first. */
export const fileCategories = [
  'program',
  'catalogue',
  'strays',
  'practices',
  'experiences',
  'needs',
  'news',
  'translations',
  'pictures',
] as const;
export type FileCategory = (typeof fileCategories)[number];

/** What changes the whole catalogue. */
export type CataloguePart =
  | 'site'
  | 'owners'
  | 'vocabularies'
  | 'glossary'
  | 'synonyms'
  | 'accessibility'
  | 'pages'
  | 'schemas'
  | 'licence'
  | 'published'
  | 'unknown';

/** What of the program does what. */
export type ProgramPart =
  'automation' | 'owners' | 'packages' | 'git' | 'browser' | 'code' | 'tests' | 'words';

interface FileKind {
  category: FileCategory;
  /** Of a file of the program or of the whole catalogue: which part of it. */
  part?: CataloguePart | ProgramPart;
  /** Of a text or a translation. */
  text?: TextKind;
  /** Whether a proposal of practices, needs or news may touch it. */
  isOwn: boolean;
}

const texts: readonly [folder: string, kind: TextKind, category: FileCategory, depth: number][] = [
  ['practices/', 'practice', 'practices', 3],
  ['experiences/', 'experience', 'experiences', 3],
  ['needs/', 'need', 'needs', 2],
  ['news/', 'news', 'news', 2],
  ['pages/', 'page', 'catalogue', 2],
];

const catalogueParts: readonly [RegExp, CataloguePart][] = [
  [/^site\.yml$/, 'site'],
  [/^owners\.yml$/, 'owners'],
  [/^vocabularies\//, 'vocabularies'],
  [/^glossary\.yml$/, 'glossary'],
  [/^synonyms\.yml$/, 'synonyms'],
  [/^accessibility\.yml$/, 'accessibility'],
  [/^pages\//, 'pages'],
  [/^schemas\//, 'schemas'],
  [/^public\//, 'published'],
  [/^licen[cs]e(?:\.\w+)?$/i, 'licence'],
];

/** In the order of their reach. */
export const programOrder: readonly ProgramPart[] = [
  'automation',
  'owners',
  'packages',
  'git',
  'code',
  'browser',
  'tests',
  'words',
];

const programParts: readonly [RegExp, ProgramPart][] = [
  [/(?:^|\/)CODEOWNERS$/, 'owners'],
  [/^\.(?:github|gitlab|ci|circleci|forgejo|gitea|woodpecker)(?:\/|-ci|\.yml$)/, 'automation'],
  [/^netlify\.toml$/, 'automation'],
  [/(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|\.npmrc|\.nvmrc)$/, 'packages'],
  [/(?:^|\/)\.git[\w-]+$/, 'git'],
  [
    /^src\/(?:client|offline|components|layouts|pages|templates|styles|views)\/|^public\//,
    'browser',
  ],
  [/^tests\//, 'tests'],
  [/^(?:docs\/|[^/]+\.md$|LICENSE$|publiccode\.yml$)/, 'words'],
];

const isHidden = (file: string): boolean => file.split('/').some((name) => name.startsWith('.'));

/**
 * Tells what a file is by its path. What is not known as a text of one practice, need or news item
 * counts as what changes everything.
 *
 * @param file path from the top of the repository
 * @param inside the content folder there: empty, or with `/` at its end
 * @param version of the file: a link or a repository inside is none of what its name says
 */
function kindOf(file: string, inside: string, version?: Version): FileKind {
  if (!file.startsWith(inside)) {
    const [, part = 'code'] = programParts.find(([pattern]) => pattern.test(file)) ?? [];
    return { category: 'program', part, isOwn: false };
  }
  const path = file.slice(inside.length);
  const [folder, kind, category, depth] = texts.find(([name]) => path.startsWith(name)) ?? [];
  const isOwn = folder !== undefined && kind !== 'page';
  const isFile = version === undefined || isRegular(version);
  if (isHidden(path) || (folder !== undefined && version?.mode === moduleMode)) {
    return { category: 'catalogue', part: 'unknown', isOwn: false };
  }
  if (folder === undefined || !isFile) {
    const [, part = 'unknown'] = catalogueParts.find(([pattern]) => pattern.test(path)) ?? [];
    return isOwn ? { category: 'strays', isOwn } : { category: 'catalogue', part, isOwn: false };
  }
  if (pictureEnding.test(path)) return { category: 'pictures', isOwn };
  const isText = path.endsWith('.mdx') && path.split('/').length === depth;
  if (!isText || kind === undefined || category === undefined) {
    return isOwn
      ? { category: 'strays', isOwn }
      : { category: 'catalogue', part: 'pages', isOwn: false };
  }
  const isTranslation = isOwn && originalFile(path) !== path;
  return {
    category: isTranslation ? 'translations' : category,
    text: kind,
    ...(kind === 'page' && { part: 'pages' }),
    isOwn,
  };
}

const isRegular = ({ mode }: Version): boolean => mode !== linkMode && mode !== moduleMode;

/** A change, and what it is a change of. */
export interface Item {
  change: Change;
  kind: FileKind;
}

/** What a change changes: two things, of a file that moved from one kind to another. */
export function itemsOf(change: Change, inside: string): Item[] {
  const { file, before, was, is, isUnnamable } = change;
  const kind = kindOf(file, inside, is ?? was);
  if (before === undefined) return [{ change, kind }];
  const kindBefore = kindOf(before, inside, was);
  if (kindBefore.category === kind.category && kindBefore.text === kind.text)
    return [{ change, kind }];
  const common = isUnnamable && { isUnnamable };
  return [
    { change: { kind: 'removed', file: before, ...(was && { was }), ...common }, kind: kindBefore },
    { change: { kind: 'added', file, ...(is && { is }), ...common }, kind },
  ];
}
