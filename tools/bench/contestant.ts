/** What is measured needs to know of a generator, ours or another. */
import type { Command } from './processes.ts';

/** A site with its content in place, that can be built. */
export interface Project {
  /** One after the other they make the whole site, search included. */
  build: readonly Command[];
  /** Removes the built site and all that is kept from one build to the next. */
  forget: () => void;
  /** The folder of the built site. */
  output: string;
  /** Makes the search index alone, of the built site. */
  index?: readonly Command[];
  /** The folders of that index, in the built site. */
  indexFolders: readonly string[];
  check?: { all: Command; one: Command };
  dev: (port: number) => Command;
  /** The text that is edited. */
  editedFile: string;
  /** Address of its page, below that of the site. */
  pagePath: string;
  search?: SearchPage;
}

/** How a reader searches, in selectors of the page. */
export interface SearchPage {
  /** Where the search is, below the address of the site; on the page of a practice if left out. */
  path?: string;
  /** What opens it, where it is closed. */
  opener?: string;
  field: string;
  /** The links of the results. */
  links: string;
  /** What says how many there are. */
  status: string;
}

export interface Contestant {
  id: string;
  label: string;
  /** Puts a catalogue in place. @param content its folder, which stays as it is */
  prepare: (content: string) => Project;
}
