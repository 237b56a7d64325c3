import { formatWith } from '../../src/catalogue/checking/messages/format.ts';
import type { DiagnosticText } from '../../src/catalogue/checking/messages/messages.ts';
import type { Diagnostic } from '../../src/catalogue/checking/diagnostic.ts';
import type { LanguageCode } from '../../src/i18n/languages.ts';
import { wordsOf } from '../../src/i18n/words.ts';

/** Puts a problem into the words of a language. */
export const formatDiagnostic = (found: Diagnostic, language: LanguageCode): DiagnosticText =>
  formatWith(found, wordsOf(language).diagnostics);
