/** What lies in a content folder, and whether it lies in the right place. */
import { join } from 'node:path';
import { addAll } from '../model/long-lists.ts';
import { type Entry, listFolder, misfitOnTheWay } from '../../files/plain-file.ts';
import { type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { isFileName, pictureEnding, reservedNames, textName } from '../model/file-name.ts';
import type { TextKind } from '../model/record.ts';
import { once } from '../../i18n/once.ts';
import { languageCodes } from '../../i18n/languages.ts';
import { textNames } from '../../routing/addresses.ts';
import { suggestion } from '../checking/suggest.ts';
import type { TextFile } from './check-text.ts';
import { slugOf } from '../writing/slug.ts';
import { publicFolderName } from './public-files.ts';
import { entriesOf } from './strays.ts';

interface ContentFiles {
  texts: TextFile[];
  /** Paths of the pictures, from the content folder. */
  images: string[];
  /** Texts under a name or in a place that they may not have: they are there all the same. */
  misnamed: MisnamedText[];
  problems: Diagnostic[];
}

/** A text that is told for its name or its place, as it was probably meant. */
interface MisnamedText {
  file: string;
  /** Where its folder tells it. */
  kind: TextKind | undefined;
  slug: string;
  /** As of a text in its place. */
  folder: string | undefined;
}

const kinds: { folder: string; kind: TextKind; depth: number; expected: string }[] = [
  { folder: 'practices', kind: 'practice', depth: 3, expected: 'practices/<region>/<nome>.mdx' },
  {
    folder: 'experiences',
    kind: 'experience',
    depth: 3,
    expected: 'experiences/<pratica>/<territorio>-<anno>.mdx',
  },
  { folder: 'needs', kind: 'need', depth: 2, expected: 'needs/<nome>.mdx' },
  { folder: 'news', kind: 'news', depth: 2, expected: 'news/<nome>.mdx' },
  { folder: 'pages', kind: 'page', depth: 2, expected: 'pages/<nome>.mdx' },
];

/** Deeper than any folder of a catalogue, and than paths of most systems go. */
const deepest = 20;

/**
 * Lists the texts and the pictures of a content folder, in an order that does not depend on the
 * machine. Symbolic links are not followed: they could lead out of the folder.
 */
export function listContent(contentFolder: string): ContentFiles {
  const texts: TextFile[] = [];
  const images: string[] = [];
  const problems: Diagnostic[] = [];
  const misnamed: MisnamedText[] = [];

  for (const { folder, kind, depth, expected } of kinds) {
    for (const { file, entry } of walk(contentFolder, folder)) {
      const place = { file, line: 1, column: 1 };
      // Of the folders themselves, what is no folder.
      if (!file.includes('/') || (entry.is !== 'file' && entry.is !== 'folder')) {
        problems.push(diagnostic('not-a-file', place, { is: entry.is }));
        continue;
      }
      if (!entry.isText) {
        const parameters = { name: entry.name, isReserved: false };
        problems.push(diagnostic('file-name', place, parameters));
        continue;
      }
      if (pictureEnding.test(file)) {
        images.push(file);
        continue;
      }
      const names = file.split('/');
      const meant = names.length === depth ? names[1] : undefined;
      const { name, language } = textName(entry.name) ?? { name: entry.name };
      if (!file.endsWith('.mdx') || names.length !== depth) {
        const is = oddityOf(entry.name) ?? (names.length === depth ? 'ending' : 'place');
        problems.push(diagnostic('file-place', place, { name: entry.name, is, expected }));
        addAll(misnamed, asMeant(file, kind, meant));
      } else if (!isFileName(name)) {
        const isReserved = reservedNames.test(name);
        problems.push(diagnostic('file-name', place, { name: entry.name, isReserved }));
        addAll(misnamed, asMeant(file, kind, meant));
      } else {
        // A practice lies in its region, an experience with the practice that it is of.
        const [, inner = ''] = names;
        const inFolder = kind === 'practice' || kind === 'experience';
        const slug = kind === 'experience' ? `${inner}/${name}` : name;
        const place = { file, kind, slug, folder: inFolder ? inner : undefined };
        texts.push(language === undefined ? place : { ...place, language });
      }
    }
  }
  const strays = strayTexts(contentFolder);
  addAll(
    misnamed,
    strays.flatMap(({ file }) => asMeant(file)),
  );
  return { texts, images, misnamed, problems: [...problems, ...strays] };
}

const otherPictures = /\.(?:svg|gif|bmp|tiff?|heic|heif|ico|psd)$/i;
const documents = /\.(?:pdf|docx?|odt|rtf|pages|xlsx?|ods|csv|pptx?|odp|zip)$/i;
/** What systems and programs leave beside what people write. */
const leftovers =
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*)$|\.(?:db|ini|lnk|url|tmp|bak|orig|swp|log|exe)$|~$/i;

/** What a file is that is no text, nor a picture that pages show. */
function oddityOf(name: string): 'picture' | 'document' | 'other' | undefined {
  if (leftovers.test(name)) return 'other';
  if (documents.test(name)) return 'document';
  return otherPictures.test(name) ? 'picture' : undefined;
}

/** Endings that programs give to texts, and what they add to the name of a copy. */
const textEndings = /(?:\.(?:mdx|md|markdown|txt))+$/i;
const copyMarks = /\(\d{1,3}\)$|[\s_-](?:copia|copy|kopie)$/i;

/** What a text of a wrong name was probably meant to be; nothing of a translation, or of no text. */
function asMeant(file: string, kind?: TextKind, folder?: string): MisnamedText[] {
  const name = file.split('/').at(-1) ?? '';
  const stem = name.replace(textEndings, '');
  if (stem === name || /\.[a-z]{2}$/i.test(stem)) return [];
  const slug = slugOf(stem.replace(copyMarks, ''));
  return slug === '' ? [] : [{ file, kind, slug, folder }];
}

/** Folders beside those of texts that are for something else: what is in them is no text. */
const otherFolders: ReadonlySet<string> = new Set([publicFolderName, 'schemas', 'node_modules']);

/** Texts that lie in no folder of texts: nobody reads them. */
function strayTexts(contentFolder: string): Diagnostic[] {
  const files = entriesOf(contentFolder, '').flatMap(({ name, is }): [string, string][] => {
    if (is === 'file') return [[name, name]];
    if (is !== 'folder' || otherFolders.has(name) || kinds.some(({ folder }) => folder === name)) {
      return [];
    }
    return [...walk(contentFolder, name)].flatMap(({ file, entry }) =>
      entry.is === 'file' && entry.isText ? [[file, entry.name]] : [],
    );
  });
  return files
    .filter(([, name]) => /\.mdx$/i.test(name))
    .map(([file, name]) => {
      const expected = placeMeant(contentFolder, file);
      return diagnostic(
        'file-place',
        { file, line: 1, column: 1 },
        { name, is: 'outside', expected },
      );
    });
}

/** The folders of texts by what people call them: by their names, and as addresses have them. */
const folderNames = once((): Map<string, (typeof kinds)[number]> => {
  const said = languageCodes.flatMap((code) => Object.entries(textNames(code)));
  return new Map(
    [...said, ...kinds.map(({ folder }) => [folder, folder] as const)].flatMap(([folder, name]) => {
      const kind = kinds.find((one) => one.folder === folder);
      return kind ? [[name, kind] as const] : [];
    }),
  );
});

/** Where a text that lies in no folder of texts was probably meant to lie, if nothing is there. */
function placeMeant(contentFolder: string, file: string): string | undefined {
  const names = file.split('/');
  for (const [index, name] of names.slice(0, -1).entries()) {
    const kind = folderNames().get(suggestion(name, [...folderNames().keys()]) ?? '');
    if (!kind) continue;
    const inner = names.slice(index + 1);
    if (inner.length + 1 !== kind.depth) return kind.expected;
    const place = [kind.folder, ...inner].join('/');
    return misfitOnTheWay(contentFolder, place, 'file') === 'missing' ? place : undefined;
  }
  return undefined;
}

/** What lies in a folder at any depth; of folders, those alone that cannot be looked into. */
function* walk(
  contentFolder: string,
  folder: string,
  depth = 1,
): Generator<{ file: string; entry: Entry }> {
  const name = folder.split('/').at(-1) ?? '';
  const misfit = misfitOnTheWay(contentFolder, folder, 'folder');
  if (misfit === 'missing') return;
  if (misfit !== undefined) {
    yield { file: folder, entry: { name, isText: true, is: misfit } };
    return;
  }
  let entries: Entry[];
  try {
    entries = depth > deepest ? [] : listFolder(join(contentFolder, folder));
  } catch {
    yield { file: folder, entry: { name, isText: true, is: 'unreadable' } };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.is === 'folder' && entry.isText) yield* walk(contentFolder, file, depth + 1);
    else yield { file, entry };
  }
}
