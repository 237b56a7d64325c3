/** The rules that look at more than one field, or at more than one file. */
import { addAll } from '../model/long-lists.ts';
import type { Declared } from '../model/declared.ts';
import type { Practice } from '../model/practice.ts';
import type { Vocabularies } from '../model/vocabularies.ts';
import { type Amount, amountsOfRange, rangeOrder, smallAmounts } from './amounts.ts';
import { fieldName } from './field-name.ts';
import type { Path } from '../model/field.ts';
import type { Locate } from './zod-diagnostics.ts';
import { separatedItems } from './written-list.ts';
import { flowText } from '../writing/yaml-text.ts';
import { deceptiveNames } from './promises.ts';
import { type SourceLocation, type Diagnostic, diagnostic } from './diagnostic.ts';
import { acrossResults, endsBefore } from './result-rules.ts';
import { suggestion } from './suggest.ts';

/** What is right of a sheet: these rules judge also one that is not right yet. */
export type PracticeSketch = Omit<Partial<Practice>, 'replicability'> & {
  replicability?: Partial<Practice['replicability']>;
};

/** A practice as these rules see it. */
export interface CheckedPractice {
  slug: string;
  file: string;
  data: PracticeSketch;
  /** Whether somebody who took it up tells how it went. */
  isExperienced?: boolean;
  /** Called only when there is something to tell: it reads the file again. */
  locate: (path: Path, what: 'value' | 'key') => SourceLocation;
}

/** The rules between the fields of one practice. */
export function acrossFields(
  practice: CheckedPractice,
  vocabularies: Partial<Vocabularies>,
  { currency }: Declared,
): Diagnostic[] {
  const { data, locate, slug, isExperienced = false } = practice;
  const problems = deceptiveNames(data, locate);
  const { period, replicability = {} } = data;
  addAll(problems, joinedPlaces(data, locate));

  const [start, end] = [period?.start, period?.end].map(writtenDate);
  if (start !== undefined && end !== undefined && endsBefore(end, start)) {
    const parameters = { start, end };
    problems.push(diagnostic('period-order', locate(['period', 'end'], 'value'), parameters));
  }

  const cost = replicability.resources?.cost;
  addAll(problems, [
    ...rangeOrder(costPath, cost, currency, locate),
    ...smallAmounts(
      [...fundingAmounts(data), ...amountsOfRange(costPath, cost), ...spentAmounts(data)],
      currency,
      locate,
    ),
    ...acrossResults(practice, vocabularies),
  ]);

  const stage = vocabularies.stages?.terms.find((term) => term.id === replicability.stage);
  if (stage?.requires_replication && !replicability.replications?.length && !isExperienced) {
    const place = locate(['replicability', 'stage'], 'value');
    problems.push(diagnostic('stage-needs-replication', place, { stage: stage.id }));
  }

  replicability.replications?.forEach((replication, index) => {
    if (replication.practice !== slug) return;
    const path = ['replicability', 'replications', index, 'practice'];
    problems.push(diagnostic('self-replication', locate(path, 'value'), {}));
  });
  return problems;
}

/** Places that stand in one item with a semicolon between them, which no name has. */
function joinedPlaces({ places = [] }: PracticeSketch, locate: Locate): Diagnostic[] {
  const all = places.map((place) => (place.includes(';') ? separatedItems(place) : [place]));
  const write = `places: ${flowText(all.flat(), false)}`;
  return all.flatMap((items, index) => {
    if (items.length < 2) return [];
    const path = ['places', index];
    const told = { field: fieldName(path), value: places[index] ?? '', write };
    return [diagnostic('joined-items', locate(path, 'value'), told)];
  });
}

const costPath = ['replicability', 'resources', 'cost'];

const fundingAmounts = ({ funding = [] }: PracticeSketch): Amount[] =>
  (typeof funding === 'string' ? [] : funding).map(({ amount }, index) => [
    ['funding', index, 'amount'],
    amount,
  ]);

/** A year that the schema has not read yet is a number. */
const writtenDate = (date: unknown): string | undefined =>
  date === undefined ? undefined : String(date);

const spendingPath = ['replicability', 'resources', 'spending'];

const spentAmounts = ({ replicability }: PracticeSketch): Amount[] =>
  (['start', 'yearly'] as const).map((key) => [
    [...spendingPath, key],
    replicability?.resources?.spending?.[key],
  ]);

export type Replication = NonNullable<Practice['replicability']['replications']>[number];

/** What the other practices know of one: enough to point to it. */
export interface KnownPractice {
  file: string;
  /** That of its folder; nothing of one that lies in none. */
  region: string | undefined;
  /** What those tell who took it up, as replications of it, and where they do. */
  experiences?: readonly (Replication & { address: string })[];
}

/**
 * The rules between practices.
 *
 * @param practices those without errors of their own
 * @param slugs who holds each slug, those with errors included: a practice that cannot be read is
 *   still there, and what points to it is right
 */
export function acrossPractices(
  practices: readonly CheckedPractice[],
  slugs: ReadonlyMap<string, KnownPractice>,
): Diagnostic[] {
  const formerly = new Map<string, string>();
  const problems: Diagnostic[] = [];

  for (const practice of practices) {
    practice.data.formerly?.forEach((slug, index) => {
      const other = slugs.get(slug)?.file ?? formerly.get(slug);
      if (other === undefined) formerly.set(slug, practice.file);
      else {
        const place = practice.locate(['formerly', index], 'value');
        problems.push(diagnostic('former-slug-taken', place, { slug, other }));
      }
    });

    practice.data.replicability?.replications?.forEach(({ practice: slug, region }, index) => {
      if (slug === undefined || slug === practice.slug) return;
      const path = ['replicability', 'replications', index];
      if (!slugs.has(slug)) {
        const parameters = { value: slug, suggestion: suggestion(slug, [...slugs.keys()]) };
        const place = practice.locate([...path, 'practice'], 'value');
        problems.push(diagnostic('unknown-practice', place, parameters));
        return;
      }
      const actual = slugs.get(slug)?.region;
      if (actual !== undefined && actual !== region) {
        const place = practice.locate([...path, 'region'], 'value');
        problems.push(diagnostic('replication-region', place, { practice: slug, region, actual }));
      }
    });
  }
  return problems;
}

/** The sheet that an experience says has come of a practice. */
interface ToldOutcome {
  /** The practice that was taken up. */
  from: string;
  practice: string;
  locate: () => SourceLocation;
}

/**
 * Replications that lead back to where they began, each told once: in the practice of the circle
 * that comes first by name.
 *
 * @param outcomes the sheets that came of practices as those tell it who took them up
 */
export function replicationCycles(
  practices: readonly CheckedPractice[],
  outcomes: readonly ToldOutcome[] = [],
): Diagnostic[] {
  const bySlug = new Map(practices.map((practice) => [practice.slug, practice]));
  const toldOf = Map.groupBy(outcomes, ({ from }) => from);
  const nextOf = (slug: string) =>
    [
      ...(bySlug.get(slug)?.data.replicability?.replications ?? []),
      ...(toldOf.get(slug) ?? []),
    ].flatMap(({ practice }) => (practice === undefined || practice === slug ? [] : [practice]));
  const told: Diagnostic[] = [];
  const finished = new Set<string>();
  const visit = (slug: string, way: string[]) => {
    const start = way.indexOf(slug);
    if (start !== -1) {
      const circle = way.slice(start);
      const first = circle.toSorted()[0] ?? slug;
      const turn = circle.indexOf(first);
      const ordered = [...circle.slice(turn), ...circle.slice(0, turn)];
      const practice = bySlug.get(first);
      const index = practice?.data.replicability?.replications?.findIndex(
        (replication) => replication.practice === (ordered[1] ?? first),
      );
      const outcome = toldOf.get(first)?.find((one) => one.practice === (ordered[1] ?? first));
      const place =
        index === undefined || index === -1
          ? outcome?.locate()
          : practice?.locate(['replicability', 'replications', index, 'practice'], 'value');
      if (place) told.push(diagnostic('replication-cycle', place, { way: [...ordered, first] }));
      return;
    }
    if (finished.has(slug)) return;
    for (const next of nextOf(slug)) visit(next, [...way, slug]);
    finished.add(slug);
  };
  for (const { slug } of practices.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))) visit(slug, []);
  return told;
}

/** The rules between the terms of the regions: no two on the same tile of the map. */
export function acrossTiles(
  regions: Vocabularies['regions'],
  locate: (path: Path, what: 'value' | 'key') => SourceLocation,
): Diagnostic[] {
  const taken = new Map<string, string>();
  const problems: Diagnostic[] = [];
  regions.terms.forEach((term, index) => {
    const tile = `${term.tile.row}/${term.tile.column}`;
    const other = taken.get(tile);
    if (other === undefined) taken.set(tile, term.id);
    else {
      const place = locate(['terms', index, 'tile'], 'value');
      problems.push(diagnostic('tile-taken', place, { term: term.id, other }));
    }
  });
  return problems;
}

/** The rules between the funding sources: what took the place of one is another of them. */
export function acrossFundingSources(
  { terms }: Vocabularies['funding-sources'],
  locate: (path: Path, what: 'value' | 'key') => SourceLocation,
): Diagnostic[] {
  return terms.flatMap(({ id, successor }, index) => {
    const allowed = terms.map((term) => term.id).filter((other) => other !== id);
    if (successor === undefined || allowed.includes(successor)) return [];
    const path = ['terms', index, 'successor'];
    const parameters = {
      field: fieldName(path),
      value: successor,
      allowed,
      vocabulary: 'funding-sources',
      suggestion: suggestion(successor, allowed),
    };
    return [diagnostic('unknown-term', locate(path, 'value'), parameters)];
  });
}
