import type { Severity } from '../diagnostic.ts';
import type { Rule, RuleParameters } from '../rule-parameters.ts';

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
  | 'text-lost'
  | 'text-misread'
  | 'pandoc-attributes'
  | 'embedded-image'
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
  | 'section-off'
  | 'broken-link'
  | 'remote-image'
  | 'markdown-image'
  | 'missing-image'
  | 'broken-image'
  | 'heading-level'
  | 'hard-to-read';

/** Rules on what is wrong between fields, and between files. */
export type BetweenRule =
  | 'duplicate-item'
  | 'small-amount'
  | 'joined-items'
  | 'future-date'
  | 'period-order'
  | 'cost-order'
  | 'before-published'
  | 'stage-needs-replication'
  | 'unknown-practice'
  | 'replication-region'
  | 'self-replication'
  | 'replication-cycle'
  | 'former-slug-taken'
  | 'tile-taken'
  | 'form-taken'
  | 'synonym-twice'
  | 'synonym-empty'
  | 'synonym-language';

/** The rules on results, codes and endings: their words stand in files of their own. */
export type ResultRule =
  | 'invalid-code'
  | 'unknown-source'
  | 'ambiguous-source'
  | 'baseline-order'
  | 'ending-missing'
  | 'unknown-result'
  | 'unknown-result-date'
  | 'experience-practice'
  | 'experience-file'
  | 'own-territory'
  | 'duplicate-experience'
  | 'replication-told';

/** The words of the report around the problems. */
export interface ReportWords extends Record<Severity, string> {
  remedy: string;
  /** That older content can be migrated. */
  older: string;
  /** Where the fields of what has problems are explained. */
  explained: (address: string) => string;
  allWell: (files: number) => string;
  /** @param told how many problems of each kind there are */
  summary: (told: Record<Severity, number>, files: number) => string;
}

/** All that is said of the files of a catalogue, in one language: a dictionary. */
export interface DiagnosticWords {
  messages: Messages;
  /** A field by the words that people have for it: `funding[1].amount` is that of the first. */
  named: (field: string) => string;
  report: ReportWords;
}
