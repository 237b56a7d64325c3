/** Tells that the catalogue was published anew while this page was open. Nothing is reloaded unasked. */
import { offline as words } from '#words/offline.ts';
import { onNewerBuild } from './newer-build.ts';
import { announce } from './published-anew.ts';

/** A page that stays open asks for news when it is looked at again, but not more often than so. */
const interval = 60 * 60 * 1000;

/**
 * Watches for a build other than that of this page.
 *
 * @param place where it is said, which knows the build of the page
 */
export function watchVersion(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < interval) return;
    asked = Date.now();
    registration.update().catch(() => {
      // Without the network there is nothing new.
    });
  });
  onNewerBuild(registration, place.dataset.build ?? '', () => announce(place, words.newVersion));
}
