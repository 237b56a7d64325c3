/** A browser that a journey is walked in, whichever engine it has. */

/** One window. Every act waits for nothing: see `until`. */
export interface Window {
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  ask: <T>(expression: string) => Promise<T>;
  /** Presses the first element of a selector as people do: it has to be in sight. */
  press: (selector: string) => Promise<void>;
  /** Writes into the first field of a selector, key by key, after what is there. */
  write: (selector: string, text: string, key?: 'Enter') => Promise<void>;
}

export interface Started extends Window {
  /** The engine and its number. */
  name: string;
  /** Ends the browser, and what was started for it. */
  close: () => Promise<void>;
}

/** An engine on this machine, or what it lacks. */
export interface Engine {
  name: string;
  /** What was not found, for the reader to install; nothing if it can start. */
  lacks: string | undefined;
  /** @throws {Error} if it does not start */
  start: () => Promise<Started>;
}

/** So long may a page take, on a machine with other things to do. */
const patience = 20_000;

/**
 * Waits until an expression is true in the page.
 *
 * @param what is waited for, as the report says it
 * @throws {Error} if it does not come true
 */
export async function until(window: Window, what: string, expression: string): Promise<void> {
  const end = Date.now() + patience;
  let last = '';
  do {
    try {
      if (await window.ask<boolean>(`Boolean(${expression})`)) return;
      last = '';
    } catch (cause) {
      // Between two pages there is none to ask.
      last = ` (${cause instanceof Error ? cause.message : String(cause)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  const at = await window.ask<string>('location.href').catch(() => '?');
  throw new Error(`non si è visto in ${at}: ${what}${last}`);
}

/**
 * Presses an element as soon as it lets itself be pressed: a page that is still being filled moves
 * what it has, or swaps it for another.
 *
 * @throws {Error} what the engine said the last time
 */
export async function press(window: Window, selector: string): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await window.press(selector);
    } catch (cause) {
      if (Date.now() > end) throw new Error(`non si preme: ${selector}`, { cause });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
