/** What differs between two moments of the data of a catalogue. */
import { say } from '../i18n/say.ts';
import { compare } from '../catalogue/checking/diagnostic.ts';
import { type Field, fieldsOf } from '../catalogue/model/fields.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import {
  type Vocabulary,
  type VocabularyName,
  vocabularyNames,
} from '../catalogue/model/vocabularies.ts';
import { byFormerSlug, identifierOf } from '../catalogue/queries/identifier.ts';
import { isFields, same } from '../catalogue/writing/same.ts';
import { changes as words } from '#words/changes.ts';
import type { Snapshot, SnapshotPractice } from './snapshot.ts';

export interface FieldChange {
  /** As the dictionary of the fields names it: `replicability.stage`. */
  path: string;
  /** Its name, after those of the groups that it is in. */
  label: string;
  /** Left out where it was not declared, or is no longer; both, of the text of a practice. */
  before?: unknown;
  after?: unknown;
}

export interface PracticeChange {
  kind: 'added' | 'changed' | 'renamed' | 'removed';
  /** What no rename changes. */
  identifier: string;
  /** Of a practice that was removed, the last that it had. */
  slug: string;
  /** Of a practice that was renamed, the slug that it had. */
  formerSlug?: string;
  title: string;
  fields: FieldChange[];
}

export interface TermChange {
  kind: 'added' | 'relabelled' | 'changed' | 'removed';
  vocabulary: VocabularyName;
  term: string;
  before?: string;
  after?: string;
}

export interface DataChanges {
  /** By title. */
  practices: PracticeChange[];
  /** In the order of the vocabularies and of their terms. */
  terms: TermChange[];
  /** Files that the rules of now cannot read as they were then: they are not compared. */
  unreadable: string[];
}

/**
 * Compares two moments. A practice is the same one if its slug is, or if it names the old slug
 * among those that it had.
 */
export function changesBetween(before: Snapshot, after: Snapshot): DataChanges {
  const schema = practiceSchema({ ...before.vocabularies, ...after.vocabularies });
  const fields = fieldsOf(schema);
  const now = new Map(after.practices.map((practice) => [practice.slug, practice]));
  const renamed = byFormerSlug(after.practices);
  const found = new Set<SnapshotPractice>();
  const compared = before.practices.flatMap((then): PracticeChange[] => {
    const practice = now.get(then.slug) ?? renamed.get(then.slug);
    if (!practice) return [{ ...named(then), kind: 'removed', fields: [] }];
    found.add(practice);
    return changed(then, practice, fields);
  });
  const { unreadable } = before;
  const slugsThen = new Set(unreadable.map((file) => file.replace(/^.*\/|\.mdx$/g, '')));
  const added = after.practices
    .filter((practice) => !found.has(practice))
    // What could not be read then was there all the same.
    .filter(({ slug, data }) => ![slug, ...(data.formerly ?? [])].some((s) => slugsThen.has(s)))
    .map((practice): PracticeChange => ({ ...named(practice), kind: 'added', fields: [] }));
  return {
    practices: [...added, ...compared].sort(
      (a, b) => a.title.localeCompare(b.title, 'it') || compare(a.slug, b.slug),
    ),
    terms: vocabularyNames.flatMap((name) =>
      termChanges(name, before.vocabularies[name], after.vocabularies[name]),
    ),
    unreadable,
  };
}

const named = (practice: SnapshotPractice) => ({
  identifier: identifierOf(practice),
  slug: practice.slug,
  title: practice.data.title,
});

function changed(
  before: SnapshotPractice,
  after: SnapshotPractice,
  fields: readonly Field[],
): PracticeChange[] {
  const isRenamed = before.slug !== after.slug;
  const differing = [
    ...differences(fields, before.data, after.data),
    ...(before.text === after.text ? [] : [{ path: 'text', label: words.text }]),
  ].filter(({ path }) => !isRenamed || path !== 'formerly');
  if (!isRenamed && differing.length === 0) return [];
  const common = { ...named(after), fields: differing };
  return [
    isRenamed
      ? { ...common, kind: 'renamed', formerSlug: before.slug }
      : { ...common, kind: 'changed' },
  ];
}

/** The fields that differ; those of a group one by one. */
function differences(
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  groups: readonly string[] = [],
): FieldChange[] {
  return fields.flatMap(({ key, kind, path, meta, fields: inner }) => {
    const [then, now] = [partOf(before, key), partOf(after, key)];
    if (same(then, now)) return [];
    const labels = [...groups, say(meta.label)];
    if (kind === 'group' && inner) return differences(inner, then, now, labels);
    return [
      {
        path,
        label: labels.join(words.inGroup),
        ...(then !== undefined && { before: then }),
        ...(now !== undefined && { after: now }),
      },
    ];
  });
}

const partOf = (data: unknown, key: string): unknown => (isFields(data) ? data[key] : undefined);

function termChanges(
  vocabulary: VocabularyName,
  before: Vocabulary | undefined,
  after: Vocabulary | undefined,
): TermChange[] {
  if (!before || !after) return [];
  const then = new Map(before.terms.map((term) => [term.id, term]));
  const now = new Set(after.terms.map(({ id }) => id));
  const kept = after.terms.flatMap((term): TermChange[] => {
    const old = then.get(term.id);
    const common = { vocabulary, term: term.id, after: say(term.label) };
    if (!old) return [{ ...common, kind: 'added' }];
    if (same(old, term)) return [];
    const kind = same(old.label, term.label) ? 'changed' : 'relabelled';
    return [{ ...common, kind, before: say(old.label) }];
  });
  const gone = before.terms
    .filter(({ id }) => !now.has(id))
    .map(({ id, label }): TermChange => ({
      kind: 'removed',
      vocabulary,
      term: id,
      before: say(label),
    }));
  return [...kept, ...gone];
}
