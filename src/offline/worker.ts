/**
 * The service worker: what was visited, and what is on the shelf, is read without the network.
 * While the network answers, pages are always its.
 */
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { PrecacheController } from 'workbox-precaching';
import {
  CacheFirst,
  NetworkFirst,
  StaleWhileRevalidate,
  type Strategy,
  type StrategyOptions,
} from 'workbox-strategies';
import { type Kind, kindOf, withoutQuery } from './kinds.ts';
import type { Message } from './messages.ts';
import { nearestPage } from './nearest.ts';
import type { WorkerEvent, WorkerScope } from './scope.ts';
import { type OfflineSettings, storeNames } from './settings.ts';
import { shelfKeeper } from './shelf.ts';

/** Written by the build. */
declare const offlineSettings: OfflineSettings;

type Plugin = NonNullable<StrategyOptions['plugins']>[number];
type RequestLike = Parameters<Strategy['handle']>[0];

/** How many of each kind are kept, those used last. */
const most: Record<Kind, number> = { page: 60, asset: 150, data: 300, picture: 40 };
/** How long the network may take where there is a copy, in seconds. */
const patience = 4;

const scope = self as unknown as WorkerScope;
const { base, build, pages, shell: shellFiles } = offlineSettings;
const home = new URL(base, location.href).href;
const names = storeNames(base, build);
const shell = new PrecacheController({ cacheName: names.shell });
shell.addToCacheList(shellFiles);
const shelf = shelfKeeper(names.shelf, base);

/** Only whole answers of this site are kept, one for each file. */
const whole: Plugin = {
  cacheWillUpdate: ({ response }) => {
    const isWhole = response.status === 200 && response.type === 'basic' && !response.redirected;
    return Promise.resolve(isWhole ? response : null);
  },
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(withoutQuery(request.url).href),
};

const ofPages: Plugin = {
  // A server that says nothing about it would have its pages shown for days without being asked.
  requestWillFetch: ({ request: { url, headers, mode, redirect } }) =>
    Promise.resolve(
      new Request(url, {
        headers,
        cache: 'no-cache',
        redirect: mode === 'navigate' ? 'manual' : redirect,
      }),
    ),
  // What was withdrawn is not kept either.
  fetchDidSucceed: async ({ request, response }) => {
    if ([404, 410].includes(response.status)) {
      await (await caches.open(names.visited)).delete(withoutQuery(request.url).href);
    }
    return response;
  },
  // The shelf is fetched anew for every build, what was visited only when it is visited.
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await shelf.match(request.url)) ?? cachedResponse,
  handlerDidError: ({ request }) =>
    request.mode === 'navigate'
      ? shell.matchPrecache(nearestPage(request.url, pages))
      : Promise.resolve(undefined),
};

const ofShell: Plugin = { handlerDidError: ({ request }) => shell.matchPrecache(request.url) };

const keeping = (kind: Kind, store: string, ...others: Plugin[]): StrategyOptions => ({
  cacheName: store,
  matchOptions: { ignoreVary: true },
  plugins: [
    whole,
    ...others,
    // Its types say that what it leaves out may be `undefined`.
    new ExpirationPlugin({ maxEntries: most[kind], purgeOnQuotaError: true }) as Plugin,
  ],
});

const strategies: Record<Kind, Strategy> = {
  page: new NetworkFirst({
    ...keeping('page', names.visited, ofPages),
    networkTimeoutSeconds: patience,
  }),
  asset: new CacheFirst(keeping('asset', names.assets, ofShell)),
  data: new NetworkFirst(keeping('data', names.data)),
  picture: new StaleWhileRevalidate(keeping('picture', names.pictures, ofShell)),
};

/** Gives a file as if a page had asked for it, when it is kept. */
async function ask(kind: Kind, address: string, event: WorkerEvent): Promise<Response> {
  const asked = { request: new Request(address), event } as unknown as RequestLike;
  const [answer, kept] = strategies[kind].handleAll(asked);
  await kept;
  return answer;
}

async function dropOldStores(): Promise<void> {
  const current: string[] = Object.values(names);
  const old = (await caches.keys()).filter(
    (name) => name.startsWith(names.prefix) && !current.includes(name),
  );
  for (const name of old) {
    await caches.delete(name);
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
  }
}

async function answerTo(message: Message, event: WorkerEvent): Promise<unknown> {
  if (message.kind === 'build') return build;
  if (message.kind === 'take-over') return scope.skipWaiting();
  if (message.kind === 'shelf') {
    return shelf.keep(message, (address) => ask('asset', address, event));
  }
  const known = message.addresses.flatMap((address) => {
    const kind = kindOf(address, home);
    return kind ? [ask(kind, address, event)] : [];
  });
  // What is not there is not kept.
  await Promise.allSettled(known);
  return known.length;
}

scope.addEventListener('install', (event) => {
  // Pages that are open do not depend on which worker they have, and are told that it changed.
  event.waitUntil(Promise.all([shell.install(event as never), scope.skipWaiting()]));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([shell.activate(event as never), dropOldStores()]).then(() =>
      scope.clients.claim(),
    ),
  );
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = request.method === 'GET' ? kindOf(request.url, home) : undefined;
  if (kind) event.respondWith(strategies[kind].handle(event as unknown as RequestLike));
});
scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(
    answerTo(event.data as Message, event).then(
      (answer) => port?.postMessage({ answer }),
      () => port?.postMessage({}),
    ),
  );
});
