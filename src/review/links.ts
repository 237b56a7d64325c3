/**
 * Asks addresses whether they are still there, politely: few at a time, one at a time to each
 * host, with a limit of time and one more try.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Words } from '../i18n/languages.ts';
import { refuseLocal } from '../network/private-networks.ts';
import { followRedirects } from '../network/redirects.ts';
import { RefusedAddress } from '../network/refused-address.ts';

export interface AskedLink {
  address: string;
  /** The file that names it. */
  file: string;
}

export interface LinkAnswer extends AskedLink {
  /** Dead: it is not there any more. Doubtful: it may only be out of order. */
  verdict: 'dead' | 'doubtful';
  /** In words. */
  reason: string;
}

interface LinkOptions {
  concurrency?: number;
  /** For one request, in milliseconds. */
  timeout?: number;
  /** Between two requests to one host, in milliseconds. */
  interval?: number;
  /** Lets addresses of this machine and of private networks be asked: for tests. */
  allowLocal?: boolean;
}

const userAgent = 'catalogo-buone-pratiche (link check)';

/** @returns those that did not answer well, in the order in which they were given */
export async function askLinks(
  links: readonly AskedLink[],
  { commands: { links: said } }: Words,
  { concurrency = 4, timeout = 10_000, interval = 500, allowLocal = false }: LinkOptions = {},
): Promise<LinkAnswer[]> {
  const addresses = [...new Set(links.map(({ address }) => address))];
  const hosts = Map.groupBy(addresses, (address) => new URL(address).host);
  const queues = [...hosts.values()];
  const told = new Map<string, Omit<LinkAnswer, keyof AskedLink>>();
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, address] of queue.entries()) {
        if (index > 0) await pause(interval);
        const answer = await ask(address, { timeout, allowLocal, said });
        if (answer) told.set(address, answer);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return links.flatMap((link) => {
    const answer = told.get(link.address);
    return answer ? [{ ...link, ...answer }] : [];
  });
}

type Verdict = Omit<LinkAnswer, keyof AskedLink> | undefined;

interface Asking {
  timeout: number;
  allowLocal: boolean;
  said: Words['commands']['links'];
}

async function ask(address: string, { timeout, allowLocal, said }: Asking): Promise<Verdict> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const status = await statusOf(address, timeout, allowLocal);
      if (status < 400) return undefined;
      if (status === 404 || status === 410) return { verdict: 'dead', reason: said.status(status) };
      return { verdict: 'doubtful', reason: said.status(status) };
    } catch (error) {
      if (error instanceof RefusedAddress) return { verdict: 'doubtful', reason: said[error.why] };
      if (isUnknownHost(error)) return { verdict: 'dead', reason: said.noSite };
      if (attempt > 0) return { verdict: 'doubtful', reason: said.silent };
    }
  }
}

async function statusOf(address: string, timeout: number, allowLocal: boolean): Promise<number> {
  const { response } = await followRedirects(address, {
    guard: async (url) => {
      if (!allowLocal) await refuseLocal(url);
    },
    ask: async (url) => {
      const response = await request(url, 'HEAD', timeout);
      // Some servers do not know the short question.
      return [403, 405, 501].includes(response.status) ? request(url, 'GET', timeout) : response;
    },
  });
  return response.status;
}

async function request(url: URL, method: 'HEAD' | 'GET', timeout: number): Promise<Response> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    headers: { 'user-agent': userAgent },
  });
  await response.body?.cancel();
  return response;
}

function isUnknownHost(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return [code, cause?.code].includes('ENOTFOUND');
}
