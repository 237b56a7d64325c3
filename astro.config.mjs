// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import {
  contentInDevelopment,
  isBuildArtifact,
} from './src/builder/development/content-in-development.ts';
import { injectRoutes } from './src/builder/inject-routes.ts';
import { searchFromLastBuild } from './src/builder/development/search-from-last-build.ts';
import { contentPolicy } from './src/config/security.ts';
import { readSettings } from './src/config/settings.ts';
import { sassOptions } from './src/builder/sass-options.ts';
import { stylesOnce } from './src/builder/styles-once.ts';
import { publicInDevelopment } from './src/builder/development/public-in-development.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readSettings(process.env, root);

/**
 * What most pages load comes in one file: to ask for a file costs a phone more than the little that
 * each of them holds. None of it may do anything by itself: it would, on every page.
 * https://rolldown.rs/reference/OutputOptions.codeSplitting
 */
const codeSplitting = {
  groups: [
    {
      name: 'common',
      test: new RegExp(
        [
          'catalogue/model/file-name',
          'client/(?:dom|missing|shelf/(?:events|facts|store))',
          'i18n/(?:localized|[a-z-]+/(?:count|offline|save))',
          'routing/in-browser',
          'search/files',
        ]
          .map((files) => `/src/${files}\\.ts$`)
          .join('|')
          .replaceAll('/', '[\\\\/]'),
      ),
    },
  ],
};

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  trailingSlash: 'always',
  cacheDir: settings.cacheFolder,
  // The texts are read and compiled by our own reader; `mdx` brings the renderer that shows them.
  integrations: [
    mdx(),
    injectRoutes(root, settings),
    contentInDevelopment(root, settings),
    publicInDevelopment(settings),
    searchFromLastBuild(settings.base.slice(settings.siteBase.length), settings.languages[0]),
  ],
  // Every page refers to the same few files: a second visit transfers no style again.
  build: { inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  vite: {
    // The files of `public/` are ours to serve and to copy: with those of the catalogue.
    publicDir: false,
    plugins: [stylesOnce(root)],
    // Two languages at once, with settings of their own, do not undo each other's.
    cacheDir: `${settings.cacheFolder}/vite`,
    // The dictionaries: a process renders one language, and a page brings the words of no other.
    resolve: {
      alias: {
        '#words': `${root}src/i18n/${settings.language}`,
      },
    },
    define: {
      'import.meta.env.SITE_BASE': JSON.stringify(settings.siteBase),
      'import.meta.env.CONTENT_POLICY': JSON.stringify(contentPolicy(settings.searched)),
      'import.meta.env.ROOT_LANGUAGE': JSON.stringify(settings.languages[0]),
    },
    server: {
      fs: { allow: [root, settings.contentFolder] },
      watch: { ignored: isBuildArtifact(root, settings.contentFolder) },
    },
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    css: {
      preprocessorOptions: { scss: sassOptions },
    },
  },
});
