import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../../src/config/paths.ts';
import {
  type LockedPackage,
  lockPlaces,
  readLockFile,
} from '../../../tools/supply-chain/lock-file.ts';

/** Packages with a program of their own for the installation, and why they do without it. */
const installScripts: Record<string, string> = {
  esbuild: 'puts its binary in the place of a small script that starts the same binary',
  '@parcel/watcher': 'compiles where there is no binary; those we use come as packages',
};

/** What a package would run on the machine that installs it, or how it may be another than it was. */
function objections({ hasInstallScript, integrity, name, resolved }: LockedPackage): string[] {
  return [
    ...(hasInstallScript && !Object.hasOwn(installScripts, name) ? ['an install script'] : []),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : ['no SHA-512']),
    // Out of git, a folder or an address; or from a registry that is named.
    ...(resolved === undefined ? [] : [`from ${resolved}`]),
  ];
}

const folders = lockPlaces.map(({ folder }) => folder);

test('every lock file of the repository is known', () => {
  const files = execFileSync('git', ['ls-files', '--', '*package-lock.json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(files.trim().split('\n').map(dirname).sort()).toEqual([...folders].sort());
});

describe.each(folders)('the lock file of %s', (folder) => {
  const { packages } = readLockFile(join(root, folder));
  const text = (name: string) => readFileSync(join(root, folder, name), 'utf8');

  test('says of every package what it must be, and nothing of where it comes from', () => {
    expect(packages.length).toBeGreaterThan(100);
    const told = packages.map((one) => [one.path, objections(one)] as const);
    expect(told.filter(([, wrong]) => wrong.length > 0)).toEqual([]);
    expect(text('package-lock.json')).not.toMatch(/\.tgz|registry\./);
  });

  test('is followed by an npm that runs nothing and names no host', () => {
    const settings = text('.npmrc').split('\n');
    expect(settings).toContain('ignore-scripts=true');
    expect(settings).toContain('omit-lockfile-registry-resolved=true');
    expect(settings.join('\n')).not.toMatch(/:\/\//);
  });

  test('has no room in package.json for another version', () => {
    const asked = JSON.parse(text('package.json')) as Record<string, Record<string, string>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
      for (const [name, version] of Object.entries(asked[kind] ?? {})) {
        expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
      }
    }
  });
});

test('no package is excused for an install script that it has not', () => {
  const names = readLockFile(root).packages.flatMap(({ name, hasInstallScript }) =>
    hasInstallScript ? [name] : [],
  );
  expect([...new Set(names)].sort()).toEqual(Object.keys(installScripts).sort());
});

test('what is wrong in a lock file is told', () => {
  const good = readLockFile(root).packages.find(({ name }) => name === 'astro');
  if (!good) throw new Error('Astro is not there');
  const { integrity, ...bare } = good;
  expect(objections(good)).toEqual([]);
  expect(objections(bare)).toEqual(['no SHA-512']);
  expect(objections({ ...good, integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' })).toEqual([
    'no SHA-512',
  ]);
  expect(objections({ ...good, resolved: 'git+https://example.org/a.git#1' })).toHaveLength(1);
  expect(objections({ ...good, hasInstallScript: true })).toEqual(['an install script']);
});
