/** What lies in a content folder, and whether it lies in the right place. */
import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare, type Diagnostic, diagnostic } from '../checking/diagnostic.ts';
import { isFileName, reservedNames } from '../model/file-name.ts';
import type { TextKind } from '../model/record.ts';
import type { TextFile } from './check-text.ts';

export interface ContentFiles {
  texts: TextFile[];
  /** Paths of the pictures, from the content folder. */
  images: string[];
  problems: Diagnostic[];
}

const imageEnding = /\.(?:png|jpe?g|webp|avif)$/i;

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

/**
 * Lists the texts and the pictures of a content folder, in an order that does not depend on the
 * machine. Symbolic links are not followed: they could lead out of the folder.
 */
export function listContent(contentFolder: string): ContentFiles {
  const texts: TextFile[] = [];
  const images: string[] = [];
  const problems: Diagnostic[] = [];

  for (const { folder, kind, depth, expected } of kinds) {
    for (const { file, entry } of walk(contentFolder, folder)) {
      const place = { file, line: 1, column: 1 };
      if (entry.isFile() && imageEnding.test(file)) {
        images.push(file);
        continue;
      }
      const names = file.split('/');
      const [, name = '', language] = /^(.*?)(?:\.([a-z]{2}))?\.mdx$/s.exec(entry.name) ?? [
        undefined,
        entry.name,
      ];
      if (!entry.isFile() || !file.endsWith('.mdx') || names.length !== depth) {
        const isWrongEnding = entry.isFile() && !file.endsWith('.mdx') && names.length === depth;
        const parameters = { expected, name: entry.name, isWrongEnding };
        problems.push(diagnostic('file-place', place, parameters));
      } else if (!isFileName(name)) {
        const isReserved = reservedNames.test(name);
        problems.push(diagnostic('file-name', place, { name: entry.name, isReserved }));
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
  return { texts, images, problems };
}

function* walk(contentFolder: string, folder: string): Generator<{ file: string; entry: Dirent }> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(contentFolder, folder), { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  for (const entry of entries.toSorted((a, b) => compare(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(contentFolder, file);
    else yield { file, entry };
  }
}
