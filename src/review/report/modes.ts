/** What a file has become beside its content: a program, a link, a repository. */
import { review as words } from '#words/review.ts';
import { type Change, linkMode, moduleMode } from '../changes.ts';
import type { Contents } from '../contents.ts';
import { code } from '../escape.ts';

const executable = '100755';

/** Whether a file is what its content says, and nothing else. */
export const isPlainFile = (change: Change): boolean => modeText(change) === '';

/** What is to be said of the mode of a file; nothing of most. */
export function modeText({ was, is }: Change, contents?: Contents): string {
  if (!is) return was?.mode === linkMode ? words.modes.wasLink : '';
  if (is.mode === linkMode) {
    const target = contents?.is.is === 'link' ? code(contents.is.target) : undefined;
    return words.modes.link(target);
  }
  if (is.mode === moduleMode) return words.modes.module;
  if (was?.mode === linkMode) return words.modes.wasLink;
  if (is.mode === executable && was?.mode !== executable) return words.modes.executable;
  return was?.mode === executable && is.mode !== executable ? words.modes.notExecutable : '';
}
