/** What a page says to the worker; it answers to the port that comes with the message. */

/** Which build are you of? Answered with it. */
interface BuildQuestion {
  kind: 'build';
}

/**
 * Take over now. A browser that waits for the old worker to have nothing to do may wait long where
 * pages go on asking it.
 */
interface TakeOver {
  kind: 'take-over';
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
  /** Of the page that asks: what was kept for another build is fetched anew. */
  build: string;
}

export type Message = BuildQuestion | TakeOver | Loaded | ShelfPages;
