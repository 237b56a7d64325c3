/** Problems in the words for authors of files, in the language of the page. */
import { spoken } from '#problems';
import type { Diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { DiagnosticText } from '../../catalogue/checking/messages/messages.ts';

/** Puts a problem into words. */
export function told(found: Diagnostic): DiagnosticText {
  const words = spoken.messages[found.rule] as (parameters: unknown) => DiagnosticText;
  return words(found.parameters);
}
