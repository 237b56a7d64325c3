/** What the commands do before they do anything: help, ports, folders that are in the way. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/i18n/words.ts';
import { root } from '../../src/config/paths.ts';
import { freePorts, refusePort } from '../../src/builder/port.ts';
import { listen } from '../../src/builder/serve.ts';
import { signInTheWay } from '../../src/config/usable-folder.ts';
import { readSettings } from '../../src/config/settings.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { baseContent, type Overlay, overlay } from '../support/overlay.ts';
import { environmentFor, runScript } from '../support/run-script.ts';
import { forgetBuildsOf, temporaryFolder } from '../support/temporary-folder.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** The commands that are programs of ours, by the name of their file. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = /\bscripts\/([\w-]+)\.ts$/.exec(line) ?? [];
  return file === undefined ? [] : [{ name, file }];
});

const made: Overlay[] = [];
afterAll(() => {
  for (const content of made) content.remove();
});
const copied = (): Overlay => {
  const content = overlay();
  made.push(content);
  return content;
};

describe('help', () => {
  test('is asked of every program that there is', () => {
    const files = readdirSync(join(root, 'scripts'));
    expect(commands.map(({ file }) => `${file}.ts`).sort()).toEqual(files.sort());
  });

  const { folder } = copied();
  const before = contentsOf(folder);
  const dist = join(folder, '..', 'never-built');

  test.each(commands)('of $name is told, and nothing is done', ({ name, file }) => {
    const owners = readFileSync(join(root, '.github', 'CODEOWNERS'), 'utf8');
    for (const option of ['--help', '-h']) {
      const { code, stdout, stderr } = runScript(file, [option], {
        CATALOGUE_CONTENT: folder,
        CATALOGUE_DIST: dist,
      });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.split('\n')[0]).toMatch(
        new RegExp(`^Uso: npm ${name === 'start' ? '' : 'run '}${name}\\b`),
      );
    }
    expect(contentsOf(folder)).toEqual(before);
    expect(readdirSync(join(folder, '..'))).not.toContain('never-built');
    expect(readFileSync(join(root, '.github', 'CODEOWNERS'), 'utf8')).toBe(owners);
  });

  test.each(commands)('is given where $name is asked for what it does not know', ({ file }) => {
    const { code, stderr } = runScript(file, ['--colore'], { CATALOGUE_CONTENT: folder });
    expect(code).toBe(2);
    expect(stderr).toMatch(/--colore\n/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('of a new practice is told even where the catalogue cannot be read', () => {
    const broken = copied();
    broken.write('site.yml', 'name: [');
    const run = (...options: string[]) =>
      runScript('new', options, { CATALOGUE_CONTENT: broken.folder });
    expect(run('--help')).toMatchObject({ code: 0, stderr: '' });
    expect(run('--title', 'x').stderr).toContain('site.yml:1:');
  });
});

test.each([
  ['health', []],
  ['schemas', []],
  ['new', ['--title', 'x']],
  ['generate', ['--out', '/tmp/never-generated']],
])('%s tells what is wrong with a catalogue that it cannot read', (name, options) => {
  const broken = copied();
  broken.write('vocabularies/regions.yml', 'label: 7\n');
  const { code, stderr } = runScript(name, options, { CATALOGUE_CONTENT: broken.folder });
  expect(code).toBe(1);
  expect(stderr).toContain('vocabularies/regions.yml:1:');
  expect(stderr).not.toMatch(/^\s+at /m);
});

describe.each([
  ['dev', 'npm run dev'],
  ['start', 'npm start'],
])('%s', (name, command) => {
  const run = (environment: Record<string, string>) =>
    runScript(name, [], { CATALOGUE_CONTENT: baseContent, ...environment });

  test.each(['abc', '-1', '65536', '99999', '4321.5', '4321x'])(
    'refuses %s, which is no port',
    (port) => {
      const { code, stderr } = run({ PORT: port });
      expect(code).toBe(2);
      expect(stderr).toBe(
        `PORT non è un numero di porta: «${port}». Scrivine uno da 1 a 65535, per esempio PORT=4322.\n`,
      );
    },
  );

  test('refuses a port that is taken', async () => {
    const server = createServer();
    await listen(server, 0);
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = run({ PORT: String(port) });
    server.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      `La porta ${port} è occupata: scegline un’altra, per esempio PORT=4322 ${command}\n`,
    );
  });
});

test('a port that only the system may use is told', () => {
  const exit = process.exit;
  const write = process.stderr.write;
  let told = '';
  process.exit = ((code: number) => {
    throw new Error(`exit ${code}`);
  }) as typeof process.exit;
  process.stderr.write = ((text: string) => {
    told += text;
    return true;
  }) as typeof process.stderr.write;
  try {
    const error = Object.assign(new Error('no'), { code: 'EACCES' });
    expect(() => refusePort(error, 80, 'npm start', wordsOf('it'))).toThrow('exit 1');
  } finally {
    process.exit = exit;
    process.stderr.write = write;
  }
  expect(told).toBe(
    'Non è permesso usare la porta 80: scegline una da 1024 in su, per esempio PORT=4322 npm start\n',
  );
});

test('free ports are as many as are asked for, and no two the same', async () => {
  expect(new Set(await freePorts(5)).size).toBe(5);
});

describe('a folder that nobody may write', () => {
  const folder = temporaryFolder('closed');
  const content = join(folder, 'content');
  cpSync(baseContent, content, { recursive: true });
  const { cacheRoot } = readSettings({ CATALOGUE_CONTENT: content }, root);
  afterAll(() => {
    chmodSync(cacheRoot, 0o755);
    forgetBuildsOf(content);
    rmSync(folder, { recursive: true, force: true });
  });

  test('is told by dev in a sentence, at once', async () => {
    mkdirSync(cacheRoot, { recursive: true });
    chmodSync(cacheRoot, 0o555);
    const [port] = await freePorts(1);
    const isRoot = process.getuid?.() === 0;
    const without = ['--bounding-set=-dac_override', '--inh-caps=-dac_override'];
    const line = [process.execPath, join(root, 'scripts', 'dev.ts')];
    const [program = '', ...args] = [...(isRoot ? ['setpriv', ...without] : []), ...line];
    const { status, stderr } = spawnSync(program, args, {
      cwd: root,
      encoding: 'utf8',
      env: environmentFor({ CATALOGUE_CONTENT: content, PORT: String(port) }),
      timeout: 50_000,
    });
    expect(stderr).toBe(
      `Il sito non si può mostrare: manca il permesso di scrivere (${join(cacheRoot, 'it')}).\nRimedio: chiedi il permesso su quella cartella.\n`,
    );
    expect(status).toBe(1);
  });
});

describe('a folder of the project in which pages cannot be made', () => {
  const parent = temporaryFolder('odd');
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  const projectIn = (name: string): string => {
    const folder = join(parent, name);
    for (const part of ['src', 'scripts', 'content', 'package.json']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  };

  test.each(['a#b', 'a?b', 'a"b', 'a*b'])('is refused at once, in a sentence: %s', (name) => {
    const folder = projectIn(name);
    const sign = name[1] ?? '';
    for (const command of ['build', 'dev', 'start']) {
      const started = performance.now();
      // As npm does: with the programs of the packages first.
      const { status, stdout, stderr } = spawnSync('sh', ['-c', scripts[command] ?? ''], {
        cwd: folder,
        encoding: 'utf8',
        env: environmentFor({
          PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH']}`,
          CATALOGUE_CONTENT: baseContent,
        }),
        timeout: 50_000,
      });
      expect(stderr).toBe(
        `Il programma non può stare in una cartella con «${sign}» nel percorso (${folder}/): rinominala, o spostalo altrove.\n`,
      );
      expect([status, stdout]).toEqual([1, '']);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  test.each(['a b è', '100%', 'a%23b', "a'b(c)&d", 'a[x]', 'a;b,c', '$HOME`x`'])(
    'is another: %s',
    (name) => {
      expect(signInTheWay(`/tmp/${name}/`)).toBeUndefined();
    },
  );
});
