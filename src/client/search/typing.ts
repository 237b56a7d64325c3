/** When to search while a text is being typed: as soon as keys pause, but no faster than there are answers. */

/** So that keys struck together are one search, told once to who listens; in milliseconds. */
const pause = 60;
/** How long an answer may keep the next key waiting, in milliseconds. */
const patience = 200;

interface Typing {
  /** To be called at each key. */
  another: () => void;
  /** Searches no more for the keys that were typed. */
  forget: () => void;
}

/** @param search searches what was typed so far, and is kept when the answer is shown */
export function whileTyping(search: () => Promise<void>): Typing {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let running = 0;
  const forget = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const start = async (): Promise<void> => {
    forget();
    running += 1;
    await search().finally(() => {
      running -= 1;
    });
    if (waiting !== undefined && running === 0) await start();
  };
  return {
    forget,
    another: () => {
      forget();
      waiting = setTimeout(() => void start(), running === 0 ? pause : patience);
    },
  };
}
