/**
 * Nothing moves under a finger: what would move the page waits until a press is over, or the click
 * that comes of it would land beside what was pressed.
 */

/** The end of some presses is never told: on scroll bars, or on what the system draws. */
const longest = 1000;
/** After a touch the click comes a little later, if at all. */
const untilClick = 100;

let isPressed = false;
let waiting: (() => void)[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function overIn(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    isPressed = false;
    const all = waiting;
    waiting = [];
    for (const goOn of all) goOn();
  }, milliseconds);
}

/** To be called once. */
export function watchPresses(): void {
  const on = (kind: string, run: () => void) => addEventListener(kind, run, { capture: true });
  on('pointerdown', () => {
    isPressed = true;
    overIn(longest);
  });
  on('pointerup', () => overIn(untilClick));
  // After all that listen to the click.
  on('click', () => overIn(0));
  on('pointercancel', () => overIn(0));
}

/** To be awaited before anything is shown that nobody has just asked for. */
export const released = (): Promise<void> =>
  isPressed ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
