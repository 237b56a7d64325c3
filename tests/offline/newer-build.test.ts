import { describe, expect, test, vi } from 'vitest';
import { onNewerBuild } from '../../src/client/offline/newer-build.ts';
import type { Message } from '../../src/offline/messages.ts';

/** A worker that answers what it is asked, unless it is busy with changing. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState;
  readonly build: string;
  asked: string[] = [];
  deafWhile: ServiceWorkerState[] = [];

  constructor(build: string, state: ServiceWorkerState) {
    super();
    this.build = build;
    this.state = state;
  }
  postMessage({ kind }: Message, [port]: [MessagePort]): void {
    this.asked.push(kind);
    if (this.deafWhile.includes(this.state)) return;
    port.postMessage({ answer: kind === 'build' ? this.build : undefined });
  }
  becomes(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = vi.fn(() => Promise.resolve());

  finds(worker: FakeWorker): void {
    this.dispatchEvent(new Event('updatefound'));
    if (this.installing === worker) this.installing = null;
  }
}

const active = (build: string) => {
  const registration = new FakeRegistration();
  registration.active = new FakeWorker(build, 'activated');
  return registration;
};
const watch = (registration: FakeRegistration, build = 'one') => {
  const tell = vi.fn();
  onNewerBuild(registration as unknown as ServiceWorkerRegistration, build, tell);
  return tell;
};
const told = (tell: () => void) => vi.waitFor(() => expect(tell).toHaveBeenCalled(), 10_000);
/** Time for every other answer to arrive. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 50));

describe('a worker of another build', () => {
  test('is told of when it is installed, and only once', async () => {
    const registration = active('one');
    const tell = watch(registration);
    const found = new FakeWorker('two', 'installing');
    registration.installing = found;
    registration.finds(found);
    await answered();
    expect(tell).not.toHaveBeenCalled();
    found.becomes('installed');
    found.becomes('activating');
    found.becomes('activated');
    await told(tell);
    await answered();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(found.asked).toContain('take-over');
  });

  test('is told of when the browser tells of it late, when it has changed already', async () => {
    const registration = active('one');
    const tell = watch(registration);
    const found = new FakeWorker('two', 'activated');
    registration.active = found;
    registration.finds(found);
    await told(tell);
    await answered();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('is told of when it loses what it is asked while it changes', async () => {
    const registration = active('one');
    const tell = watch(registration);
    const found = new FakeWorker('two', 'installing');
    found.deafWhile = ['installed', 'activating'];
    registration.installing = found;
    registration.finds(found);
    for (const state of ['installed', 'activating', 'activated'] as const) found.becomes(state);
    await told(tell);
    await answered();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  test('is told of when it was waiting before the page asked', async () => {
    const registration = active('one');
    registration.waiting = new FakeWorker('two', 'installed');
    const tell = watch(registration);
    await told(tell);
    await answered();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(registration.waiting.asked).toContain('take-over');
  });
});

describe('nothing is told', () => {
  test('of a worker of the same build', async () => {
    const registration = active('one');
    const tell = watch(registration);
    const found = new FakeWorker('one', 'installed');
    registration.waiting = found;
    registration.finds(found);
    await answered();
    expect(tell).not.toHaveBeenCalled();
  });

  test('where the page is newer than the worker, which comes when it is looked for', async () => {
    const registration = active('one');
    registration.update.mockImplementation(() => {
      registration.active = new FakeWorker('two', 'activated');
      return Promise.resolve();
    });
    const tell = watch(registration, 'two');
    await answered();
    expect(registration.update).toHaveBeenCalledTimes(1);
    expect(tell).not.toHaveBeenCalled();
  });

  test('where the network is missing and nothing newer was found', async () => {
    const registration = active('one');
    registration.update.mockImplementation(() => Promise.reject(new Error('No network')));
    const tell = watch(registration, 'two');
    await answered();
    expect(tell).not.toHaveBeenCalled();
  });
});
