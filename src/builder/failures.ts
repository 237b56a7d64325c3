/** What to say when the machine, not the content, stands in the way of a build. */

/** By the code of the system's error: what is the matter, and what to do. */
const explained: Record<string, readonly [cause: string, remedy: string]> = {
  ENOSPC: ['il disco è pieno', 'libera dello spazio (`.cache/` si può cancellare)'],
  EDQUOT: ['lo spazio che ti è assegnato è finito', 'libera dello spazio'],
  EFBIG: ['un file supera la misura che il sistema permette', 'togli il limite (`ulimit -f`)'],
  EROFS: ['il disco è in sola lettura', 'costruisci in una cartella in cui si può scrivere'],
  EACCES: ['manca il permesso di scrivere', 'chiedi il permesso su quella cartella'],
  EPERM: ['il sistema non permette di scrivere', 'chiedi il permesso su quella cartella'],
  EBUSY: ['la cartella del sito è un disco a sé', 'scegli una cartella al suo interno'],
  ENOTDIR: ['dove serve una cartella c’è un file', 'spostalo, o scegli un’altra cartella'],
  ENOMEM: [
    'il sistema ha fermato una parte della costruzione, di solito perché la memoria non basta',
    'chiudi altri programmi o dai più memoria alla macchina: per cento pratiche in due lingue ne servono circa 2 GB',
  ],
  EEXIST: ['dove serve una cartella c’è un file', 'spostalo, o scegli un’altra cartella'],
  EMFILE: ['sono aperti troppi file', 'alza il limite (`ulimit -n`)'],
};

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
    if (code !== undefined && code in explained) return { code, path };
    const [, number = '', name = ''] = inText.exec(current.message) ?? [];
    const told = byNumber[number] ?? name;
    if (told in explained) return { code: told };
  }
  return undefined;
}

/** Of a build, whose site is there whole or not at all. */
const notWritten = 'Il sito non è stato scritto';

/**
 * Says it in a sentence or two, in Italian.
 *
 * @param what what could not be done
 */
export function failureText({ code, path }: Failure, what = notWritten): string {
  const [cause = '', remedy = ''] = explained[code] ?? [];
  const where = path === undefined ? '' : ` (${path})`;
  const before = what === notWritten ? ' Quello di prima è rimasto com’era.' : '';
  return `${what}: ${cause}${where}.${before}\nRimedio: ${remedy}.`;
}
