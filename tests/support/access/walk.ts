/** A whole page by the Tab key, forwards and backwards: WCAG 2.2, 2.1.1, 2.1.2, 2.4.1 and 2.4.3. */
import type { CDPSession, Page } from 'playwright-core';
import type { Kit } from './kit.ts';

/** Where the keyboard was: the number of the stop in the document as it then was, from 0. */
interface Step {
  stop: number;
  of: number;
  name: string;
}

interface Walk {
  steps: Step[];
  /** Whether it ended outside of the page. */
  isOut: boolean;
  isBack: boolean;
}

/** Makes the page write down where the keyboard stops; it starts outside of it. */
function follow(): void {
  const { kit } = globalThis as unknown as { kit: Kit };
  // Of the buttons of one question the keyboard stops at one.
  const keyOf = (stop: HTMLElement) => {
    const { type, name } = stop as HTMLInputElement;
    return type === 'radio' ? name : stop;
  };
  const steps: Step[] = [];
  const list = () => [...new Set(kit.stops().map(keyOf))];
  let stops = list();
  document.addEventListener('focusin', ({ target }) => {
    const key = keyOf(target as HTMLElement);
    // What is not among them has come since.
    if (!stops.includes(key)) stops = list();
    const stop = stops.indexOf(key);
    steps.push({ stop, of: stops.length, name: kit.nameOf(target as HTMLElement) });
  });
  Object.assign(globalThis, { steps });
  kit.stops()[0]?.focus();
}

/** All at once: to wait for each key would take longer than the page takes to answer. */
async function press(keys: CDPSession, times: number, isBack: boolean): Promise<void> {
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isBack ? 8 : 0 };
  const events = Array.from({ length: times }, () => [
    keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
    keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
  ]);
  await Promise.all(events.flat());
}

/** Presses the key until the keyboard leaves the page, or does not seem to get there. */
async function walk(page: Page, keys: CDPSession, isBack: boolean): Promise<Walk> {
  let steps: Step[] = [];
  let isOut = false;
  let pressed = 0;
  while (!isOut && pressed < 3 * (steps[0]?.of ?? 1) + 30) {
    const last = steps.at(-1);
    // A key moves by one stop at most: dates and the like have stops inside.
    const ahead = last ? (isBack ? last.stop : last.of - 1 - last.stop) : 0;
    await press(keys, ahead + 1, isBack);
    pressed += ahead + 1;
    [steps, isOut] = await page.evaluate(() => {
      const { steps: told } = globalThis as unknown as { steps: Step[] };
      return [told, document.activeElement === document.body] as const;
    });
  }
  await page.evaluate(() => (globalThis as unknown as { steps: Step[] }).steps.splice(0));
  return { steps, isOut, isBack };
}

/** What is wrong with a walk, in words: every stop is met once, in the order of the document. */
function judge({ steps, isOut, isBack }: Walk): string[] {
  const way = isBack ? 'backwards' : 'forwards';
  const met = steps.filter(({ stop }, index) => stop !== steps[index - 1]?.stop);
  const off = met.find(({ stop, of }, index) => stop !== (isBack ? of - 1 - index : index));
  if (off) return [`${way}: out of turn at ${off.name}`];
  const last = met.at(-1);
  if (!last) return [`${way}: no stop at all`];
  if (!isOut) return [`${way}: trapped at ${last.name}`];
  return met.length === last.of ? [] : [`${way}: it does not go on after ${last.name}`];
}

/**
 * What is wrong with the way through a page that has the kit, in words: by Tab from its beginning
 * to the browser's own controls, back again by Shift+Tab, and past its head by its first link.
 *
 * @param skip what the link says
 */
export async function wrongWay(page: Page, skip: string): Promise<string[]> {
  const keys = await page.context().newCDPSession(page);
  await page.evaluate(follow);
  await press(keys, 1, true);
  await page.evaluate(() => (globalThis as unknown as { steps: Step[] }).steps.splice(0));
  const told = [...judge(await walk(page, keys, false)), ...judge(await walk(page, keys, true))];
  await press(keys, 1, false);
  const first = await page.evaluate(() => document.activeElement?.textContent?.trim());
  if (first !== skip) told.push(`the first stop is “${first}”`);
  await page.keyboard.press('Enter');
  const isPast = await page.evaluate(() => document.activeElement?.tagName === 'MAIN');
  if (!isPast) told.push('the first link does not lead to the content');
  await keys.detach();
  return told;
}
