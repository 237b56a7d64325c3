/** The pictures that were drawn before, kept from one build to the next. */
import { randomUUID } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { digestFiles, digestOf } from '../../files/digest.ts';
import { fontFile } from '../../theme/fonts.ts';
import { isWhole } from './canvas.ts';
import type { Picture } from './picture.ts';

/** What no build has asked for in so many days is thrown away. */
const daysKept = 30;
const dayLength = 24 * 60 * 60 * 1000;

interface PictureStore {
  /** A picture from the store, or drawn and put there. */
  get: (picture: Picture, draw: (picture: Picture) => Promise<Buffer>) => Promise<Buffer>;
  /** Throws away what has not been asked for in a long time. */
  tidy: () => void;
}

/**
 * Opens a store. A file appears in it whole, under a name that stands for all that decides what it
 * shows: builds that are killed, or that run at once, leave it right.
 *
 * @param folder made if need be
 * @param version stands for the code that draws: see {@link drawingVersion}
 */
export function pictureStore(folder: string, version: string): PictureStore {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  return {
    async get({ site, eyebrow, title, foot, ground }, draw) {
      const said = { path: '', site, eyebrow, title, foot, ground };
      const key = digestOf(version, JSON.stringify(said));
      const file = join(folder, `${key}.png`);
      const kept = wholeFile(file);
      if (kept) {
        utimesSync(file, now, now);
        return kept;
      }
      const drawn = await draw(said);
      const writing = join(folder, `${randomUUID()}.tmp`);
      writeFileSync(writing, drawn);
      renameSync(writing, file);
      return drawn;
    },
    tidy() {
      const limit = now.getTime() - daysKept * dayLength;
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: limit };
        if (mtimeMs < limit) rmSync(file, { force: true });
      }
    },
  };
}

function wholeFile(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    return isWhole(bytes) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** A digest of all that decides how pictures look, beside what they say. */
export function drawingVersion(root: string): string {
  const libraries = JSON.stringify([process.versions['zlib'], sharp.versions]);
  const fonts = [fontFile('regular', 'ttf'), fontFile('600', 'ttf')];
  const code = ['src/images/social', 'src/theme', 'node_modules/fontkitten/package.json'];
  return digestOf(libraries, digestFiles(root, [...code, ...fonts]));
}
