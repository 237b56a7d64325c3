/** Says that the catalogue was published anew while a page was open. Nothing is reloaded unasked. */
import { offline as words } from '#words/offline.ts';
import { buildFile } from '../../routing/fixed-paths.ts';
import type { MissingEvent, MissingQuestion } from '../missing.ts';
import { action, make } from '../dom.ts';

const asking: MissingEvent = 'catalogue-missing';

/** Answers scripts that miss a file. @param place where it is said, which knows the build of the page */
export function answerMissing(place: HTMLElement): void {
  document.addEventListener(asking, (event) => {
    (event as CustomEvent<MissingQuestion>).detail.answer = announceIfAnew(place);
  });
}

/** @param message what has happened */
export function announce(place: HTMLElement, message: string): void {
  if (place.childElementCount > 0) return;
  place.append(
    make('p', {}, message),
    action(words.reload, () => location.reload()),
    action(words.later, () => place.replaceChildren()),
  );
}

/**
 * Compares the build of this page with that of the site; if they differ, says so.
 *
 * @param place where it is said, which knows the build of the page
 * @returns whether they differ; without the network, no
 */
async function announceIfAnew(place: HTMLElement): Promise<boolean> {
  const { build, base = '/' } = place.dataset;
  try {
    const response = await fetch(base + buildFile, { cache: 'no-store' });
    const { build: published } = (await response.json()) as { build?: string };
    if (published === undefined || published === build) return false;
  } catch {
    return false;
  }
  announce(place, words.publishedAnew);
  return true;
}
