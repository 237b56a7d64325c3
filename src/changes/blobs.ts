/** What git keeps under the names of its blobs, asked for all at once: a command for each would take minutes. */
import type { Repository } from './git.ts';

/** The size of each blob that git has, in bytes. @throws {GitFailure} */
export function blobSizes({ bytes }: Repository, names: readonly string[]): Map<string, number> {
  if (names.length === 0) return new Map();
  const told = bytes(['cat-file', '--batch-check'], `${names.join('\n')}\n`).toString('utf8');
  return new Map(
    told.split('\n').flatMap((line): [string, number][] => {
      const [, name, size] = blob.exec(line) ?? [];
      return name === undefined ? [] : [[name, Number(size)]];
    }),
  );
}

/** The bytes of each blob that git has. @throws {GitFailure} */
export function readBlobs({ bytes }: Repository, names: readonly string[]): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  if (names.length === 0) return found;
  const told = bytes(['cat-file', '--batch'], `${names.join('\n')}\n`);
  // A line with name, type and size, so many bytes, a line feed.
  for (let from = 0; from < told.length;) {
    const end = told.indexOf('\n', from);
    if (end === -1) break;
    const [, name, size] = blob.exec(told.toString('utf8', from, end)) ?? [];
    from = end + 1;
    if (name === undefined) continue;
    found.set(name, told.subarray(from, from + Number(size)));
    from += Number(size) + 1;
  }
  return found;
}

const blob = /^([0-9a-f]+) blob (\d+)$/;
