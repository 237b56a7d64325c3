/**
 * The lock files of npm: every package that an installation brings, and what asks for it.
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json (version 3)
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});

const entrySchema = z.object({
  version: z.string(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z
    .object({
      // What package.json says, which may leave out its version.
      '': entrySchema.extend({ name: z.string(), version: z.string().default('0.0.0') }),
    })
    .catchall(entrySchema),
});

type Entry = z.infer<typeof entrySchema>;

export interface LockedPackage extends Entry {
  /** Where it is installed: `node_modules/a/node_modules/b`. */
  path: string;
  name: string;
}

export interface LockFile {
  /** What the project itself asks for. */
  root: Entry & { name: string };
  packages: LockedPackage[];
}

/** One lock file of the project. Paths are from its folder. */
export interface LockPlace {
  /** Where `package.json` and `package-lock.json` are. */
  folder: string;
  /** Where they are installed: `node_modules` is below it, once it is there. */
  installed: string;
  /** Whether sites are made of what it brings; else it only brings tools. */
  makesSites: boolean;
}

/** Every lock file of the project. */
export const lockPlaces: readonly LockPlace[] = [
  { folder: '.', installed: '.', makesSites: true },
  { folder: 'tests/lighthouse', installed: '.cache/lighthouse', makesSites: false },
  ...['astro-mdx', 'eleventy', 'starlight'].map((peer) => ({
    ...{ folder: `tools/bench/peers/${peer}`, installed: `.cache/bench/peers/${peer}` },
    makesSites: false,
  })),
];

/**
 * Reads a lock file.
 *
 * @param folder the one that it is in
 * @throws if it is not there, or is no lock file of version 3
 */
export function readLockFile(folder: string): LockFile {
  const text = readFileSync(join(folder, 'package-lock.json'), 'utf8');
  const { '': root, ...others } = lockSchema.parse(JSON.parse(text)).packages;
  const packages = Object.entries(others).map(([path, entry]) => ({
    ...(entry as Entry),
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
  }));
  return { root, packages };
}

/**
 * Follows what packages ask for, from some of those that the project asks for.
 *
 * @param first names of packages that the project asks for
 * @returns by path, each package that is reached, with the shortest chain of names that leads to
 *   it and ends with its own
 */
export function reachedFrom(
  { packages }: LockFile,
  first: readonly string[],
): Map<string, readonly string[]> {
  const byPath = new Map(packages.map((one) => [one.path, one]));
  const reached = new Map<string, readonly string[]>();
  const waiting: { from: string; names: readonly string[]; chain: readonly string[] }[] = [
    { from: '', names: first, chain: [] },
  ];
  for (const { from, names: wanted, chain } of waiting) {
    for (const name of wanted) {
      const path = placesFor(name, from).find((place) => byPath.has(place));
      const found = path === undefined ? undefined : byPath.get(path);
      // What is optional may be left out of the lock file.
      if (!found || reached.has(found.path)) continue;
      const longer = [...chain, name];
      reached.set(found.path, longer);
      const { dependencies, optionalDependencies, peerDependencies } = found;
      const next = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies });
      waiting.push({ from: found.path, names: next, chain: longer });
    }
  }
  return reached;
}

/** Where Node looks for a package, from one that asks for it: in its own folder, then outwards. */
function placesFor(name: string, from: string): string[] {
  const places: string[] = [];
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    places.push(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (folder === '') return places;
  }
}

const manifestSchema = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/**
 * The licence that a package declares: in the lock file, else in its own `package.json` if it is
 * installed, where old packages have a list.
 *
 * @param installed the folder with `node_modules`
 */
export function licenceOf(
  { license, path }: Pick<LockedPackage, 'license' | 'path'>,
  installed: string,
): string | undefined {
  const file = join(installed, path, 'package.json');
  if (license !== undefined || !existsSync(file)) return license;
  const { data } = manifestSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (data?.license !== undefined) {
    return typeof data.license === 'string' ? data.license : data.license.type;
  }
  return data?.licenses?.map(({ type }) => type).join(' OR ') || undefined;
}
