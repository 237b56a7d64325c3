/**
 * Writes into pages which build they are of. They are rendered without: a page that is the same as
 * in the build before is not rendered again, but is of this build all the same.
 */
import { unstamped } from '../../offline/settings.ts';

const before = 'data-build="';
const place = Buffer.from(`${before}${unstamped}"`);
const blank = Buffer.from(unstamped);

/** Where the stamp of a page that was just rendered is due; -1 if it has none. */
export function buildIdPosition(content: Buffer): number {
  // It stands at the end of the page.
  const at = content.lastIndexOf(place);
  return at === -1 ? -1 : at + before.length;
}

export interface BuildIdStamp {
  /** Writes it into a page, in place. */
  put: (content: Buffer, at: number) => void;
  /** Whether a page has this very one, or none is due. */
  isIn: (content: Buffer, at: number) => boolean;
  /** Takes whichever stamp out of a page, in place. */
  remove: (content: Buffer, at: number) => void;
}

/** Of files that are the same whichever build they are of. */
export const noBuildId: BuildIdStamp = { isIn: () => true, put: () => {}, remove: () => {} };

/**
 * The stamp of a build.
 *
 * @param version as long as {@link unstamped}
 * @throws if it is of another length
 */
export function buildIdStamp(version: string): BuildIdStamp {
  const stamp = Buffer.from(version);
  if (stamp.length !== blank.length) throw new Error(`A build cannot be called ${version}`);
  const write = (what: Buffer) => (content: Buffer, at: number) => {
    if (at !== -1) what.copy(content, at);
  };
  return {
    isIn: (content, at) => at === -1 || stamp.equals(content.subarray(at, at + stamp.length)),
    put: write(stamp),
    remove: write(blank),
  };
}
