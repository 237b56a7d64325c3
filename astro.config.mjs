// @ts-check
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { contentInDevelopment, leftByBuilds } from './src/build/content-in-development.ts';
import { publicInDevelopment } from './src/build/public-in-development.ts';
import { searchFromLastBuild } from './src/search/dev-server.ts';
import { fontFile } from './src/site/fonts.ts';
import { policy, scriptSources } from './src/site/security.ts';
import { readSettings } from './src/site/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readSettings(process.env, root);

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  trailingSlash: 'always',
  cacheDir: settings.cacheFolder,
  // The texts are read and compiled by our own reader; `mdx` brings the renderer that shows them.
  integrations: [
    mdx(),
    contentInDevelopment(root, settings),
    publicInDevelopment(settings),
    searchFromLastBuild(settings.base.slice(settings.siteBase.length)),
  ],
  // Every page refers to the same few files: a second visit transfers no style again.
  build: { inlineStylesheets: 'never' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Titillium Web',
      cssVariable: '--font-titillium',
      fallbacks: ['Arial', 'sans-serif'],
      // A text never moves under who reads it: letters that come late are for the next page.
      display: 'optional',
      options: {
        variants: [
          { weight: 400, style: 'normal', src: [`./${fontFile('regular', 'woff2')}`] },
          { weight: 600, style: 'normal', src: [`./${fontFile('600', 'woff2')}`] },
        ],
      },
    },
  ],
  prerenderConflictBehavior: 'error',
  security: {
    csp: {
      directives: policy(settings.searched),
      scriptDirective: { resources: scriptSources },
    },
  },
  devToolbar: { enabled: false },
  vite: {
    // The files of `public/` are ours to serve and to copy: with those of the catalogue.
    publicDir: false,
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
      'import.meta.env.ROOT_LANGUAGE': JSON.stringify(settings.languages[0]),
    },
    server: {
      fs: { allow: [root, settings.contentFolder] },
      watch: { ignored: leftByBuilds(root, settings.contentFolder) },
    },
    build: { assetsInlineLimit: 0 },
    css: {
      preprocessorOptions: {
        scss: {
          // Bootstrap Italia 2 is written with @import; its warnings are its authors' to heed.
          quietDeps: true,
          silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
        },
      },
    },
  },
});
