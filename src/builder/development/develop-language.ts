/** The server of a language that is not at the root, started by `development.ts`. */
import { dev } from 'astro';
import { root } from '../../config/paths.ts';
import { contentFolderIn, firstLanguageIn } from '../../config/settings.ts';
import { wordsOf } from '../../i18n/words.ts';
import { explained } from './development.ts';

process.once('disconnect', () => process.exit());
const port = Number(process.argv[2]);
await explained(wordsOf(firstLanguageIn(contentFolderIn(process.env, root))), () =>
  dev({ root, server: { port }, vite: { server: { strictPort: true } }, logLevel: 'warn' }),
);
