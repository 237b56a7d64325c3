/** What is to be written of another catalogue: decided whole, before anything is written. */
import {
  acrossPractices,
  type CheckedPractice,
  replicationCycles,
} from '../catalogue/checking/cross-field-rules.ts';
import { pageAddresses } from '../catalogue/checking/links.ts';
import { formatWith } from '../catalogue/checking/messages/format.ts';
import { isError, type Diagnostic } from '../catalogue/checking/diagnostic.ts';
import type { Practice } from '../catalogue/model/practice.ts';
import { isFileName } from '../catalogue/model/file-name.ts';
import { webAddress } from '../catalogue/model/text.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { byFormerSlug } from '../catalogue/queries/identifier.ts';
import { readBody } from '../catalogue/reading/body.ts';
import { checkText, textSchemas } from '../catalogue/reading/check-text.ts';
import { newFile } from '../catalogue/writing/practice-file.ts';
import { type Fields, isFields } from '../catalogue/writing/same.ts';
import { practiceSchema } from '../catalogue/model/practice.ts';
import {
  experienceFiles,
  fitExperiences,
  type FittedExperience,
  withoutTold,
} from './experiences.ts';
import { type FitContext, fitSheet, type Fitted } from './fit.ts';
import type { Incoming, Origin, Unplaced } from './incoming.ts';
import { storyTeller } from './story.ts';
import { type FileBeside, translationFiles } from './translated.ts';
import type { Words } from '../i18n/languages.ts';
import { allWords } from '../i18n/words.ts';

export type Outcome = { name: string; unplaced: Unplaced[]; row?: number } & (
  | {
      kind: 'new';
      file: string;
      source: string;
      /** Its translations. */
      beside: FileBeside[];
      /** The files of those who took it up. */
      experiences?: { file: string; source: string }[];
      note?: string;
    }
  | { kind: 'there'; reason: string }
  | { kind: 'refused'; reason: string }
);

export interface ImportOptions {
  /** That is told in what became of each practice. */
  words: Words;
  contentFolder: string;
  /** Where the practices are from, to be named among their sources. */
  origin?: Origin & { url?: string };
  /** Where practices are whose Region this catalogue does not have. */
  region?: string | undefined;
  /** The origin of the address that the person gave. */
  trusted?: string;
}

interface Candidate {
  practice: Incoming;
  fitted: Fitted;
  told: FittedExperience[];
}

/** Decides about each practice; fetches stories, writes nothing. */
export async function planImport(
  incoming: readonly Incoming[],
  catalogue: Catalogue,
  options: ImportOptions,
): Promise<Outcome[]> {
  const { vocabularies, declared } = catalogue;
  const words = options.words.importing;
  const context: FitContext = {
    schema: practiceSchema(vocabularies, declared),
    vocabularies,
    declared,
    words: options.words,
  };
  const taken = new Set([...catalogue.bySlug.keys(), ...byFormerSlug(catalogue.practices).keys()]);
  const outcomes = new Map<Incoming, Outcome>();
  const candidates: Candidate[] = [];
  const coming = new Map<string, Incoming>();
  for (const practice of incoming) {
    const { name, slug } = practice;
    const refuse = (reason: string, more: Unplaced[] = []) =>
      outcomes.set(practice, {
        kind: 'refused',
        name,
        reason,
        unplaced: [...practice.unplaced, ...more],
        ...rowOf(practice),
      });
    const twin = coming.get(slug);
    if (practice.isUnreadable) refuse(words.unreadable);
    else if (slug === '' && isTable(practice)) refuse(words.noTitle);
    else if (!isFileName(slug)) refuse(words.badSlug(slug.slice(0, 100)));
    else if (twin) refuse(words.twin(twin.row));
    else if (taken.has(slug)) {
      outcomes.set(practice, {
        kind: 'there',
        name,
        reason: words.there,
        unplaced: [],
        ...rowOf(practice),
      });
    } else {
      const told = fitExperiences(practice, catalogue, options.words);
      practice.unplaced = [...practice.unplaced, ...told.unplaced];
      const { experiences } = told;
      const sheet = withoutTold(prepared(practice, catalogue, options), experiences);
      const isExperienced = experiences.length > 0;
      const fitted = fitSheet(sheet, slug, { ...context, cells: practice.cells, isExperienced });
      // Of what lacks for a reason that is told, that it lacks is no news.
      const isNews = ({ field }: Unplaced) => !practice.unplaced.some((one) => one.field === field);
      if (!fitted.data) refuse(words.notWhole, fitted.unplaced.filter(isNews));
      else {
        coming.set(slug, practice);
        candidates.push({ practice, fitted, told: experiences });
      }
    }
  }
  const fitting = fitTogether(candidates, catalogue, context);
  const texts = fitting.map(({ practice }) => ({ kind: 'practice' as const, slug: practice.slug }));
  const own = [...catalogue.practices, ...catalogue.needs, ...catalogue.news, ...catalogue.pages];
  const pages = own.map(({ type, slug }) => ({ kind: type, slug }));
  const { language } = catalogue;
  const addresses = pageAddresses([...pages, ...texts], vocabularies, language, catalogue);
  const tell = storyTeller({ ...options, addresses });
  for (const candidate of fitting) {
    outcomes.set(candidate.practice, await outcomeOf(candidate, catalogue, options, tell));
  }
  return incoming.flatMap((practice) => outcomes.get(practice) ?? []);
}

const isTable = ({ row }: Incoming): boolean => row !== undefined;

const rowOf = ({ row }: Incoming) => (row === undefined ? {} : { row });

/** The sheet, with where it is from; a Region that is not here gives way to the one asked for. */
function prepared(practice: Incoming, { vocabularies }: Catalogue, options: ImportOptions) {
  const { sheet, address } = practice;
  if (!isFields(sheet)) return sheet;
  const { region, words } = options;
  const isOurs = vocabularies.regions.terms.some(({ id }) => id === sheet['region']);
  const place = isOurs || region === undefined ? {} : { region };
  if (!isOurs && region !== undefined && sheet['region'] !== undefined) {
    const found = String(JSON.stringify(sheet['region'])).slice(0, 100);
    const reason = words.importing.otherRegion(found, region);
    practice.unplaced = [...practice.unplaced, { field: 'region', reason }];
  }
  const source = originSource(sheet, address, options);
  const sources = Array.isArray(sheet['sources']) ? sheet['sources'] : [];
  const known = source && sources.some((one) => isFields(one) && one['url'] === source['url']);
  const from = source && !(known && source['url']) ? { sources: [...sources, source] } : {};
  return { ...sheet, ...place, ...from };
}

function originSource(
  sheet: Fields,
  address: string | undefined,
  { origin, words }: ImportOptions,
): Fields | undefined {
  const url = address ?? origin?.url;
  const host = url === undefined ? undefined : URL.parse(url)?.host;
  const publisher = origin?.publisher ?? host;
  if (publisher === undefined) return undefined;
  const named = typeof sheet['title'] === 'string' ? sheet['title'] : '';
  const title = origin?.name ?? words.importing.practiceAt(named.slice(0, 120));
  // An address that a source may not have is no reason to lose the source.
  return { title, publisher, ...(webAddress.safeParse(url).success && { url }) };
}

/** Applies the rules between practices, of those that are here and those that come. */
function fitTogether(
  candidates: readonly Candidate[],
  catalogue: Catalogue,
  context: FitContext,
): Candidate[] {
  const fileOf = ({ practice, fitted }: Candidate) =>
    `practices/${fitted.data?.region}/${practice.slug}.mdx`;
  const checked: CheckedPractice[] = [
    ...catalogue.practices.map(({ slug, file, data }) => checkable(slug, file, data)),
    ...candidates.flatMap((one) =>
      one.fitted.data ? [checkable(one.practice.slug, fileOf(one), one.fitted.data)] : [],
    ),
  ];
  const slugs = new Map(
    checked.map(({ slug, file, data }) => [slug, { file, region: data.region ?? '' }]),
  );
  const wrong = Map.groupBy(
    [...acrossPractices(checked, slugs), ...replicationCycles(checked)].filter(isError),
    ({ file }) => file,
  );
  return candidates.map((one) => {
    let found: Diagnostic[] = wrong.get(fileOf(one)) ?? [];
    if (found.length === 0) return one;
    const isExperienced = one.told.length > 0;
    const again = fitSheet(
      one.fitted.sheet,
      one.practice.slug,
      { ...context, isExperienced },
      () => {
        const told = found;
        found = [];
        return told;
      },
    );
    const unplaced = [...one.fitted.unplaced, ...again.unplaced];
    return { ...one, fitted: { ...again, unplaced } };
  });
}

const checkable = (slug: string, file: string, data: Practice): CheckedPractice => ({
  slug,
  file,
  data,
  locate: (path) => ({ file, line: 1, column: 1, path: [...path] }),
});

/** The file as it will be, checked as every file is. */
async function outcomeOf(
  { practice, fitted: { sheet, data, unplaced: out }, told }: Candidate,
  { vocabularies, declared, site }: Catalogue,
  { contentFolder, words }: ImportOptions,
  tell: ReturnType<typeof storyTeller>,
): Promise<Outcome> {
  const { slug } = practice;
  const about = { name: practice.name, ...rowOf(practice) };
  const unplaced = [...practice.unplaced, ...out];
  if (!sheet || !data)
    return { kind: 'refused', ...about, reason: words.importing.notWhole, unplaced };
  const file = `practices/${data.region}/${slug}.mdx`;
  const story = await tell(practice, file, data.summary);
  const { body, instead } = story;
  const source = newFile(sheet, body);
  const checkBody = (text: string) =>
    readBody(text, {
      file,
      kind: 'practice',
      path: `${contentFolder}/${file}`,
      addressOf: (address) => address,
    }).problems;
  const schemas = textSchemas(vocabularies, allWords(), declared);
  const { problems } = checkText(
    source,
    { file, kind: 'practice', slug, folder: data.region },
    { schemas, vocabularies, checkBody, isExperienced: () => told.length > 0 },
  );
  const error = problems.find(isError);
  if (error) {
    const reason = formatWith(error, words.diagnostics).message;
    return { kind: 'refused', ...about, reason, unplaced };
  }
  const translations = await translationFiles(practice, file, story, {
    languages: site.languages.slice(1),
    schemas,
    tell,
    words,
  });
  const experiences = await experienceFiles(practice, told, tell);
  return {
    kind: 'new',
    ...about,
    file,
    source,
    beside: translations.files,
    unplaced: [...unplaced, ...translations.unplaced, ...experiences.unplaced],
    ...(told.length > 0 && { experiences: experiences.files }),
    ...(instead !== undefined && { note: instead }),
  };
}
