/** This very generator, as its commands run. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../src/config/paths.ts';
import { isLanguageCode } from '../../src/i18n/languages.ts';
import { routesUnder } from '../../src/routing/addresses.ts';
import { textIndexFolder } from '../../src/routing/fixed-paths.ts';
import { replacedSites } from '../../src/builder/atomic-output.ts';
import { readSettings } from '../../src/config/settings.ts';
import { copyContent, practicesIn, sampleOf } from './content.ts';
import type { Contestant, Project, SearchPage } from './contestant.ts';
import type { Command } from './processes.ts';

const search = (path: string): SearchPage => ({
  path,
  field: '#testo',
  links: '.results-list > ul a',
  status: '.results-count',
});

/**
 * @param work a folder for content and sites, on the disk of the project
 * @param codes the languages of the site
 */
export function ours(work: string, codes: readonly string[]): Contestant {
  const name = codes.join('-');
  return {
    id: `catalogo-${name}`,
    label: `Questo catalogo (${codes.join(', ')})`,
    prepare: (content) => {
      const own = join(work, 'content', name);
      copyContent(content, own, codes);
      const sites = join(work, 'sites');
      mkdirSync(sites, { recursive: true });
      return projectOf(own, join(sites, name));
    },
  };
}

function projectOf(content: string, output: string): Project {
  const address = 'http://localhost:4321/';
  const env = {
    ...{ CATALOGUE_CONTENT: content, CATALOGUE_DIST: output, SITE_URL: address },
    NODE_ENV: 'production',
  };
  const script = (
    name: string,
    args: string[] = [],
    more: Record<string, string> = {},
  ): Command => ({
    program: process.execPath,
    args: [join(root, name), ...args],
    cwd: root,
    env: { ...env, ...more },
  });
  const { languages: codes, cacheFolder } = readSettings(env, root);
  const [first] = codes;
  const folderOf = (code: string) => (code === first ? output : join(output, code));
  const sample = sampleOf(practicesIn(content));
  const routes = routesUnder('', isLanguageCode(first) ? first : 'it');
  return {
    build: [script('scripts/build.ts')],
    forget: () => {
      const cache = join(root, '.cache');
      // The pictures are kept for all sites alike; the site of before is deleted by the next build.
      const before = [output, ...replacedSites(cache)];
      const kept = [...before, dirname(cacheFolder), join(cache, 'pictures')];
      for (const folder of kept) rmSync(folder, { recursive: true, force: true });
    },
    output,
    index: codes.map((code) => script('tools/bench/index-practices.ts', [folderOf(code), code])),
    indexFolders: codes.map((code) => join(folderOf(code), textIndexFolder)),
    check: {
      all: script('scripts/check.ts'),
      one: script('scripts/check.ts', [sample.file]),
    },
    dev: (port) => script('scripts/dev.ts', [], { PORT: String(port), NODE_ENV: 'development' }),
    editedFile: sample.file,
    pagePath: routes.practice(sample.slug),
    search: search(routes.practices()),
  };
}
