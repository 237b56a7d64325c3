/**
 * Imported before what is attacked, which is imported when it runs: the form, the feeds and the open data bring the words of one page,
 * which a bundler finds. Here they are those of the first language.
 */
import { registerHooks } from 'node:module';
import { languageCodes } from '../../src/i18n/languages.ts';

const folder = new URL(`../../src/i18n/${languageCodes[0]}/`, import.meta.url);

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith('#words/')
        ? new URL(specifier.slice('#words/'.length), folder).href
        : specifier,
      context,
    ),
});
