/** Tells that the catalogue was published anew while this page was open. Nothing is reloaded unasked. */
import { offline as words } from '#words/offline.ts';
import { ask } from './ask.ts';
import { announce } from './published-anew.ts';

/** A page that stays open asks for news when it is looked at again, but not more often than so. */
const interval = 60 * 60 * 1000;

/**
 * Watches for a build other than that of this page.
 *
 * @param place where it is said, which knows the build of the page
 */
export function watchVersion(registration: ServiceWorkerRegistration, place: HTMLElement): void {
  const { build = '' } = place.dataset;
  let asked = Date.now();
  const check = () => {
    const { waiting } = registration;
    if (waiting) void ask(waiting, { kind: 'take-over' });
    void isOld(registration, build).then((old) => {
      if (old) announce(place, words.newVersion);
    });
  };
  // Before it takes over, for which browsers may wait until nobody asks the old one anything.
  registration.addEventListener('updatefound', () => {
    const found = registration.installing;
    found?.addEventListener('statechange', () => {
      if (found.state === 'installed') check();
    });
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - asked < interval) return;
    asked = Date.now();
    registration.update().catch(() => {
      // Without the network there is nothing new.
    });
  });
  check();
}

/**
 * Whether the newest worker is of another build than this page. The page may be newer than the
 * worker, which browsers look for only after the page: so it is asked again before it is believed.
 */
async function isOld(registration: ServiceWorkerRegistration, build: string): Promise<boolean> {
  const buildOfNewest = async () => {
    const newest = registration.installing ?? registration.waiting ?? registration.active;
    return newest ? ask<string>(newest, { kind: 'build' }) : build;
  };
  try {
    if ((await buildOfNewest()) === build) return false;
    await registration.update();
    return (await buildOfNewest()) !== build;
  } catch {
    return false;
  }
}
