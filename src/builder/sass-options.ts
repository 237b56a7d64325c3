/** How style sheets are compiled, for a site that is published and for one that is written. */
import type { Options } from 'sass';

/** Bootstrap Italia 2 is written with @import; its warnings are its authors' to heed. */
export const sassOptions = {
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
} satisfies Options<'sync'>;
