/** What a page says to the worker; it answers to the port that comes with the message. */

/** Which build are you of? Answered with it. */
interface BuildQuestion {
  kind: 'build';
}

/** What this page loaded before the worker was there: to be kept too. */
interface Loaded {
  kind: 'loaded';
  addresses: string[];
}

/** The pages of the shelf as it is now. Answered with how many had to be fetched. */
export interface ShelfPages {
  kind: 'shelf';
  pages: string[];
  /** Of the pages below this address, those that are not named are let go. */
  below: string;
}

export type Message = BuildQuestion | Loaded | ShelfPages;
