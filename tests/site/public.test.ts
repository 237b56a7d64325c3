/** The files that a site publishes as they are. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { root } from '../../src/config/paths.ts';
import { ownNames } from '../../src/catalogue/checking/published.ts';
import { assemble } from '../../src/catalogue/queries/catalogue.ts';
import { listPublic } from '../../src/catalogue/reading/public-files.ts';
import { contentsOf } from '../support/folder-contents.ts';
import { type OwnCatalogue, ownCatalogue } from '../support/own-catalogue.ts';
import { readCatalogue } from '../support/reading.ts';
import { runScript } from '../support/run-script.ts';

// It builds, and machines may be busy.
vi.setConfig({ testTimeout: 300_000 });
const sites = inject('sites');
const ofProgram = listPublic(join(root, 'public')).files;
const security = '.well-known/security.txt';

describe.each(Object.entries(sites))('the %s site', (_name, { dist, content }) => {
  test('has the files of the program as they are, once for all languages', () => {
    expect(ofProgram).toContain('favicon.svg');
    for (const file of ofProgram) {
      expect(readFileSync(join(dist, file)).equals(readFileSync(join(root, 'public', file)))).toBe(
        true,
      );
      expect(existsSync(join(dist, 'en', file))).toBe(false);
    }
  });

  test('has nothing else at its root than what no such file may replace', () => {
    const records = readCatalogue(content).records.map(({ record }) => record);
    const { site, vocabularies, pages } = assemble(records);
    const texts = pages.map(({ slug }) => ({ kind: 'page' as const, slug }));
    const isOwn = ownNames({ texts, vocabularies, languages: site.languages });
    const others = readdirSync(dist).filter(
      (name) => !name.startsWith('.') && !ofProgram.includes(name) && !isOwn(name),
    );
    expect(others).toEqual([]);
  });

  test('says whom to tell of a weakness only if its catalogue does', () => {
    const names = readFileSync(join(content, 'site.yml'), 'utf8');
    expect(existsSync(join(dist, security))).toBe(/^contact:.*email/m.test(names));
  });
});

describe('a catalogue with files of its own', () => {
  let own: OwnCatalogue;
  const write = (file: string, text: string) => {
    const path = join(own.content, 'public', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const published = (file: string) => readFileSync(join(own.dist, file), 'utf8');

  beforeAll(() => {
    own = ownCatalogue(sites.fictional, 'public');
  });
  afterAll(() => own.remove());

  test('publishes them as they are, in the place of those of the program', () => {
    write('favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    write('documenti/statuto.txt', 'Articolo 1');
    write('.DS_Store', 'x');
    const { code, stderr } = own.build();
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(published('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
    expect(published('documenti/statuto.txt')).toBe('Articolo 1');
    expect(existsSync(join(own.dist, '.DS_Store'))).toBe(false);
    expect(existsSync(join(own.dist, 'en', 'documenti'))).toBe(false);
    expect(published(security)).toContain('Contact: mailto:');
  });

  test('publishes them as they are now, whatever earlier builds kept', () => {
    write('documenti/statuto.txt', 'Articolo 2');
    write(security, 'Contact: https://arcipelago.example/sicurezza\n');
    rmSync(join(own.content, 'public', 'favicon.svg'));
    expect(own.build().code).toBe(0);
    expect(published('documenti/statuto.txt')).toBe('Articolo 2');
    expect(published(security)).toBe('Contact: https://arcipelago.example/sicurezza\n');
    expect(published('favicon.svg')).toBe(readFileSync(join(root, 'public/favicon.svg'), 'utf8'));
  });

  test('is refused, in one report, if one is a link or would replace a page', () => {
    const before = contentsOf(own.dist);
    write('pratiche/index.html', 'x');
    symlinkSync('/etc/hosts', join(own.content, 'public', 'documenti', 'hosts'));
    const { code, stderr } = own.build();
    expect(code).toBe(1);
    expect(stderr.match(/public\/\S+:1:1 errore public-file/g)).toHaveLength(2);
    expect(stderr).toContain('2 errori in ');
    expect(contentsOf(own.dist)).toEqual(before);
    expect(runScript('check', [], own.environment).stdout).toBe(stderr);
  });
});
