/** Whether a worker of another build than a page's was found, while the page was open or before. */
import { ask } from './ask.ts';

/**
 * Asks the workers that are found, now and later, of which build they are.
 *
 * @param build that of the page
 * @param tell called once for each other build
 */
export function onNewerBuild(
  registration: ServiceWorkerRegistration,
  build: string,
  tell: () => void,
): void {
  const told = new Set([build]);
  const tellOnce = (newest: string) => {
    if (told.has(newest)) return;
    told.add(newest);
    tell();
  };
  // A busy browser may tell of a worker when it is installed already, and lose what it is asked
  // while it changes: it is looked at now, and at each change. It is not waited for until it takes
  // over, for which browsers may wait until nobody asks the old one anything.
  const watch = (found: ServiceWorker) => {
    const look = () => {
      if (found.state === 'installing' || found.state === 'redundant') return;
      if (found.state === 'installed') ask(found, { kind: 'take-over' }).catch(nothing);
      ask<string>(found, { kind: 'build' }).then(tellOnce, nothing);
    };
    found.addEventListener('statechange', look);
    look();
  };
  registration.addEventListener('updatefound', () => {
    const found = newestOf(registration);
    if (found) watch(found);
  });
  const changing = registration.installing ?? registration.waiting;
  if (changing) watch(changing);
  buildOfNewest(registration, build).then(tellOnce, nothing);
}

const nothing = () => {};

const newestOf = ({ installing, waiting, active }: ServiceWorkerRegistration) =>
  installing ?? waiting ?? active;

/**
 * The page may be newer than the worker, which browsers look for only after the page: where they
 * differ, it is looked for and asked again before it is believed.
 */
async function buildOfNewest(
  registration: ServiceWorkerRegistration,
  build: string,
): Promise<string> {
  const answer = async () => {
    const newest = newestOf(registration);
    return newest ? ask<string>(newest, { kind: 'build' }) : build;
  };
  if ((await answer()) === build) return build;
  await registration.update();
  return answer();
}
