import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../src/config/paths.ts';

export const fixtures = join(root, 'tests', 'fixtures');
/** A small catalogue of isles that do not exist, without errors. */
export const baseContent = join(fixtures, 'base-content');

export interface Overlay {
  folder: string;
  write: (file: string, text: string | Uint8Array) => void;
  remove: () => void;
}

/** Copies a catalogue, the small one if none is named, into a folder of its own, to be spoilt. */
export function overlay(model = baseContent): Overlay {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync(model, folder, { recursive: true });
  return {
    folder,
    write: (file, text) => {
      const path = join(folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface Expected {
  /** Files of the small catalogue that are not there. */
  without?: string[];
  /** Files in whose place a folder stands, which git would not keep empty. */
  folders?: string[];
  /** The rule that is told as well, because this one is about how often it is. */
  besides?: string;
  /** Texts too large to be kept: how many times a sentence is written. */
  repeat?: { file: string; times: number; text?: string };
  problems: { file: string; line: number; column: number; rule: string; message: string }[];
}

/** The small catalogue with one thing wrong, and what is to be said about it. */
export function brokenContent(rule: string): { content: Overlay; expected: Expected } {
  const folder = join(fixtures, 'broken', rule);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const content = overlay();
  const changed = join(folder, 'content');
  if (existsSync(changed)) cpSync(changed, content.folder, { recursive: true });
  for (const file of expected.without ?? []) rmSync(join(content.folder, file));
  for (const file of expected.folders ?? []) {
    rmSync(join(content.folder, file));
    mkdirSync(join(content.folder, file));
  }
  if (expected.repeat) {
    const { file, times, text = 'Una frase che si ripete.\n' } = expected.repeat;
    const path = join(content.folder, file);
    const above = existsSync(path) ? readFileSync(path, 'utf8') : '';
    content.write(file, above + text.repeat(times));
  }
  return { content, expected };
}
