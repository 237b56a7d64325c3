/**
 * The checked content, on its way from who reads it to the pages. Astro loads the modules of the
 * pages apart from those that started it, so that each has its own copy of this one: what they
 * share is the process.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PracticeHistory } from '../catalogue/model/history.ts';
import type { Reading } from '../catalogue/reading/read-catalogue.ts';
import type { Figure } from '../images/figures/figures.ts';

export interface Content {
  records: Reading['records'];
  /** The pictures that texts show, by their path from the content folder. */
  figures: ReadonlyMap<string, Figure>;
  /** What the repository tells of the practices, by their slugs. */
  history: PracticeHistory;
  /** What is published as it is: by its path in the site, the absolute path of each file. */
  published: Reading['published'];
  /** Absolute path of the content folder. */
  folder: string;
}

const place = Symbol.for('catalogue:content');
const shared = globalThis as { [place]?: Content };

/** Gives the pages that this process renders their content. */
export function setContent(content: Content): void {
  shared[place] = content;
}

/** @throws if nothing was handed over: pages are rendered by the commands of this project */
export function getContent(): Content {
  const content = shared[place];
  if (!content) throw new Error('The content was not read: use npm run build, or npm run dev');
  return content;
}

/** A file of the content folder, byte by byte. @param file path from there */
export const contentFile = (file: string): Response =>
  new Response(readFileSync(join(getContent().folder, file)));
