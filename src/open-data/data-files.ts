/** A file that a portal is told of, or that people find on the page of the open data. */
import type { FileType } from '../catalogue/model/european-tables.ts';
import type { Distribution } from './distribution.ts';

export interface DataFile extends Distribution {
  fileType: FileType;
  /** What it is a form of; `metadata` describes the others. */
  dataset: 'practices' | 'vocabularies' | 'metadata';
  /** What it is called, for people. */
  title: string;
  /** What is in it, in a sentence. */
  description: string;
}
