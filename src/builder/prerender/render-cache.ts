/**
 * The files of earlier builds. What is kept is named after its content, so that one that was
 * changed on the disk is never taken for it, and shares its place there with the site where the
 * system allows it: nothing is ever changed in place.
 */
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
import { digestOf } from '../../files/digest.ts';
import { type BuildIdStamp, buildIdPosition } from './build-id.ts';

/** What was made under which key: the digest of its content, and where its stamp is, if any. */
type Entry = [key: string, digest: string, stamp: number];

/** What was kept, by path in the site. */
export type KeptFiles = Readonly<Record<string, Entry>>;

export interface RenderCache {
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
  /** The files that an earlier build kept under a key. */
  under: (key: string) => string[];
  /** What this build has kept or used. */
  kept: () => KeptFiles;
  /**
   * Writes down what this build has kept or used, and forgets the rest.
   *
   * @param others what it has kept elsewhere, in the same folder
   */
  end: (others?: KeptFiles) => void;
}

/**
 * Opens what was kept in a folder. What is not there, or not whole, was not kept.
 *
 * @param site the folder of the site that is made
 * @param stamp that of this build: what is taken from another one is stamped anew
 */
export function openRenderCache(folder: string, site: string, stamp: BuildIdStamp): RenderCache {
  const list = join(folder, 'list.json');
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
  /** The same file in two places, or a copy where the system has no such thing. */
  const share = (from: string, to: string, content: Buffer) => {
    try {
      linkSync(from, to);
    } catch {
      // What is there under the name of a digest was changed, or there are no links.
      rmSync(to, { force: true });
      writeFileSync(to, content);
    }
  };
  const keep = (file: string, key: string, content: Buffer, at: number, digest: string) => {
    share(join(site, file), made(placeOf(digest)), content);
    now[file] = [key, digest, at];
  };
  /** What is kept of an entry, without a stamp, and whether that of this build was in it. */
  const read = ([, digest, at]: Entry): [content: Buffer, isOfThisBuild: boolean] | undefined => {
    let content: Buffer;
    try {
      content = readFileSync(placeOf(digest));
    } catch {
      return undefined;
    }
    const isOfThisBuild = stamp.isIn(content, at);
    stamp.remove(content, at);
    return digestOf(content) === digest ? [content, isOfThisBuild] : undefined;
  };
  return {
    restore(file, key) {
      const entry = before[file];
      if (entry?.[0] !== key) return false;
      const found = read(entry);
      if (!found) return false;
      const [content, isOfThisBuild] = found;
      const [, digest, at] = entry;
      stamp.put(content, at);
      const place = made(join(site, file));
      if (isOfThisBuild) share(placeOf(digest), place, content);
      else writeFileSync(place, content);
      now[file] = entry;
      return true;
    },
    write(file, key, content) {
      const at = file.endsWith('.html') ? buildIdPosition(content) : -1;
      const digest = key === undefined ? '' : digestOf(content);
      stamp.put(content, at);
      writeFileSync(made(join(site, file)), content);
      if (key !== undefined) keep(file, key, content, at, digest);
    },
    under: (key) => Object.keys(before).filter((file) => before[file]?.[0] === key),
    kept: () => now,
    end(others = {}) {
      Object.assign(now, others);
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
