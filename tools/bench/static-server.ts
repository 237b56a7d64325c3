/** Serves a built site as a good host does, with gzip, and counts what travels. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../src/files/digest.ts';

export interface Travelled {
  /** Path below the address. */
  path: string;
  /** Headers included. */
  bytes: number;
  /** Asked for by a service worker, or the script of one. */
  byWorker: boolean;
}

export interface CountingServer {
  /** Ends in `/`. */
  address: string;
  /** All that has travelled since it was last asked. */
  take: () => Travelled[];
  /** When the last answer was given, as `performance.now()` says. */
  lastAnswer: () => number;
  close: () => Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const isText = (type: string): boolean => /^text\/|json$|svg/.test(type);

/**
 * Starts the server. Texts are compressed at the level that most hosts use, 6, each once.
 *
 * @param folder of a site built for the root of an address
 */
export async function serveAndCount(folder: string): Promise<CountingServer> {
  const kept = new Map<string, Buffer>();
  let travelled: Travelled[] = [];
  let last = performance.now();
  const bodyOf = (file: string, gzip: boolean): Buffer => {
    const body = kept.get(file) ?? (gzip ? gzipSync(readFileSync(file)) : readFileSync(file));
    kept.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(folder, normalize(path));
    const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
    const before = request.socket.bytesWritten;
    const byWorker =
      request.headers['sec-fetch-dest'] === 'serviceworker' ||
      /\/sw\.js$/.test(request.headers.referer ?? '');
    response.once('finish', () => {
      last = performance.now();
      travelled.push({ path, bytes: request.socket.bytesWritten - before, byWorker });
    });
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? 'application/octet-stream';
    const gzip = isText(type);
    const body = bodyOf(file, gzip);
    const tag = `"${digestOf(body)}"`;
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ETag: tag }).end();
      return;
    }
    response.writeHead(200, {
      ETag: tag,
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
      ...(gzip && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    take: () => {
      const taken = travelled;
      travelled = [];
      return taken;
    },
    lastAnswer: () => last,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
