/** What those tell who took a practice up, as another catalogue's JSON has it beside the practice. */
import { acrossExperience, acrossExperiences } from '../catalogue/checking/experience-rules.ts';
import { isError } from '../catalogue/checking/diagnostic.ts';
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { fieldName } from '../catalogue/checking/field-name.ts';
import type { Path } from '../catalogue/model/field.ts';
import { parseWith } from '../catalogue/checking/zod-diagnostics.ts';
import {
  type Experience,
  experienceName,
  experienceSchema,
} from '../catalogue/model/experience.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { experienceOf } from '../catalogue/queries/experiences.ts';
import { newFile } from '../catalogue/writing/practice-file.ts';
import { type Fields, isFields } from '../catalogue/writing/same.ts';
import type { Words } from '../i18n/languages.ts';
import { type Incoming, plainCopy, type Unplaced } from './incoming.ts';
import type { storyTeller } from './story.ts';

/** More say nothing more. */
const most = 50;

/** What somebody tells, and where the text of it is. */
export interface FittedExperience {
  data: Experience;
  source?: string;
}

interface FittedExperiences {
  experiences: FittedExperience[];
  /** Those that cannot be kept, each whole: half of what somebody tells would not be theirs. */
  unplaced: Unplaced[];
}

/** The experiences of a practice that can be kept here, as the schema gives them back. */
export function fitExperiences(
  practice: Incoming,
  catalogue: Catalogue,
  { diagnostics }: Words,
): FittedExperiences {
  const { slug, sheet } = practice;
  const schema = experienceSchema(catalogue.vocabularies, catalogue.declared);
  const locate = (path: Path) => ({ file: '', line: 1, column: 1, path: [...path] });
  const region = isFields(sheet) && typeof sheet['region'] === 'string' ? sheet['region'] : '';
  const known = new Map([
    ...catalogue.practices.map(
      (one) => [one.slug, { file: one.file, region: one.data.region }] as const,
    ),
    [slug, { file: '', region }] as const,
  ]);
  const experiences: FittedExperience[] = [];
  const unplaced: Unplaced[] = [];
  for (const [index, given] of (practice.experiences ?? []).slice(0, most).entries()) {
    const { source, ...told } = sourceApart(withoutStranger(given, known));
    const { value, problems } = parseWith(schema, told.sheet, locate);
    const checked = (data: Experience) => ({
      slug: `${slug}/${experienceName(data)}`,
      file: '',
      data,
      locate,
    });
    const found = value
      ? [
          ...acrossExperience(value, locate, catalogue.declared),
          ...acrossExperiences([...experiences.map(({ data }) => data), value].map(checked), known),
        ]
      : problems;
    const wrong = found.filter(isError);
    if (value && wrong.length === 0) {
      experiences.push({ data: value, ...(source !== undefined && { source }) });
    }
    for (const one of wrong) {
      const { message } = formatWith(one, diagnostics);
      unplaced.push({
        field: `experiences.${index}.${fieldName(one.path ?? [])}`,
        reason: message,
      });
    }
  }
  return { experiences, unplaced };
}

/** The address of its text is no field of a sheet. */
function sourceApart(given: unknown): { sheet: unknown; source?: string } {
  if (!isFields(given) || typeof given['source'] !== 'string') return { sheet: given };
  const { source, ...sheet } = given;
  return { sheet, source };
}

/** A sheet of its own that did not come is no reason to lose what they tell. */
function withoutStranger(given: unknown, known: ReadonlyMap<string, unknown>): unknown {
  const copy = plainCopy(given, () => undefined);
  if (!isFields(copy) || typeof copy['practice'] !== 'string' || known.has(copy['practice'])) {
    return copy;
  }
  const { practice: _stranger, ...rest } = copy;
  return rest;
}

/** A sheet without the replications that the experiences tell: they are taken from there. */
export function withoutTold(sheet: unknown, experiences: readonly FittedExperience[]): unknown {
  if (!isFields(sheet) || !isFields(sheet['replicability']) || experiences.length === 0)
    return sheet;
  const { replications, ...rest } = sheet['replicability'];
  if (!Array.isArray(replications)) return sheet;
  const left = replications.filter(
    (one: unknown) =>
      !isFields(one) || !experienceOf(one as Parameters<typeof experienceOf>[0], experiences),
  );
  const replicability: Fields = left.length > 0 ? { ...rest, replications: left } : rest;
  return { ...sheet, replicability };
}

interface ExperienceFiles {
  files: { file: string; source: string }[];
  /** The texts that could not be taken over: what they tell in fields is kept. */
  unplaced: Unplaced[];
}

/**
 * The files that they become, beside that of the practice, with their texts.
 *
 * @param tell gets a text
 */
export async function experienceFiles(
  { slug, address }: Pick<Incoming, 'slug' | 'address'>,
  experiences: readonly FittedExperience[],
  tell: ReturnType<typeof storyTeller>,
): Promise<ExperienceFiles> {
  const files: ExperienceFiles['files'] = [];
  const unplaced: Unplaced[] = [];
  for (const { data, source } of experiences) {
    const file = `experiences/${slug}/${experienceName(data)}.mdx`;
    const from = { ...(address !== undefined && { address }), ...(source && { source }) };
    const story = source === undefined ? { body: '' } : await tell(from, file, data.title);
    const { instead } = story;
    if (instead !== undefined) unplaced.push({ field: file, reason: instead });
    const fields = Object.entries(data).filter(([, value]) => value !== undefined);
    // Where a practice would have its summary, an experience has what its fields say.
    const body = instead === undefined ? story.body : '';
    files.push({ file, source: newFile(Object.fromEntries(fields), body) });
  }
  return { files, unplaced };
}
