/** Has the worker keep what is on the shelf, and let go what is not any more. */
import { planBelow, practiceBelow } from '../../routing/in-browser.ts';
import { cardsPerFile } from '../../search/files.ts';
import { factsFrom } from '../shelf/facts.ts';
import { readShelf, shelfChanged } from '../shelf/store.ts';
import { ask } from './ask.ts';

interface Surroundings {
  /** Of this language: below it lie the data of the practices. */
  base: string;
  practices: string;
  shelf: string;
  /** Of the page that asks. */
  build: string;
}

/** Keeps the pages of the shelf as it is now, and from now on whenever it changes. */
export function watchShelf(registration: ServiceWorkerRegistration, around: Surroundings): void {
  const sync = () => {
    keepShelf(registration, around).catch(() => {
      // Without the network what is kept stays; the next page tries again.
    });
  };
  addEventListener(shelfChanged, sync);
  // What another page of the site did.
  addEventListener('storage', sync);
  const syncWhatIsThere = () => {
    if (readShelf().length > 0) sync();
  };
  // The worker of another build has the pages of another build to keep.
  navigator.serviceWorker.addEventListener('controllerchange', syncWhatIsThere);
  syncWhatIsThere();
}

async function keepShelf(
  { active }: ServiceWorkerRegistration,
  { base, practices, shelf, build }: Surroundings,
): Promise<void> {
  if (!active) return;
  const slugs = readShelf().map(({ slug }) => slug);
  const pages = slugs.flatMap((slug) => [
    practiceBelow(practices, slug),
    planBelow(practices, slug),
  ]);
  const whole = (address: string) => new URL(address, location.href).href;
  const fetched = await ask<number>(active, {
    kind: 'shelf',
    pages: [...pages, ...(slugs.length > 0 ? [shelf] : [])].map(whole),
    below: whole(practices),
    build,
  });
  if (fetched === 0) return;
  // The worker keeps what passes: what the page of the shelf says of these practices.
  await factsFrom(base, cardsPerFile).factsFor(slugs);
}
