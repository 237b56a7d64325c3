import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../../src/config/paths.ts';
import { billOfNpm, settled } from '../../../tools/supply-chain/bill-of-materials.ts';
import {
  licenceOf,
  type LockedPackage,
  readLockFile,
} from '../../../tools/supply-chain/lock-file.ts';
import { runScript } from '../../support/run-script.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
  purl: string;
  hashes?: { alg: string; content: string }[];
  licenses?: ({ license: { id?: string; name?: string } } | { expression: string })[];
}
interface Bill {
  serialNumber: string;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const lock = readLockFile(root);
const idOf = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>) => `${name}@${version}`;
/** One for each version of each package, though it may lie in several places. */
const locked = new Map(lock.packages.map((one) => [idOf(one), one]));

let folder: string;
let text: string;
let bill: Bill;
beforeAll(() => {
  folder = temporaryFolder('sbom');
  const file = join(folder, 'sbom.cdx.json');
  const { code, output } = runScript('sbom', ['--out', file], {});
  expect(code, output).toBe(0);
  text = readFileSync(file, 'utf8');
  bill = JSON.parse(text) as Bill;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bill of materials', () => {
  test('is as the schema of CycloneDX wants it', () => {
    const schemas = join(root, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
    const schema = (file: string) =>
      JSON.parse(readFileSync(join(schemas, file), 'utf8')) as { $id: string };
    const whole = schema('bom-1.5.SNAPSHOT.schema.json');
    // Of forms it asks for addresses and times alone; the bill has only addresses.
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
      ajv.addSchema(schema(file), new URL(file, whole.$id).href);
    }
    const validate = ajv.compile(whole);
    expect([validate(bill), validate.errors]).toEqual([true, null]);
    const [first, ...others] = bill.components;
    expect(validate({ ...bill, components: [{ ...first, type: 'cosa' }, ...others] })).toBe(false);
  });

  test('holds every package of the lock file, once, and nothing else', () => {
    const ids = bill.components.map(idOf);
    expect(ids.length).toBeGreaterThan(500);
    expect(ids.toSorted()).toEqual([...locked.keys()].toSorted());
  });

  test('says of each its sum, its licence and what it is called elsewhere', () => {
    for (const component of bill.components) {
      const one = locked.get(idOf(component));
      if (!one) throw new Error(idOf(component));
      const content = Buffer.from(one.integrity?.slice('sha512-'.length) ?? '', 'base64');
      expect(component.hashes).toEqual([{ alg: 'SHA-512', content: content.toString('hex') }]);
      const [licence, ...others] = component.licenses ?? [];
      const said = licence && ('license' in licence ? licence.license.id : licence.expression);
      expect([idOf(one), said, others]).toEqual([idOf(one), licenceOf(one, root), []]);
      expect(decodeURIComponent(component.purl)).toBe(`pkg:npm/${idOf(one)}`);
    }
  });

  test('says what asks for what, among what it holds', () => {
    const { component } = bill.metadata;
    const known = [component, ...bill.components].map((one) => one['bom-ref']);
    expect(new Set(known).size).toBe(known.length);
    expect(bill.dependencies.map(({ ref }) => ref).toSorted()).toEqual(known.toSorted());
    const refs = new Set(known);
    for (const { dependsOn } of bill.dependencies) {
      expect(dependsOn.filter((ref) => !refs.has(ref))).toEqual([]);
    }
    const { dependencies, devDependencies, optionalDependencies } = lock.root;
    const asked = { ...dependencies, ...devDependencies, ...optionalDependencies };
    const own = bill.dependencies.find(({ ref }) => ref === component['bom-ref']);
    expect(own?.dependsOn.toSorted()).toEqual(
      Object.entries(asked)
        .map(([name, version]) => `${name}@${version}`)
        .toSorted(),
    );
  });

  test('is of this project, wherever it lies', () => {
    expect(bill.metadata.component).toMatchObject({
      type: 'application',
      name: lock.root.name,
      licenses: [{ license: { id: 'EUPL-1.2' } }],
    });
    expect(text).not.toContain(root);
    expect(text).not.toMatch(/"timestamp"|"distribution"|\.tgz/);
  });
});

test('the time, the folder and chance change nothing; the content changes the number', () => {
  const again = billOfNpm(root) as Bill;
  const of = (change: object) => settled({ ...again, ...change }, lock, root);
  const { metadata } = again;
  const later = {
    serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
    metadata: {
      ...metadata,
      timestamp: '2039-01-01T00:00:00.000Z',
      component: { ...metadata.component, name: 'altrove' },
    },
  };
  expect(again.serialNumber).not.toBe(bill.serialNumber);
  // As of npm 10.
  const twice = {
    components: again.components.flatMap((one) => [one, one]),
    dependencies: again.dependencies.flatMap((one) => [one, one]),
  };
  for (const change of [{}, later, twice]) {
    expect(`${JSON.stringify(of(change), null, 2)}\n`).toBe(text);
  }
  expect(of({ components: again.components.slice(1) }).serialNumber).not.toBe(bill.serialNumber);
});
