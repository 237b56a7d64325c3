/**
 * The check of what is in the form, made of the very modules that `npm run check` is made of. Zod
 * and the reader of texts come with it: it runs in a thread of its own, see `checking.ts`.
 */
import './characters.ts';
import './no-code.ts';
import { acrossPractices, type KnownPractice } from '../../catalogue/checking/cross-field-rules.ts';
import { byLocation, type Diagnostic, diagnostic } from '../../catalogue/checking/diagnostic.ts';
import type { ResultReference } from '../../catalogue/checking/result-rules.ts';
import type { Declared } from '../../catalogue/model/declared.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { checkText, textSchemas } from '../../catalogue/reading/check-text.ts';
import { readabilityAdvice } from '../../catalogue/readability/advice.ts';
import { assess, type Head, type Measure } from '../../catalogue/readability/measure.ts';
import { proseOf } from '../../catalogue/readability/prose.ts';
import type { GuardOptions } from '../../catalogue/reading/guard.ts';
import { type RemarkReading, readWithRemark } from '../../catalogue/reading/remark.ts';
import { readSheet } from '../../catalogue/reading/sheet.ts';
import { decode, partsOf } from '../../catalogue/reading/source-file.ts';
import { language as spoken } from '#words/language.ts';
import { model } from '#words/model.ts';
import { presentable } from './presentable.ts';

/** What a sheet is checked against. */
export interface Surroundings {
  vocabularies: Vocabularies;
  /** The practices of the catalogue, by slug. */
  known: ReadonlyMap<string, KnownPractice>;
  /** The code of the language that texts are written in. */
  language: string;
  declared: Declared;
}

export interface Question {
  source: string;
  slug: string;
  region: string;
  /** The slug of the practice that is being corrected. */
  own: string | undefined;
}

/** Data alone, so that it can go from one thread to another. */
export interface SheetCheck {
  problems: Diagnostic[];
  tree: RemarkReading['tree'];
  /** How many lines stand above the text. */
  textLine: number;
  /** What the file says. */
  sheet: unknown;
  /** What can be shown of it. */
  shown: unknown;
  /** Of what can be shown. */
  measure: Measure;
}

/** Checks sheets; the schemas are made once: that takes longer than to check a sheet with them. */
export function checker({ vocabularies, known, language, declared }: Surroundings) {
  const schemas = textSchemas(vocabularies, [{ language: spoken, model }], declared);
  return ({ source, slug, region, own }: Question): SheetCheck => {
    const file = `practices/${region}/${slug}.mdx`;
    const plain = decode(new TextEncoder().encode(source), file);
    if (typeof plain !== 'string') return refused(plain, language);

    let text: RemarkReading = { tree: undefined, problems: [] };
    // The browser does not have the pictures: the check of the whole catalogue looks at them.
    const results: ResultReference[] = [];
    const options: GuardOptions = {
      file,
      kind: 'practice',
      pictureAt: () => 'good',
      onResult: (reference) => results.push(reference),
    };
    const checkBody = (body: string) => {
      text = readWithRemark(body, options);
      return text.problems;
    };
    const identity = { file, kind: 'practice', slug, folder: region } as const;
    const context = { schemas, vocabularies, checkBody, results: () => results };
    const { data, problems } = checkText(plain, identity, context);
    const parts = partsOf(plain);
    const { value, locate } = readSheet(parts?.frontmatter ?? '', file);
    if (data !== undefined) {
      const practice = { slug, file, data: data as Practice, locate };
      const others = new Map(known).set(slug, { file, region });
      problems.push(...acrossPractices([practice], others));
    }
    const prose = text.tree ? proseOf(text.tree) : [];
    problems.push(
      ...readabilityAdvice(assess(prose, (data ?? {}) as Head, language), file, language),
    );
    const holder = known.get(slug);
    if (holder && slug !== own) {
      const place = { file, line: 1, column: 1 };
      problems.push(diagnostic('duplicate-slug', place, { slug, other: holder.file }));
    }
    const above = parts ? `${parts.opening}${parts.frontmatter}${parts.closing}` : '';
    const blank = /^\n*/.exec(parts?.rest ?? '')?.[0].length ?? 0;
    const textLine = above.split('\n').length - 1 + blank;
    const shown = presentable(schemas.originals.practice, value ?? {});
    const { measure } = assess(prose, shown as Head, language);
    problems.sort(byLocation);
    return { problems, tree: text.tree, textLine, sheet: value, shown, measure };
  };
}

/** Of what is no text of a file, nothing else can be said. */
function refused(why: Diagnostic, language: string): SheetCheck {
  const { measure } = assess([], {}, language);
  return { problems: [why], tree: undefined, textLine: 0, sheet: {}, shown: {}, measure };
}
