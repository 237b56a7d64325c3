/** Serves a built site, as a plain web server would. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { textIndexFolder } from '../routing/fixed-paths.ts';
import { headers } from '../config/security.ts';

export interface Served {
  /** The address of the site, ending in `/`. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder under a path.
 *
 * @param dist the built site
 * @param base the path under which it was built, from `/` to `/`
 * @param port 0 for any free one
 * @throws if the port is taken
 */
export async function serve(dist: string, base: string, port: number): Promise<Served> {
  const files = sirv(dist, {
    etag: true,
    // Where a compressed copy lies beside a file.
    gzip: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      // Other catalogues search this one too.
      if (path.includes(`/${textIndexFolder}/`)) {
        response.setHeader('Access-Control-Allow-Origin', '*');
      }
    },
  });
  const server = createServer((request, response) => {
    const refuse = () => {
      response
        .writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(readFileSync(notFoundPage(dist, request.url ?? '/')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      if (url === '/') response.writeHead(302, { Location: base }).end();
      else refuse();
      return;
    }
    request.url = url.slice(base.length - 1);
    files(request, response, refuse);
  });
  await listen(server, port);
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${given}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

/** Each language has its own, in its folder; that of the root stands for all that has none. */
function notFoundPage(dist: string, url: string): string {
  const [, code = ''] = /^\/([a-z]{2})\//.exec(url) ?? [];
  const ofLanguage = join(dist, code, '404.html');
  return existsSync(ofLanguage) ? ofLanguage : join(dist, '404.html');
}

/** @throws if the port is taken */
export const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });

/** @throws if the port is taken */
export async function portIsFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}
