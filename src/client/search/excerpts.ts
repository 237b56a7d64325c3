/** The pieces of text below the results: each comes when the reader is about to see it. */
import { isPublishedAnew } from '../missing.ts';
import { showExcerpt } from './cards.ts';

/** How far below the window, so that it is there before it is in sight. */
const ahead = '0px 0px 50% 0px';

interface Excerpts {
  /** Shows the piece of a result. @param load gives it, with the words found between marks */
  show: (item: Element, load: () => Promise<string>) => void;
  /** Loads no more for the results that were there. */
  forget: () => void;
}

export function excerptsInSight(): Excerpts {
  const waiting = new Map<Element, () => Promise<string>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) void load(target);
      }
    },
    { rootMargin: ahead },
  );
  const load = async (item: Element): Promise<void> => {
    const ask = waiting.get(item);
    observer.unobserve(item);
    waiting.delete(item);
    // Without the network a result is shown all the same.
    const excerpt = await ask?.().catch(() => void isPublishedAnew());
    if (excerpt !== undefined) showExcerpt(item, excerpt);
  };
  return {
    show: (item, ask) => {
      waiting.set(item, ask);
      observer.observe(item);
    },
    forget: () => {
      observer.disconnect();
      waiting.clear();
    },
  };
}
