/** The changelog of the data of a catalogue, and the formats in which it is written. */
import type { Site } from '../catalogue/model/site.ts';
import { changes as words } from '#words/changes.ts';
import { code, plain } from '../review/escape.ts';
import { formatDate } from '../i18n/format/format.ts';
import type { Routes } from '../routing/addresses.ts';
import type { DataChanges, PracticeChange } from './compare.ts';
import type { Sentences } from './sentences.ts';
import type { Moment } from './snapshot.ts';

export interface Changelog {
  /** As the person named it. */
  from: Moment & { name: string };
  /** The last commit before the files as they are now. */
  to: Moment;
  changes: DataChanges;
  sentences: Sentences;
  site: Site;
  /** Whole addresses. */
  routes: Routes;
}

/** The order in which kinds of change are told. */
export const kinds = ['added', 'renamed', 'changed', 'removed'] as const;

/** For people, in Markdown. */
export function changelogMarkdown(log: Changelog): string {
  const { from, changes } = log;
  const day = formatDate(from.date.slice(0, 10));
  const sections = [
    `# ${words.title}`,
    words.since(code(from.name), code(from.commit.slice(0, 10)), day),
    ...(changes.practices.length + changes.terms.length === 0 ? [words.none] : []),
    ...kinds.flatMap((kind) => practiceSection(kind, log)),
  ];
  if (changes.terms.length > 0) {
    const rows = changes.terms.map((change) => `- ${plain(log.sentences.term(change))}`);
    sections.push(`## ${words.vocabularies}`, rows.join('\n'));
  }
  if (changes.unreadable.length > 0) {
    const rows = changes.unreadable.map((file) => `- ${code(file)}`);
    sections.push(`## ${words.unreadable}`, words.unreadableWhy, rows.join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

function practiceSection(kind: PracticeChange['kind'], log: Changelog): string[] {
  const found = log.changes.practices.filter((change) => change.kind === kind);
  if (found.length === 0) return [];
  return [
    `## ${words.practices[kind]}`,
    found.map((change) => practiceItem(change, log)).join('\n'),
  ];
}

function practiceItem(change: PracticeChange, { routes, sentences }: Changelog): string {
  const { kind, title, slug, formerSlug, fields } = change;
  const name = kind === 'removed' ? plain(title) : `[${plain(title)}](${routes.practice(slug)})`;
  const moved =
    formerSlug === undefined ? '' : `, ${words.formerAddress(code(formerSlug), code(slug))}`;
  const rows = fields.map((field) => `  - ${plain(field.label)}: ${plain(sentences.field(field))}`);
  return [`- ${name}${moved}`, ...rows].join('\n');
}

/** Of the JSON: raised when a reader of an older one would misread it. */
const version = 1;

/** For programs: values as they are in the sheets. */
export function changelogJson({ from, to, changes }: Changelog): string {
  const { practices, terms, unreadable } = changes;
  return `${JSON.stringify({ version, from, to, practices, terms, unreadable }, null, 2)}\n`;
}
