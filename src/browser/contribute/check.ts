/** The check of what is in the form: the very modules that `npm run check` is made of. */
import { acrossPractices, type KnownPractice } from '../../catalogue/checking/across.ts';
import { byPlace, type Problem, problem } from '../../catalogue/checking/problem.ts';
import type { Practice } from '../../catalogue/model/practice.ts';
import type { Vocabularies } from '../../catalogue/model/vocabularies.ts';
import { checkText, textSchemas } from '../../catalogue/reading/check-text.ts';
import { readabilityAdvice } from '../../catalogue/readability/advice.ts';
import { assess, type Head } from '../../catalogue/readability/measure.ts';
import { type Passage, proseOf } from '../../catalogue/readability/prose.ts';
import type { GuardOptions } from '../../catalogue/reading/guard.ts';
import { type RemarkReading, readWithRemark } from '../../catalogue/reading/remark.ts';
import { decode, partsOf } from '../../catalogue/reading/source-file.ts';
import { readYaml } from '../../catalogue/reading/yaml.ts';

export interface SheetCheck {
  problems: Problem[];
  text: RemarkReading;
  /** What is read of the text. */
  prose: Passage[];
  /** How many lines stand above the text. */
  textLine: number;
}

export type Checker = (source: string, slug: string, region: string) => SheetCheck;

const made = new WeakMap<Vocabularies, ReturnType<typeof textSchemas>>();

/** The schemas are made once: to make them takes longer than to check a sheet with them. */
function schemasOf(vocabularies: Vocabularies): ReturnType<typeof textSchemas> {
  const schemas = made.get(vocabularies) ?? textSchemas(vocabularies);
  made.set(vocabularies, schemas);
  return schemas;
}

interface Surroundings {
  vocabularies: Vocabularies;
  /** The practices of the catalogue, by slug. */
  known: ReadonlyMap<string, KnownPractice>;
  /** The slug of the practice that is being corrected. */
  own: string | undefined;
  /** The code of the language that texts are written in. */
  language: string;
}

export function checker({ vocabularies, known, own, language }: Surroundings): Checker {
  const schemas = schemasOf(vocabularies);
  return (source, slug, region) => {
    const file = `practices/${region}/${slug}.mdx`;
    const plain = decode(new TextEncoder().encode(source), file);
    let text: RemarkReading = { tree: undefined, problems: [] };
    if (typeof plain !== 'string') return { problems: [plain], text, prose: [], textLine: 0 };

    // The browser does not have the pictures: the check of the whole catalogue looks at them.
    const options: GuardOptions = { file, kind: 'practice', pictureAt: () => 'good' };
    const checkBody = (body: string) => {
      text = readWithRemark(body, options);
      return text.problems;
    };
    const identity = { file, kind: 'practice', slug, folder: region } as const;
    const context = { schemas, vocabularies, checkBody };
    const { data, problems } = checkText(plain, identity, context);
    if (data !== undefined) {
      const locate = readYaml(partsOf(plain)?.frontmatter ?? '', file, 2).locate;
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
      problems.push(problem('duplicate-slug', place, { slug, other: holder.file }));
    }
    const parts = partsOf(plain);
    const above = parts ? `${parts.opening}${parts.frontmatter}${parts.closing}` : '';
    const blank = /^\n*/.exec(parts?.rest ?? '')?.[0].length ?? 0;
    const textLine = above.split('\n').length - 1 + blank;
    return { problems: problems.sort(byPlace), text, prose, textLine };
  };
}
