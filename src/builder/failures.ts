/** What to say when the machine, not the content, stands in the way of a build. */

import type { Words } from '../i18n/languages.ts';

/** The errors of the system that can be explained: the dictionaries say the cause and the remedy. */
type Explained = keyof Words['commands']['failures']['causes'];
const explained: Record<Explained, true> = {
  ENOSPC: true,
  EDQUOT: true,
  EFBIG: true,
  EROFS: true,
  EACCES: true,
  EPERM: true,
  EBUSY: true,
  ENOTDIR: true,
  ENOMEM: true,
  EEXIST: true,
  EMFILE: true,
};
const isExplained = (code: string): code is Explained => Object.hasOwn(explained, code);

/** An error of the system, as it goes from one process to another. */
export interface Failure {
  code: string;
  path?: string | undefined;
}

/** Some programs tell an error only inside a text: its code, or its number (errno(3)). */
const byNumber: Record<string, string> = { 13: 'EACCES', 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS' };

const inText = /(?:\(os error |\bOs \{ code: )(\d+)|\b(E[A-Z]{3,}): /;

/** The error of the system that is behind another one, if there is one that can be explained. */
export function failureIn(error: unknown): Failure | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    const { code, path } = current as NodeJS.ErrnoException;
    if (code !== undefined && isExplained(code)) return { code, path };
    const [, number = '', name = ''] = inText.exec(current.message) ?? [];
    const told = byNumber[number] ?? name;
    if (isExplained(told)) return { code: told };
  }
  return undefined;
}

/**
 * Says it in a sentence or two.
 *
 * @param words of the language of the command
 * @param what what could not be done: a site is there whole or not at all
 */
export function failureText(
  { code, path }: Failure,
  { commands }: Words,
  what: 'notWritten' | 'notShown' = 'notWritten',
): string {
  const { causes, kept, remedy: remedyLabel, ...told } = commands.failures;
  const [cause, remedy] = isExplained(code) ? causes[code] : ['', ''];
  const where = path === undefined ? '' : ` (${path})`;
  const before = what === 'notWritten' ? ` ${kept}` : '';
  return `${told[what]}: ${cause}${where}.${before}\n${remedyLabel}: ${remedy}.`;
}
