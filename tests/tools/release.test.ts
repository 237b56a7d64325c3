/** What a release says of itself agrees in all the places where it is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../../src/config/paths.ts';
import { lockPlaces } from '../../tools/supply-chain/lock-file.ts';

const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

const dependencies = z.record(z.string(), z.string()).default({});
const packageFile = z.object({
  version: z.string().optional(),
  engines: z.object({ node: z.string() }).optional(),
  dependencies,
  devDependencies: dependencies,
  optionalDependencies: dependencies,
});
const packageIn = (folder: string) =>
  packageFile.parse(JSON.parse(read(folder, 'package.json')) as unknown);
const own = packageIn('.');

/** `0.2.0` and `0.12.0` as numbers that can be compared. */
const numberOf = (version: string): number =>
  version.split('.').reduce((number, part) => number * 1000 + Number(part), 0);

describe('CHANGELOG.md', () => {
  const text = read('CHANGELOG.md');
  const releases = [...text.matchAll(/^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/gm)].map(
    ([, version = '', day = '']) => ({ version, day }),
  );

  test('has a place for what is not released, and releases from the newest to the oldest', () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading);
    expect(headings).toEqual([
      '[Unreleased]',
      ...releases.map(({ version, day }) => `[${version}] - ${day}`),
    ]);
    const sorted = releases.toSorted((a, b) => numberOf(b.version) - numberOf(a.version));
    expect(releases).toEqual(sorted);
    expect(releases.map(({ day }) => day)).toEqual(
      releases.map(({ day }) => day).toSorted((a, b) => (a < b ? 1 : -1)),
    );
  });

  test('calls its parts as Keep a Changelog does', () => {
    const known = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
    const parts = [...text.matchAll(/^### (.*)$/gm)].map(([, part = '']) => part);
    expect(parts.filter((part) => !known.includes(part))).toEqual([]);
  });

  test('tells of the version of package.json, its lock file and publiccode.yml', () => {
    const lock = z
      .object({ version: z.string(), packages: z.looseObject({ '': packageFile }) })
      .parse(JSON.parse(read('package-lock.json')) as unknown);
    const [newest] = releases;
    expect([own.version, lock.version, lock.packages[''].version]).toEqual(
      Array.from({ length: 3 }, () => newest?.version),
    );
    expect(lock.packages[''].engines).toEqual(own.engines);
    expect(parse(read('publiccode.yml'))).toMatchObject({
      softwareVersion: newest?.version,
      releaseDate: newest?.day,
    });
  });
});

describe('the Node of the project', () => {
  const packaged = Object.entries(own.optionalDependencies).flatMap(([name, version]) =>
    name.startsWith('node-') ? [version] : [],
  );
  const chosen = read('.nvmrc').trim();

  test('is one, whether npm brings it or somebody has it', () => {
    expect(packaged).toHaveLength(3);
    expect([...new Set([...packaged, chosen])]).toHaveLength(1);
  });

  test('is one of those that engines names', () => {
    const admitted = (own.engines?.node ?? '').split(' || ').some((range) => {
      const [, sign, least = ''] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(range) ?? [];
      const isMajor = sign === '>=' || chosen.split('.', 1)[0] === least.split('.', 1)[0];
      return isMajor && numberOf(chosen) >= numberOf(least);
    });
    expect(admitted).toBe(true);
  });
});

test('editors that do not know Prettier are told the same', () => {
  const [, forAll = ''] = /^\[\*\]$(.*?)^$/ms.exec(read('.editorconfig')) ?? [];
  const settings = Object.fromEntries(
    [...forAll.matchAll(/^(\w+) = (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  );
  const prettier = z
    .object({
      printWidth: z.number(),
      tabWidth: z.number().default(2),
      useTabs: z.boolean().default(false),
      endOfLine: z.string().default('lf'),
    })
    .parse(JSON.parse(read('.prettierrc.json')) as unknown);
  expect(settings).toMatchObject({
    max_line_length: String(prettier.printWidth),
    indent_size: String(prettier.tabWidth),
    indent_style: prettier.useTabs ? 'tab' : 'space',
    end_of_line: prettier.endOfLine,
  });
});

describe('Renovate', () => {
  const { packageRules } = z
    .object({
      packageRules: z.array(
        z.object({
          groupName: z.string().optional(),
          matchPackageNames: z.array(z.string()).default([]),
          matchManagers: z.array(z.string()).optional(),
        }),
      ),
    })
    .parse(JSON.parse(read('renovate.json')) as unknown);
  const known = new Set(
    lockPlaces.flatMap(({ folder }) => {
      const asked = packageIn(folder);
      return Object.keys({
        ...asked.dependencies,
        ...asked.devDependencies,
        ...asked.optionalDependencies,
      });
    }),
  );
  const groups = packageRules.filter(({ groupName }) => groupName !== undefined);

  test('groups packages that the project has', () => {
    const named = packageRules
      .filter(({ matchManagers }) => !matchManagers)
      .flatMap(({ matchPackageNames }) => matchPackageNames)
      .map((name) => name.replace(/^!/, ''));
    const missing = named.filter((name) => {
      const pattern = name.replace(/[.\\]/g, '\\$&').replace(/\*+/g, '.*');
      return ![...known].some((one) => new RegExp(`^${pattern}$`).test(one));
    });
    // Vite comes with Astro, and `node` is what .nvmrc and the automations ask for.
    expect([...new Set(missing)].sort()).toEqual(['node', 'vite']);
  });

  test('updates Pagefind alone, and the packages of Node together', () => {
    const groupOf = (name: string) =>
      groups.filter(({ matchPackageNames }) => matchPackageNames.includes(name));
    expect(groupOf('pagefind').map(({ matchPackageNames }) => matchPackageNames)).toEqual([
      ['pagefind'],
    ]);
    const ofNode = Object.keys(own.optionalDependencies).filter((name) => name.startsWith('node-'));
    const [node] = groupOf('node');
    expect(node?.matchPackageNames).toEqual(expect.arrayContaining(ofNode));
  });
});
