/**
 * The pages of earlier builds. What is kept is named after its content, so that a file that was
 * changed on the disk is never taken for it, and shares its place on the disk with the site where
 * the system allows it.
 */
import { hash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Stamp, stampIn } from './stamp.ts';

/** What was made under which key: the digest of its content, and where its stamp is, if any. */
type Entry = [key: string, digest: string, stamp: number];

export interface KeptPages {
  /**
   * Writes a file of the site as it was kept under a key.
   *
   * @param file path in the site
   * @returns whether it was there, and unchanged
   */
  restore: (file: string, key: string) => boolean;
  /**
   * Writes a file of the site, and keeps it if it has a key.
   *
   * @param content stamped in place
   */
  write: (file: string, key: string | undefined, content: Buffer) => void;
  /** Writes down what this build has kept or used, and forgets the rest. */
  end: () => void;
}

/**
 * Opens what was kept in a folder. What is not there, or not whole, was not kept.
 *
 * @param site the folder of the site that is made
 * @param stamp that of this build: what is taken from another one is stamped anew
 */
export function keptPages(folder: string, site: string, stamp: Stamp): KeptPages {
  const list = join(folder, 'pages.json');
  const before = readEntries(list);
  const now: Record<string, Entry> = {};
  const placeOf = (digest: string) => join(folder, digest.slice(0, 2), digest);
  const folders = new Set<string>();
  /** With the folder that the file is in. */
  const made = (path: string) => {
    const parent = dirname(path);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return path;
  };
  const share = (written: string, place: string, content: Buffer) => {
    // Whatever is there under this name was changed.
    rmSync(place, { force: true });
    try {
      linkSync(written, place);
    } catch {
      writeFileSync(place, content);
    }
  };
  return {
    restore(file, key) {
      const entry = before[file];
      if (entry?.[0] !== key) return false;
      const [, digest, at] = entry;
      let content: Buffer;
      try {
        content = readFileSync(placeOf(digest));
      } catch {
        return false;
      }
      stamp.remove(content, at);
      if (hash('sha256', content) !== digest) return false;
      stamp.put(content, at);
      writeFileSync(made(join(site, file)), content);
      now[file] = entry;
      return true;
    },
    write(file, key, content) {
      const at = file.endsWith('.html') ? stampIn(content) : -1;
      const digest = key === undefined ? '' : hash('sha256', content);
      stamp.put(content, at);
      const written = made(join(site, file));
      writeFileSync(written, content);
      if (key === undefined) return;
      share(written, made(placeOf(digest)), content);
      now[file] = [key, digest, at];
    },
    end() {
      writeFileSync(made(`${list}.new`), JSON.stringify(now));
      renameSync(`${list}.new`, list);
      const used = new Set(Object.values(now).map(([, digest]) => digest));
      for (const part of readdirSync(folder, { withFileTypes: true })) {
        if (!part.isDirectory()) continue;
        for (const digest of readdirSync(join(folder, part.name))) {
          if (!used.has(digest)) rmSync(join(folder, part.name, digest));
        }
      }
    },
  };
}

function readEntries(list: string): Record<string, Entry | undefined> {
  try {
    return Object.assign(Object.create(null), JSON.parse(readFileSync(list, 'utf8'))) as Record<
      string,
      Entry
    >;
  } catch {
    return {};
  }
}
