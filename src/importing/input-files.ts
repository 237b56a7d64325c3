/** The bytes of what is to be imported: a file, a folder of files, or what is at an address. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { decoded, fetchBytes } from './fetching.ts';
import { ImportError } from './import-error.ts';

export interface NamedBytes {
  /** Without its folders. */
  name: string;
  bytes: Uint8Array;
}

export const mostBytes = 20 * 1024 ** 2;
const timeout = 30_000;
const mostFiles = 200;

/** Files that may be tables. */
export const isTableName = (name: string): boolean => /\.(?:csv|tsv|txt|xlsx)$/i.test(name);

/**
 * Reads a file.
 *
 * @param from the folder from which it is named
 * @throws ImportError if it is not there or is too large
 */
export function readNamed(name: string, from: string): NamedBytes {
  const path = resolve(from, name);
  try {
    if (statSync(path).size > mostBytes) throw new ImportError('tooLarge', name, mostBytes);
    return { name: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('noFile', name);
  }
}

export function isFolder(name: string, from: string): boolean {
  return statSync(resolve(from, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The tables of a folder, or the JSON of a catalogue that is in it. */
export function filesInFolder(name: string, from: string): NamedBytes[] {
  const folder = resolve(from, name);
  const names = readdirSync(folder)
    .filter((one) => isTableName(one) || /\.json$/i.test(one))
    .filter((one) => !/^[.~]/.test(one) && statSync(join(folder, one)).isFile());
  if (names.length === 0 || names.length > mostFiles) throw new ImportError('noTables', name);
  return names.sort().map((one) => readNamed(join(folder, one), from));
}

/** The other tables in the folder of one. */
export function filesBeside(name: string, from: string): NamedBytes[] {
  const path = resolve(from, name);
  const others = readdirSync(dirname(path)).filter(
    (one) => /\.csv$/i.test(one) && one !== basename(path) && !one.startsWith('.'),
  );
  if (others.length > mostFiles) return [];
  return others.sort().flatMap((one) => {
    const { size } = statSync(join(dirname(path), one));
    return size > mostBytes ? [] : [readNamed(join(dirname(path), one), from)];
  });
}

/** Where the tables of a catalogue say what they are: https://www.w3.org/TR/tabular-data-model/ */
const metadataName = 'csv-metadata.json';
const metadata = z.object({ tables: z.array(z.object({ url: z.string().max(200) })).max(100) });

/** The tables that are published beside one, as the metadata beside it names them; none without. */
export async function filesPublishedBeside(address: string): Promise<NamedBytes[]> {
  const at = URL.parse(metadataName, address);
  if (!at) return [];
  let named: z.infer<typeof metadata>;
  try {
    const text = decoded(await fetched(at.href, address), at.href);
    named = metadata.parse(JSON.parse(text));
  } catch {
    return [];
  }
  const files: NamedBytes[] = [];
  for (const { url } of named.tables) {
    const whole = URL.parse(url, at);
    if (!whole || whole.href === URL.parse(address)?.href) continue;
    files.push({ name: nameIn(whole), bytes: await fetched(whole.href, address) });
  }
  return files;
}

const nameIn = ({ pathname }: URL): string => decodeURIComponent(pathname.split('/').at(-1) ?? '');

/** Fetches a file; the origin that the person asked for may be of this machine's own network. */
export async function fetched(address: string, given: string): Promise<Uint8Array> {
  const trusted = URL.parse(given)?.origin;
  const limits = { most: mostBytes, timeout, ...(trusted && { trusted }) };
  return (await fetchBytes(address, limits)).bytes;
}
