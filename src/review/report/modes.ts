/** What a file has become beside its content: a program, a link, a repository. */
import type { Words } from '../../i18n/languages.ts';
import { type Change, modeOf } from '../changes.ts';
import type { Contents } from '../contents.ts';
import { code } from '../../markup/markdown.ts';

/** What is to be said of the mode of a file; nothing of most. */
export function modeText(
  change: Change,
  { review: { modes } }: Words,
  contents?: Contents,
): string {
  const mode = modeOf(change);
  if (mode === undefined) return '';
  const target = mode === 'link' && contents?.is.is === 'link' ? contents.is.target : undefined;
  return target === undefined ? modes[mode] : `${modes.leadsTo} ${code(target)}`;
}
