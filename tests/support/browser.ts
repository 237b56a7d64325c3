/** A real Chromium: the machine's own if it has one, else the one that comes from npm. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../src/build/command.ts';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  // Without these, Chromium asks hosts of its maker at every start.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium. `CHROMIUM=npm` asks for the one from npm, a path for that one. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM'];
  const candidates = wanted === undefined ? installed : [wanted];
  const executablePath = candidates.find((path) => existsSync(path));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: flags });
  return chromium.launch({ ...(await unpackChromium()), args: flags });
}

/**
 * Unpacks the Chromium of the npm package, with the libraries that bare machines lack: these it
 * brings along only where it believes to be in a cloud function, and it finds its place and tells
 * theirs through the environment.
 */
async function unpackChromium(): Promise<{ executablePath: string; env: Record<string, string> }> {
  const folder = join(root, '.cache', 'chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  try {
    process.env['TMPDIR'] = folder;
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
    const { default: packed } = await import('@sparticuz/chromium');
    const executablePath = await packed.executablePath();
    const env = Object.fromEntries(
      Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]),
    );
    return { executablePath, env };
  } finally {
    process.env = before;
  }
}
