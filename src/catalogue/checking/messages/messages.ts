import type { Diagnostic, Rule, RuleParameters, Severity } from '../diagnostic.ts';
import { english } from './en.ts';
import { italian } from './it.ts';

/** What a person reads of a problem: what is wrong, and what to do about it. */
export interface DiagnosticText {
  message: string;
  hint: string;
}

/** The words of every rule in one language. */
export type Messages = {
  [R in Rule]: (parameters: RuleParameters[R]) => DiagnosticText;
};

/** The rules on the text below a sheet: their words stand in files of their own. */
export type TextRule =
  | 'text-empty'
  | 'placeholder-text'
  | 'unread-link'
  | 'text-too-long'
  | 'block-too-long'
  | 'table-too-wide'
  | 'body-syntax'
  | 'code-import'
  | 'code-expression'
  | 'code-attribute'
  | 'event-attribute'
  | 'style-attribute'
  | 'client-directive'
  | 'unknown-component'
  | 'forbidden-element'
  | 'unknown-attribute'
  | 'missing-attribute'
  | 'empty-attribute'
  | 'component-content'
  | 'unsafe-address'
  | 'deceptive-address'
  | 'broken-link'
  | 'remote-image'
  | 'markdown-image'
  | 'missing-image'
  | 'broken-image'
  | 'heading-level'
  | 'hard-to-read';

/** The words of the report around the problems. */
export interface ReportWords extends Record<Severity, string> {
  remedy: string;
  allWell: (files: number) => string;
  /** @param told how many problems of each kind there are */
  summary: (told: Record<Severity, number>, files: number) => string;
}

const languages = { it: italian, en: english };
export type ReportLanguage = keyof typeof languages;

export const isReportLanguage = (value: string): value is ReportLanguage =>
  Object.hasOwn(languages, value);

/** The language of a page or a site as one in which problems can be told. */
export const reportLanguageOf = (code: string): ReportLanguage =>
  isReportLanguage(code) ? code : 'it';

/** Puts a problem into words. */
export function formatDiagnostic(found: Diagnostic, language: ReportLanguage): DiagnosticText {
  const words = languages[language].messages[found.rule] as (parameters: unknown) => DiagnosticText;
  return words(found.parameters);
}

export const reportWords = (language: ReportLanguage): ReportWords => languages[language].report;
