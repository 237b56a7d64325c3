/** A site as it is published: at an address, or in a folder. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../files/digest.ts';
import type { Words } from '../../i18n/languages.ts';
import { fetchBytes, isGone } from '../../importing/fetching.ts';
import { ImportError } from '../../importing/import-error.ts';
import { headerFiles } from '../../routing/fixed-paths.ts';

/** What there is of a file; `unknown` where it cannot be told. */
type Found =
  | { is: 'bytes'; bytes: Uint8Array }
  | { is: 'nothing' | 'larger' }
  | { is: 'unknown'; why: string };

export interface Published {
  /**
   * Reads a file.
   *
   * @param path in the site
   * @param most so many bytes are wanted: of a larger one no more is read
   */
  read: (path: string, most: number) => Promise<Found>;
  /** All its files; nothing where they cannot be listed. */
  files: string[] | undefined;
  /** Whether it may lack a file that is there for the server alone. */
  mayLack: (path: string) => boolean;
}

/** For one file, in milliseconds: a server that never ends its answer is not waited for. */
const timeout = 20_000;

/**
 * @param address of the site, ending in `/`; its own network may be asked if it is that of the site
 * @param words that is told in why a file cannot be read
 */
export function publishedAt(address: string, words: Words): Published {
  const trusted = new URL(address).origin;
  const forServers = new Set<string>(Object.values(headerFiles));
  return {
    files: undefined,
    mayLack: (path) => forServers.has(path),
    read: async (path, most) => {
      const url = address + path.split('/').map(encodeURIComponent).join('/');
      try {
        // A page is asked for as readers do.
        const asked = url.replace(/(^|\/)index\.html$/, '$1');
        const { bytes } = await fetchBytes(asked, { most, timeout, trusted });
        return { is: 'bytes', bytes };
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        if (isGone(error)) return { is: 'nothing' };
        if (error.fault === 'tooLarge') return { is: 'larger' };
        return { is: 'unknown', why: error.inWords(words) };
      }
    },
  };
}

/** @param folder of a built site, as a server has it */
export function publishedIn(folder: string): Published {
  return {
    files: filesIn(folder),
    mayLack: () => false,
    read: (path, most) => {
      const file = join(folder, path);
      const found = statSync(file, { throwIfNoEntry: false });
      if (!found?.isFile()) return Promise.resolve({ is: 'nothing' });
      if (found.size > most) return Promise.resolve({ is: 'larger' });
      return Promise.resolve({ is: 'bytes', bytes: readFileSync(file) });
    },
  };
}
