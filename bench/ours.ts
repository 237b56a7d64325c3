/** This very generator, as its commands run. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../src/build/command.ts';
import { isLanguageCode, languages } from '../src/i18n/languages.ts';
import { textIndexFolder } from '../src/search/files.ts';
import { readSettings } from '../src/site/settings.ts';
import { practicesIn, sampleOf, writeContent } from './content.ts';
import type { Contestant, Project, SearchPage } from './contestant.ts';
import type { Command } from './processes.ts';

const search = (practices: string): SearchPage => ({
  path: `${practices}/`,
  field: '#testo',
  links: '.results-list > ul a',
  status: '.results-count',
});

/**
 * @param model the content folder whose identity and vocabularies are taken over
 * @param work a folder for content and sites, on the disk of the project
 * @param chosen the languages of the site; those of the model if left out
 */
export function ours(
  model: string,
  work: string,
  seed: number,
  chosen?: readonly string[],
): Contestant {
  const codes = chosen ?? readSettings({ CATALOGUE_CONTENT: model }, root).languages;
  return {
    id: `catalogo-${codes.join('-')}`,
    label: `Questo catalogo (${codes.join(', ')})`,
    prepare: (count) => {
      const content = join(work, 'content', codes.join('-'));
      writeContent(model, content, count, seed, chosen);
      const sites = join(work, 'sites');
      mkdirSync(sites, { recursive: true });
      return projectOf(content, join(sites, codes.join('-')));
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
  const { practices } = languages[isLanguageCode(first) ? first : 'it'].segments;
  return {
    build: [script('scripts/build.ts')],
    forget: () => {
      // The pictures are kept for all sites alike.
      const kept = [output, dirname(cacheFolder), join(root, '.cache', 'pictures')];
      for (const folder of kept) rmSync(folder, { recursive: true, force: true });
    },
    output,
    index: codes.map((code) => script('bench/index-site.ts', [folderOf(code), code])),
    indexFolders: codes.map((code) => join(folderOf(code), textIndexFolder)),
    check: {
      all: script('scripts/check.ts'),
      one: script('scripts/check.ts', [sample.file]),
    },
    dev: (port) => script('scripts/dev.ts', [], { PORT: String(port), NODE_ENV: 'development' }),
    editedFile: sample.file,
    pagePath: `${practices}/${sample.slug}/`,
    search: search(practices),
  };
}
