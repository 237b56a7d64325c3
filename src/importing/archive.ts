/** The files in a ZIP: of tables, or the parts of a spreadsheet. */
import { unzipSync } from 'fflate';
import { ImportError } from './import-error.ts';
import type { NamedBytes } from './input-files.ts';

/** Beyond these, a small file may become more than a machine holds. */
const mostEntries = 2000;
const mostUnpacked = 200 * 1024 ** 2;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;

/**
 * The files that are wanted, by their names without folders.
 *
 * @throws ImportError if it is no ZIP, or if what is in it is too large
 */
export function filesInZip(
  bytes: Uint8Array,
  name: string,
  isWanted: (path: string) => boolean,
): NamedBytes[] {
  let entries = 0;
  let size = 0;
  const filter = ({ name: path, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    if (entries > mostEntries) throw new ImportError('tooLarge', name, mostUnpacked);
    // What other systems put beside the files.
    if (/(?:^|\/)(?:__MACOSX|\.)/.test(path) || !isWanted(path)) return false;
    size += originalSize;
    if (size > mostUnpacked) throw new ImportError('tooLarge', name, mostUnpacked);
    return true;
  };
  try {
    const found = Object.entries(unzipSync(bytes, { filter }));
    return found.map(([path, content]) => ({
      name: path.split('/').at(-1) ?? path,
      bytes: content,
    }));
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('brokenZip', name);
  }
}

/** What kind of file a ZIP is: spreadsheets are ZIPs themselves. */
export function zipKind(bytes: Uint8Array, name: string): 'xlsx' | 'other-office' | 'zip' {
  const paths: string[] = [];
  filesInZip(bytes, name, (path) => {
    paths.push(path);
    return /\.(?:xml|rels|bin)$/.test(path) && measure(path);
  });
  if (paths.includes('xl/workbook.xml')) return 'xlsx';
  return paths.includes('content.xml') || paths.includes('[Content_Types].xml')
    ? 'other-office'
    : 'zip';
}

/** Counted, so that a spreadsheet that would be too large is refused before it is read. */
const measure = (path: string): boolean => path.startsWith('xl/');
