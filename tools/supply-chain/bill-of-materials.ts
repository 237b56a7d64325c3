/**
 * The software bill of materials, in the form of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/).
 * npm makes it from the lock file; here it is made the same on every machine and at any time.
 */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { digestOf } from '../../src/files/digest.ts';
import { isExpression } from './licences.ts';
import { type LockFile, licenceOf } from './lock-file.ts';

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  licenses: z.array(z.unknown()).optional(),
});

const billSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({
    timestamp: z.string().optional(),
    component: componentSchema,
  }),
  components: z.array(componentSchema),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

type Bill = z.infer<typeof billSchema>;

/**
 * Asks npm for the bill of all that the lock file of a folder brings, for every kind of machine. Nothing
 * is asked of the network.
 *
 * @throws if npm cannot make it, with what npm says
 */
export function billOfNpm(folder: string): unknown {
  const options = [
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--package-lock-only',
    // Whatever the machine leaves out of its own installations.
    '--include=dev',
    '--include=optional',
    '--include=peer',
  ];
  const { status, stdout, stderr } = spawnSync('npm', options, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return JSON.parse(stdout);
}

/**
 * Takes out of a bill what differs from one time or folder to another, and adds the licences that
 * only installed packages declare.
 *
 * @param bill what npm makes
 * @param lock the lock file that it was made from
 * @param installed the folder with `node_modules`
 * @throws if it is no bill of CycloneDX
 */
export function settled(bill: unknown, lock: LockFile, installed: string): Bill {
  const { metadata, components, dependencies, ...others } = billSchema.parse(bill);
  // They may be left out: the commit that the lock file is of says more.
  delete metadata.timestamp;
  delete others['serialNumber'];
  // npm calls it like the folder that it is in.
  metadata.component.name = lock.root.name;
  const made = {
    ...others,
    metadata,
    components: onlyOnce(components).map((one) => withLicence(one, lock, installed)),
    dependencies: joined(dependencies),
  };
  return { ...made, serialNumber: numberOf(made) };
}

/** npm 10 names a package once for each place where it is installed, which CycloneDX forbids. */
const onlyOnce = (components: readonly Component[]): Component[] =>
  [...Map.groupBy(components, (one) => one['bom-ref']).values()].flatMap(([first]) => first ?? []);

function joined(dependencies: Bill['dependencies']): Bill['dependencies'] {
  const asked = Map.groupBy(dependencies, ({ ref }) => ref);
  return [...asked].map(([ref, each]) => ({
    ref,
    dependsOn: [...new Set(each.flatMap(({ dependsOn }) => dependsOn))],
  }));
}

type Component = z.infer<typeof componentSchema>;

function withLicence(component: Component, lock: LockFile, installed: string): Component {
  if (component.licenses) return component;
  const found = lock.packages.find(
    ({ name, version }) => name === component.name && version === component.version,
  );
  const declared = found && licenceOf(found, installed);
  if (declared === undefined) return component;
  const licence = isExpression(declared)
    ? { expression: declared }
    : { license: { name: declared } };
  return { ...component, licenses: [licence] };
}

/** A UUID of version 8 (RFC 9562) made from the content: another content has another number. */
function numberOf(content: object): string {
  const hex = digestOf(JSON.stringify(content));
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
