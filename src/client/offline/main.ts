/** On every page: makes the site readable without the network, once there is nothing else to do. */
import { ask } from './ask.ts';
import { answerMissing } from './published-anew.ts';
import { watchShelf } from './shelf.ts';
import { watchVersion } from './version.ts';

async function start(place: HTMLElement): Promise<void> {
  const { worker = '/', build = '', base = '/', practices = '/', shelfPage = '/' } = place.dataset;
  const isFirst = navigator.serviceWorker.controller === null;
  const registration = await navigator.serviceWorker.register(worker);
  await navigator.serviceWorker.ready;
  if (isFirst && registration.active) void keepThisPage(registration.active);
  watchVersion(registration, place);
  watchShelf(registration, { base, practices, shelf: shelfPage, build });
}

/** What came before the worker was there. */
const keepThisPage = (worker: ServiceWorker): Promise<unknown> =>
  ask(worker, {
    kind: 'loaded',
    addresses: [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)],
  });

const place = document.querySelector<HTMLElement>('.new-version');
if (place) answerMissing(place);
if (place?.dataset['worker'] !== undefined && 'serviceWorker' in navigator) {
  const begin = () => {
    start(place).catch(() => {
      // A browser that refuses reads the site with the network, as ever.
    });
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
