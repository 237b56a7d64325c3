/** A real Chromium: the machine's own if it has one, else the one that comes from npm. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { root } from '../../src/config/paths.ts';

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

export interface BrowserProgram {
  executablePath: string;
  /** Where it is told to find its libraries and fonts; its own ways if left out. */
  env?: Record<string, string>;
}

/**
 * Finds the browser, unpacking it if need be. To be called once, before the tests start side by
 * side. `CHROMIUM=npm` asks for the one from npm, a path for that one.
 */
export async function prepareBrowser(): Promise<BrowserProgram> {
  const wanted = process.env['CHROMIUM'];
  const candidates = wanted === undefined ? installed : [wanted];
  const executablePath = candidates.find((path) => existsSync(path));
  if (executablePath !== undefined) return { executablePath };
  const folder = await unpackChromium();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Starts a headless Chromium. @param others command-line flags of its own */
export const launchBrowser = (
  program: BrowserProgram,
  others: readonly string[] = [],
): Promise<Browser> => chromium.launch({ ...program, args: [...flags, ...others] });

/**
 * Unpacks the Chromium of the npm package, whole or not at all. It brings the libraries that bare
 * machines lack only where it believes to be in a cloud function, and expects its fonts there.
 */
async function unpackChromium(): Promise<string> {
  const description = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  const { version } = JSON.parse(readFileSync(description, 'utf8')) as { version: string };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const unpacking = `${folder}-${process.pid}`;
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  try {
    mkdirSync(unpacking, { recursive: true });
    process.env['TMPDIR'] = unpacking;
    process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
    const fonts = join(folder, 'fonts');
    writeFileSync(
      join(unpacking, 'fonts', 'fonts.conf'),
      `<fontconfig><dir>${fonts}</dir><cachedir>${fonts}-cache</cachedir></fontconfig>`,
    );
    renameSync(unpacking, folder);
    return folder;
  } finally {
    // One by one: the runtime reads the real environment, not a copy put in its place.
    restore('TMPDIR', TMPDIR);
    restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV);
    rmSync(unpacking, { recursive: true, force: true });
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
