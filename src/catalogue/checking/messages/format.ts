import type { Diagnostic } from '../diagnostic.ts';
import type { DiagnosticText, DiagnosticWords } from './messages.ts';

/** Puts a problem into the words of a dictionary. */
export function formatWith(found: Diagnostic, { messages }: DiagnosticWords): DiagnosticText {
  const words = messages[found.rule] as (parameters: unknown) => DiagnosticText;
  return words(found.parameters);
}
