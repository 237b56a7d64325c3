/** The texts that were read before, kept in a file from one reading to the next. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DocumentRecord, TranslationRecord } from '../model/record.ts';
import type { Reading, RecordCache } from './read-catalogue.ts';

type Kept = Record<string, { digest: string; record: DocumentRecord | TranslationRecord }>;

/**
 * Opens a store. A file that is not there, or not whole, is an empty one.
 *
 * @param file made when something is kept
 */
export function recordStore(file: string): RecordCache & { keep: (reading: Reading) => void } {
  const before = readKept(file);
  return {
    get: (id, digest) => {
      const kept = before[id];
      return kept?.digest === digest ? kept.record : undefined;
    },
    keep({ records }) {
      const kept: Kept = {};
      for (const { record, digest } of records) {
        if ('code' in record) kept[record.id] = { digest, record };
      }
      if (isSame(before, kept)) return;
      const fresh = `${file}.${process.pid}`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(fresh, JSON.stringify(kept));
        // There whole, or as it was before.
        renameSync(fresh, file);
      } catch {
        // What cannot be kept is read again the next time.
        rmSync(fresh, { force: true });
      }
    },
  };
}

/** Whether these are the very same texts. */
function isSame(before: Kept, now: Kept): boolean {
  const ids = Object.keys(now);
  return (
    ids.length === Object.keys(before).length &&
    ids.every((id) => before[id]?.digest === now[id]?.digest)
  );
}

function readKept(file: string): Kept {
  try {
    return Object.assign(Object.create(null), JSON.parse(readFileSync(file, 'utf8'))) as Kept;
  } catch {
    return {};
  }
}
