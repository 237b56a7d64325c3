/**
 * The worker of a site that has given it up: browsers that have the old one take this in its
 * place, which throws away what was kept and ends itself.
 */
import type { WorkerScope } from './scope.ts';
import { type OfflineSettings, storeNames } from './settings.ts';

/** Written by the build. */
declare const offlineSettings: Pick<OfflineSettings, 'base'>;

const scope = self as unknown as WorkerScope;
const { prefix } = storeNames(offlineSettings.base);

async function retire(): Promise<void> {
  const kept = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(kept.map((name) => caches.delete(name)));
  await scope.registration.unregister();
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(retire()));
