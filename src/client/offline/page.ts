/** The page of what can be read without the network; shown also in the place of what cannot. */
import { offline as words } from '#words/offline.ts';
import { find, make } from '../dom.ts';
import { forgetVisited, type KeptPage, keptPages } from './kept.ts';

const root = find<HTMLElement>('#fuori-linea');
const { here = '/', worker = '/' } = root.dataset;
/** Between one attempt to come back and the next, in milliseconds. */
const pause = 5000;
const base = new URL('.', new URL(worker, location.href)).pathname;
const show = (selector: string) => {
  find<HTMLElement>(selector).hidden = false;
};

async function list(): Promise<void> {
  const kept = await keptPages(base);
  const isElsewhere = ({ address }: KeptPage) => new URL(address).pathname !== here;
  fill('shelf', kept.shelf);
  fill('visited', kept.visited.filter(isElsewhere));
  show('.offline-kept');
}

/** Goes to the page that was asked for, once the server answers: browsers know only of the network. */
async function comeBack(): Promise<void> {
  try {
    // What is not a visit is not answered from what is kept.
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    if (navigator.onLine) setTimeout(() => void comeBack(), pause);
  }
}

function fill(kind: 'shelf' | 'visited', pages: KeptPage[]): void {
  find(`[data-kept="${kind}"]`).replaceChildren(
    ...pages.map(({ address, title }) => make('li', {}, make('a', { href: address }, title))),
  );
  find<HTMLElement>(`[data-kept="${kind}"]`).hidden = pages.length === 0;
  find<HTMLElement>(`[data-empty="${kind}"]`).hidden = pages.length > 0;
  if (kind === 'visited') find<HTMLElement>('[data-action="forget"]').hidden = pages.length === 0;
}

find('[data-action="retry"]').addEventListener('click', () => location.reload());
find('[data-action="forget"]').addEventListener('click', () => {
  void forgetVisited(base)
    .then(list)
    .then(() => {
      find('[data-said]').textContent = words.forgotten;
    });
});
if (location.pathname !== here) {
  addEventListener('online', () => void comeBack());
  // The network may have come back before this script did, or be there while the server is not.
  if (navigator.onLine) setTimeout(() => void comeBack(), pause);
  show('.offline-missed');
}
if ('caches' in window && 'serviceWorker' in navigator) {
  list().catch(() => show('.offline-unable'));
} else show('.offline-unable');
