/**
 * Asks addresses whether they are still there, politely: few at a time, one at a time to each
 * host, with a limit of time and one more try.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Words } from '../i18n/languages.ts';

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

export interface LinkOptions {
  concurrency?: number;
  /** For one request, in milliseconds. */
  timeout?: number;
  /** Between two requests to one host, in milliseconds. */
  interval?: number;
  /** Lets addresses of this machine and of private networks be asked: for tests. */
  allowLocal?: boolean;
}

const userAgent = 'catalogo-buone-pratiche (link check)';
const mostRedirects = 5;

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
      if (error instanceof Refused) return { verdict: 'doubtful', reason: said[error.why] };
      if (isUnknownHost(error)) return { verdict: 'dead', reason: said.noSite };
      if (attempt > 0) return { verdict: 'doubtful', reason: said.silent };
    }
  }
}

/** An address that is not to be asked, or leads nowhere. */
class Refused extends Error {
  readonly why: 'notWeb' | 'endless' | 'private';
  constructor(why: Refused['why']) {
    super(why);
    this.why = why;
  }
}

async function statusOf(address: string, timeout: number, allowLocal: boolean): Promise<number> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!allowLocal) await refuseLocal(url);
    let response = await request(url, 'HEAD', timeout);
    // Some servers do not know the short question.
    if ([403, 405, 501].includes(response.status)) response = await request(url, 'GET', timeout);
    const { status } = response;
    const next = response.headers.get('location');
    if (status < 300 || status >= 400 || next === null) return status;
    url = new URL(next, url);
    if (!/^https?:$/.test(url.protocol)) throw new Refused('notWeb');
  }
  throw new Refused('endless');
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

const privateNetworks = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
  // Each holds an address of version 4, which may be of a private network.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
] as const) {
  privateNetworks.addSubnet(network, prefix, 'ipv6');
}

/** A contribution must not make the machine that checks it ask its own network. */
export async function refuseLocal(url: URL): Promise<void> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true });
  const isLocal = found.some(({ address }) =>
    privateNetworks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'),
  );
  if (isLocal) throw new Refused('private');
}

function isUnknownHost(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return [code, cause?.code].includes('ENOTFOUND');
}
