/** A web server of a few texts, for what takes them from elsewhere. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface Web {
  /** Ends in `/`. */
  address: string;
  /** What was asked for, in order. */
  asked: string[];
  close: () => Promise<void>;
}

/** @param answerTo the path asked for; nothing is an error 404 */
export async function web(answerTo: (path: string) => Answer | undefined): Promise<Web> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const { status = 200, headers = {}, body = '' } = answerTo(path) ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
