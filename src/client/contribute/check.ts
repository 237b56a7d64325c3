/**
 * The check of what is in the form, made of the very modules that `npm run check` is made of. Zod
 * and the reader of texts come with it: it runs in a thread of its own, see `checking.ts`.
 */
import './no-code.ts';
import './characters.ts';
import { bounded } from '../../catalogue/checking/bounded.ts';
import {
  acrossPractices,
  type CheckedPractice,
  type KnownPractice,
} from '../../catalogue/checking/cross-field-rules.ts';
import { byLocation, type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import {
  acrossExperiences,
  type CheckedExperience,
  toldTwice,
} from '../../catalogue/checking/experience-rules.ts';
import type { ResultReference } from '../../catalogue/checking/result-rules.ts';
import type { Declared } from '../../catalogue/model/declared.ts';
import type { FieldWords } from '../../catalogue/model/field.ts';
import type { Experience } from '../../catalogue/model/experience.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { toldAmong } from '../../catalogue/queries/experiences.ts';
import { checkText, textSchemas } from '../../catalogue/reading/check-text.ts';
import { readabilityAdvice } from '../../catalogue/readability/advice.ts';
import { assess, type Head, type Measure } from '../../catalogue/readability/measure.ts';
import { proseOf } from '../../catalogue/readability/prose.ts';
import type { GuardOptions } from '../../catalogue/reading/guard.ts';
import { type RemarkReading, readWithRemark } from '../../catalogue/reading/remark.ts';
import { readFrontmatter } from '../../catalogue/reading/read-frontmatter.ts';
import { decode, partsOf } from '../../catalogue/reading/source-file.ts';
import { presentable } from '../../catalogue/checking/presentable.ts';
import { language as authorLanguage } from '#words/language.ts';
import { isNamed } from './experience.ts';

/** What a sheet is checked against. */
export interface Surroundings {
  kind: 'practice' | 'experience';
  vocabularies: Vocabularies;
  /** The practices of the catalogue, by slug. */
  known: ReadonlyMap<string, KnownPractice>;
  /** The code of the language that texts are written in. */
  language: string;
  declared: Declared;
  /** What fields are called in the language of the page. */
  model: FieldWords['model'];
}

export interface Question {
  source: string;
  /** The name of the file. */
  slug: string;
  /** The territory of a practice; the practice that an experience is of. */
  folder: string;
  /** The name of the file that is being corrected. */
  own: string | undefined;
}

/** Data alone, so that it can go from one thread to another. */
export interface TextCheck {
  problems: Diagnostic[];
  tree: RemarkReading['tree'];
  /** How many lines stand above the text. */
  textLine: number;
  /** What the file says. */
  frontmatter: unknown;
  /** What can be shown of it. */
  shown: unknown;
  /** Of what can be shown. */
  measure: Measure;
}

/** Checks sheets; the schemas are made once: that takes longer than to check a sheet with them. */
export function checker({ kind, vocabularies, known, language, declared, model }: Surroundings) {
  const schemas = textSchemas(vocabularies, [{ language: authorLanguage, model }], declared);
  const isExperienced = (practice: string) => known.get(practice)?.experiences !== undefined;
  return ({ source, slug: name, folder, own }: Question): TextCheck => {
    const file = `${kind === 'practice' ? 'practices' : 'experiences'}/${folder}/${name}.mdx`;
    const slug = kind === 'practice' ? name : `${folder}/${name}`;
    const plain = decode(new TextEncoder().encode(source), file);
    if (typeof plain !== 'string') return refused(plain, language);

    let text: RemarkReading = { tree: undefined, problems: [] };
    // The browser does not have the pictures: the check of the whole catalogue looks at them.
    const results: ResultReference[] = [];
    const options: GuardOptions = {
      file,
      kind,
      pictureAt: () => 'good',
      onResult: (reference) => results.push(reference),
    };
    const checkBody = (body: string) => {
      text = readWithRemark(body, options);
      return text.problems;
    };
    const identity = { file, kind, slug, folder } as const;
    const context = { schemas, vocabularies, checkBody, results: () => results, isExperienced };
    const { data, problems } = checkText(plain, identity, context);
    const parts = partsOf(plain);
    const { value, locate } = readFrontmatter(parts?.frontmatter ?? '', file);
    if (data !== undefined) {
      const checked = { slug, file, locate };
      problems.push(
        ...(kind === 'practice'
          ? ofPractice({ ...checked, data: data as Practice }, { known, folder, own })
          : ofExperience({ ...checked, data: data as Experience }, { known, vocabularies })),
      );
    }
    const prose = text.tree ? proseOf(text.tree) : [];
    problems.push(
      ...readabilityAdvice(assess(prose, (data ?? {}) as Head, language), file, language),
    );
    const taken = name === own ? undefined : holder({ kind, name, folder, known });
    if (taken) problems.push({ ...taken, file, line: 1, column: 1 });
    const above = parts ? `${parts.opening}${parts.frontmatter}${parts.closing}` : '';
    const blank = /^\n*/.exec(parts?.rest ?? '')?.[0].length ?? 0;
    const textLine = above.split('\n').length - 1 + blank;
    const shown = presentable(schemas.originals[kind], value ?? {});
    const { measure } = assess(prose, shown as Head, language);
    const told = bounded(problems).sort(byLocation);
    return { problems: told, tree: text.tree, textLine, frontmatter: value, shown, measure };
  };
}

/** What others tell of it stands under the name that it has in the catalogue. */
function ofPractice(
  practice: CheckedPractice,
  {
    known,
    folder,
    own = practice.slug,
  }: Pick<Question, 'folder' | 'own'> & Pick<Surroundings, 'known'>,
): Diagnostic[] {
  const { slug, file } = practice;
  const told = known.get(own)?.experiences ?? [];
  const fileOf = (replication: Parameters<typeof toldAmong>[0]) => {
    const one = toldAmong(replication, told);
    return one && `experiences/${own}/${one.region}-${one.year}.mdx`;
  };
  return [
    ...acrossPractices([practice], new Map(known).set(slug, { file, region: folder })),
    ...toldTwice(practice, fileOf),
  ];
}

/** Until the practice is chosen, nothing can be said of it. */
function ofExperience(
  experience: CheckedExperience,
  { known, vocabularies }: Pick<Surroundings, 'known' | 'vocabularies'>,
): Diagnostic[] {
  const today = new Date().toISOString().slice(0, 10);
  const isOver = (outcome: string) =>
    vocabularies.outcomes?.terms.some(({ id, over }) => id === outcome && over) === true;
  return acrossExperiences([experience], known, { today, isOver }).filter(
    ({ rule }) => rule !== 'experience-practice' || !experience.slug.startsWith('/'),
  );
}

/** What has the name of the file already. */
function holder({
  kind,
  name,
  folder,
  known,
}: Pick<Surroundings, 'kind' | 'known'> & { name: string; folder: string }):
  Diagnostic | undefined {
  const place = { file: '', line: 1, column: 1 };
  if (kind === 'experience') {
    const other = `experiences/${folder}/${name}.mdx`;
    return isNamed(known.get(folder), name)
      ? diagnostic('duplicate-experience', place, { other })
      : undefined;
  }
  const other = known.get(name)?.file;
  return other === undefined
    ? undefined
    : diagnostic('duplicate-slug', place, { slug: name, other });
}

/** Of what is no text of a file, nothing else can be said. */
function refused(why: Diagnostic, language: string): TextCheck {
  const { measure } = assess([], {}, language);
  return { problems: [why], tree: undefined, textLine: 0, frontmatter: {}, shown: {}, measure };
}
