/** The rules of the check, and what the message of each needs to know. */
import type { Deception } from '../model/address.ts';
import type { CodeKind } from '../model/codes.ts';

/** What is wrong with the form of a sheet, in terms of what its author wrote. */
export type YamlCause =
  | 'colon'
  | 'key'
  | 'tab'
  | 'indent'
  | 'closing'
  | 'apostrophe'
  | 'escape'
  | 'start'
  | 'no-break-space'
  | 'leading'
  | 'dots'
  | 'colon-space'
  | 'equals'
  | 'comment'
  | 'link'
  | 'behind-bracket'
  | 'bracket'
  | 'dash'
  | 'inner-quotes'
  | 'behind-quotes'
  | 'quote-end'
  | 'no-name'
  | 'question'
  | 'other';

/** What a parser of MDX could not read, in terms of what the author wrote. */
export type SyntaxCause =
  | 'comment'
  | 'address'
  | 'quotes'
  | 'unquoted'
  | 'inner-quote'
  | 'open-quote'
  | 'angle'
  | 'closing'
  | 'elsewhere'
  | 'brace'
  | 'other';

/** How a text comes to be read otherwise than it was meant. */
export type Misreading =
  | 'table-cells'
  | 'table-joined'
  | 'table-head'
  | 'table-divider'
  | 'pandoc-table'
  | 'pandoc-div'
  | 'heading-space'
  | 'empty-heading'
  | 'bold'
  | 'list-bullets'
  | 'list-numbers'
  | 'plus'
  | 'asterisks'
  | 'tildes'
  | 'cut-word'
  | 'note-undefined'
  | 'note-doubled'
  | 'link-doubled'
  | 'note-in-link'
  | 'break-in-brackets'
  | 'link-in-link'
  | 'link-open'
  | 'link-reversed'
  | 'task-box'
  | 'table-tabs'
  | 'entity'
  | 'note-uncalled'
  | 'garbled'
  | 'lost-letter'
  | 'marks'
  | 'yaml-comment'
  | 'curly-quotes';

/** How a value came to be of the wrong form, where its right form alone does not say it. */
export type FormCause =
  /** A number or a truth where a text is wanted. */
  | 'quotes'
  /** A text with a colon and a space, which is a group to YAML. */
  | 'colon'
  | 'yes'
  | 'no';

/** What stands at the place of a problem, and what to write there; nothing if that is not known. */
export interface Repair {
  found: string;
  write: string | undefined;
}

/** In a remedy, stands for what nobody wrote yet. */
export const unknownValue = '…';

/** The rules, each with what its message needs to know. */
export interface RuleParameters {
  // The file
  'file-name': { name: string; isReserved: boolean };
  'file-place': {
    name: string;
    /**
     * In a folder of texts, but not where its texts lie; in none; a text of another ending; and what
     * is no text: a picture of another kind, a document, anything else.
     */
    is: 'place' | 'outside' | 'ending' | 'picture' | 'document' | 'other';
    /** Where it would lie, as far as that is known. */
    expected: string | undefined;
  };
  /** A data file that nobody reads, and that was meant to be one that is read. */
  'data-file-name': { expected: string; isTaken: boolean };
  'data-file-unread': {
    /** Those of its folder. */
    read: string[];
  };
  'file-encoding': Record<never, never>;
  'file-too-large': { size: number; limit: number };
  'file-missing': Record<never, never>;
  'not-a-file': {
    /** What stands in its place. */
    is: 'link' | 'folder' | 'file' | 'device' | 'unreadable';
  };
  /** Of a file that has more than are told. */
  'more-problems': { told: number; more: number };
  'schema-outdated': Record<never, never>;
  'no-recipient': Record<never, never>;
  'folder-region': { folder: string; region: string };
  'address-taken': { slug: string };
  /** What a vocabulary is called in addresses is another's, or the site's own. */
  'vocabulary-address': { slug: string; language: string; other: string | undefined };
  'duplicate-slug': { slug: string; other: string };
  'hidden-character': { code: string };
  'line-break': { field: string };
  'public-file': {
    /** It is no plain file, or stands where the site writes. */
    cause: 'link' | 'taken';
    /** What the site writes, at its root. */
    name: string;
  };
  // The frontmatter and the YAML files
  'frontmatter-missing': { unclosed: boolean };
  'yaml-syntax': {
    cause: YamlCause;
    /** What is wrong, or what stands where it is. */
    found?: string;
    /** What to write instead, where it is known; of an indent, how many spaces. */
    write?: string;
  };
  'yaml-duplicate-key': { key: string };
  'yaml-alias': Record<never, never>;
  /** A list with marks that YAML does not know: `• Coop`. */
  'list-marks': { found: string; write: string };
  /** Between braces, a name without a colon: the rest of a text that has a comma in it. */
  'flow-comma': {
    /** Nothing but a space is missing behind the colon; or what stands before is no text. */
    cause: 'comma' | 'space' | 'alone';
  } & Repair;
  'unknown-key': {
    key: string;
    allowed: string[];
    suggestion: string | undefined;
    /** The group that has a field of this name. */
    inside: string | undefined;
  };
  'missing-field': {
    field: string;
    /** Its name is there, and nothing behind it. */
    isEmpty?: true;
  };
  /** A text that the site is to have in each of its languages lacks one. */
  'missing-language': { field: string; language: string };
  /** The site names a language that the program has no words for. */
  'unknown-language': { value: string; allowed: string[]; suggestion: string | undefined };
  'wrong-type': {
    field: string;
    expected: string;
    /** The word that may stand in place of a list. */
    instead: string | undefined;
    /** How what was written could be right: `funding: [{source: pnrr}]`. */
    form: string | undefined;
    /** In it, what stands for what nobody wrote yet. */
    blank: string | undefined;
    cause?: FormCause;
  };
  'number-form': {
    field: string;
    value: string;
    /** What was probably meant. */
    meant: number;
    /** What may have been meant instead, and how a file says it. */
    other: number | undefined;
    otherWritten?: string;
    /** It is a number, if it were not between quotes. */
    isQuoted?: true;
  };
  'unknown-term': {
    field: string;
    value: string;
    allowed: string[];
    vocabulary: string | undefined;
    suggestion: string | undefined;
  };
  'text-length': {
    field: string;
    length: number;
    min: number | undefined;
    max: number | undefined;
    /** Of one that is empty: what goes there, and whether it must. */
    expected?: string;
    isRequired?: true;
  };
  'list-length': {
    field: string;
    length: number;
    min: number | undefined;
    max: number | undefined;
    /** The word that may stand in place of a list. */
    instead: string | undefined;
    /** Of one that is empty: it must be there. */
    isRequired?: true;
  };
  'number-range': { field: string; min: number | undefined; max: number | undefined };
  'invalid-format': { field: string; value: string; of?: 'picture' | 'colour' | 'logo' };
  'invalid-date': {
    field: string;
    value: string;
    precision: string;
    /** The same day in the form of the files, where it can be told. */
    meant: string | undefined;
  };
  'unknown-time-zone': { field: string; value: string };
  'taken-field': { key: string };
  'unknown-currency': { field: string; value: string; suggestion: string | undefined };
  'colour-contrast': {
    field: string;
    value: string;
    theme: 'light' | 'dark';
    /** The lowest, from 1 to 21, on what stands behind it. */
    contrast: number;
    /** The shade next to it that can be read. */
    nearest: string;
  };
  'unsafe-picture': {
    /** What it holds that a picture has no need of: `<script>`, `onload`. */
    found: string;
  };
  'invalid-address': {
    field: string;
    value: string;
    /** As it is written where it is right, if that is sure. */
    meant: string | undefined;
  };
  'invalid-email': { field: string; value: string };
  'invalid-code': { field: string; value: string; code: CodeKind };
  'duplicate-item': { field: string; value: string };
  // Across fields and files
  'small-amount': { field: string; value: number; currency: string };
  /** An item of a list that names several things. */
  'joined-items': {
    field: string;
    value: string;
    /** The whole list with each of them as an item: `places: [Termoli, Larino]`. */
    write: string;
  };
  'future-date': { field: string; value: string };
  'period-order': { start: string; end: string };
  'cost-order': { min: number; max: number; currency: string };
  'before-published': { field: string; value: string; published: string };
  'stage-needs-replication': { stage: string };
  /** Two sources have the title that names one. */
  'ambiguous-source': { value: string };
  'unknown-source': { field: string; value: string; suggestion: string | undefined };
  'baseline-order': { date: string; baseline: string };
  'ending-missing': { status: string };
  'experience-practice': { practice: string; suggestion: string | undefined };
  'experience-file': { expected: string };
  'own-territory': { region: string };
  'duplicate-experience': { other: string };
  /** Of a replication that a sheet declares. */
  'replication-told': { other: string };
  /** Of an `<Indicatore>` that shows a result by its name. */
  'unknown-result': { name: string; allowed: string[]; suggestion: string | undefined };
  /** Of one that names a point of a series by its date. */
  'unknown-result-date': { name: string; date: string; allowed: string[] };
  'unknown-practice': {
    value: string;
    suggestion: string | undefined;
    /** Of the sheet that came of a replication, which whoever tells of it names. */
    isOutcome?: true;
  };
  'replication-region': { practice: string; region: string; actual: string };
  'self-replication': {
    /** The same. */
    isOutcome?: true;
  };
  'replication-cycle': { way: string[] };
  'former-slug-taken': { slug: string; other: string };
  'tile-taken': { term: string; other: string };
  'form-taken': { form: string; term: string; other: string };
  'synonym-twice': { term: string; other: string };
  'synonym-empty': { term: string };
  'synonym-language': { language: string; languages: string[] };
  // The text
  'text-empty': Record<never, never>;
  'placeholder-text': { text: string };
  'unread-link': { text: string };
  /** Something of the text is not shown at all. */
  'text-lost': { cause: Misreading } & Repair;
  /** It is shown, but not as it was meant. */
  'text-misread': { cause: Misreading } & Repair;
  /** What pandoc leaves of a document of Word: `[x]{.underline}`. */
  'pandoc-attributes': Repair;
  /** A picture that is in the text itself; its size in KB. */
  'embedded-image': { size: number };
  'text-too-long': { lines: number; max: number };
  'block-too-long': {
    count: number;
    max: number;
    /** That there are too many of; of a block with too many characters, none. */
    sign: string | undefined;
  };
  'table-too-wide': { max: number };
  'body-syntax': { cause: SyntaxCause; detail: string };
  'code-import': Record<never, never>;
  'code-expression': Record<never, never>;
  'code-attribute': { attribute: string };
  'event-attribute': { attribute: string };
  'style-attribute': Record<never, never>;
  'client-directive': { attribute: string };
  'unknown-component': { name: string; allowed: string[]; suggestion: string | undefined };
  'forbidden-element': { name: string };
  'unknown-attribute': {
    name: string;
    attribute: string;
    allowed: string[];
    suggestion: string | undefined;
  };
  'missing-attribute': { name: string; attribute: string };
  'empty-attribute': { name: string; attributes: string[] };
  'component-content': { name: string; content: 'none' | 'blocks' | 'ordered-list' };
  'unsafe-address': {
    address: string;
    /** What it lacks before it, where it is one of the web or of electronic mail. */
    lacks: 'https://' | 'mailto:' | undefined;
  };
  'deceptive-address': { address: string; cause: Deception };
  'translation-language': {
    language: string;
    allowed: readonly string[];
    /** Of the language of the originals: the name that it would have, and whether it is free. */
    original: { name: string; isTaken: boolean } | undefined;
  };
  /** A translation whose name has a hyphen where the full stop belongs. */
  'translation-name': { expected: string; isTaken: boolean };
  'translation-orphan': { original: string };
  'translation-incomplete': { missing: string[]; surplus: string[]; lacksBody: boolean };
  /** Days, `2026-11-24`. */
  'translation-older': { translated: string; original: string };
  'section-off': { address: string; section: string; isEmpty: boolean };
  'broken-link': { address: string; suggestion: string | undefined };
  'remote-image': { address: string };
  'markdown-image': Record<never, never>;
  'missing-image': {
    path: string;
    /** One of `site.yml`, and of no text. */
    isOfSite?: true;
  };
  'broken-image': {
    path: string;
    /** It is no picture of its kind, it cannot be drawn, or it is larger than pages show. */
    cause: 'kind' | 'damaged' | 'large';
  };
  'heading-level': Record<never, never>;
  'hard-to-read': {
    /** Of readability, from 0 to 100. */
    index: number;
    /** Of the sentence at that place. */
    words: number;
    /** How it begins. */
    opening: string;
  };
}

export type Rule = keyof RuleParameters;
