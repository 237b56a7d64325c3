/** Where the files of an index go, and those of an earlier build come from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files are named by their path in the site. */
export interface IndexStore {
  /** A file as an earlier build wrote it; nothing if it was changed or lost. */
  contentOf: (file: string) => Buffer | undefined;
  /** Writes a file named after its content as it was. @returns whether it was there, unchanged */
  restore: (file: string) => boolean;
  /** Writes a file named after its content. */
  writeNamed: (file: string, content: Buffer) => void;
  /** Writes a file that has the same name whatever is in it. */
  write: (file: string, content: Buffer) => void;
}

/** Writes into a site, and knows nothing of earlier builds. */
export function newIndex(site: string): IndexStore {
  const write = (file: string, content: Buffer) => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
  };
  return { contentOf: () => undefined, restore: () => false, writeNamed: write, write };
}
