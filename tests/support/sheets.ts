/** A right practice of the small catalogue, to be spoilt one field at a time. */

const fields: Record<string, string> = {
  title: 'Una prova',
  summary:
    '"Una pratica inventata, che serve soltanto a mostrare un errore alla volta e nulla più."',
  region: 'montebello',
  themes: '[scuola]',
  funding: 'non-dichiarato',
  replicability: '{stage: prova}',
  sources: '[{title: Bollettino, publisher: Consiglio}]',
  reviewed: '2024-01-15',
};

/** The line of the file on which the first field that is not in a right practice stands. */
export const firstExtraLine = Object.keys(fields).length + 2;

/**
 * The whole file of a practice.
 *
 * @param changes YAML of the fields that are not as in a right practice; new ones go last
 */
export function practiceFile(changes: Record<string, string> = {}, body = 'Un testo.'): string {
  const lines = Object.entries({ ...fields, ...changes }).map(([key, yaml]) => `${key}: ${yaml}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}
