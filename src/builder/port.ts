/** The ports that a command serves the site on. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defaultPort } from '../config/settings.ts';
import { printError } from '../files/print.ts';
import type { Words } from '../i18n/languages.ts';
import { listen, portIsFree } from './serve.ts';

const last = 65_535;

/**
 * The port that `PORT` names, the usual one if it names none; what is no port is told, with exit code 2.
 *
 * @param least 0 where any free port will do
 */
export function portOrExit(least: 0 | 1, { commands }: Words): number {
  const asked = process.env['PORT'] || String(defaultPort);
  const port = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (port >= least && port <= last) return port;
  printError(`${commands.wrong.port(asked, last)}\n`);
  process.exit(2);
}

/**
 * Makes sure that a port can be served on: why it cannot is told, with exit code 1.
 *
 * @param command to be typed again with another port
 */
export async function freePortOrExit(port: number, command: string, words: Words): Promise<void> {
  await portIsFree(port).catch((error: unknown) => refusePort(error, port, command, words));
}

/** Tells why a port cannot be served on, with exit code 1. @throws what is wrong otherwise */
export function refusePort(
  error: unknown,
  port: number,
  command: string,
  { commands }: Words,
): never {
  const { code } = error as NodeJS.ErrnoException;
  const again = `PORT=${port === 4322 ? 4323 : 4322} ${command}`;
  const reasons: Record<string, string> = {
    EADDRINUSE: commands.wrong.portTaken(port, again),
    EACCES: commands.wrong.portForbidden(port, again),
  };
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) throw error;
  printError(`${reason}\n`);
  process.exit(1);
}

/** So many ports that nobody uses. */
export async function freePorts(count: number): Promise<number[]> {
  // All at once, or the system might give one of them twice.
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await listen(server, 0);
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
