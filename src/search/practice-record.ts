/** What the search knows of a practice: the record that is given to the text index. */
import { localizeIn } from '../i18n/localized.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { VocabularyName } from '../catalogue/model/vocabularies.ts';
import { formsOf } from '../catalogue/glossary/finder.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { fundingItems } from '../catalogue/queries/facets.ts';
import type { metaWeights } from './files.ts';
import { normaliseText } from './normalise.ts';

export interface SearchRecord {
  /** Address of the page below the base of the site in this language. */
  url: string;
  /** What the page says beside its title and summary, which a result shows anyway. */
  content: string;
  /** What stands out, each with its weight: see {@link metaWeights}. */
  meta: Record<keyof typeof metaWeights, string>;
}

/** All that the search of one language is made from. */
export interface SearchContent {
  /** Of the practices, in the order of the catalogue. */
  records: SearchRecord[];
  /** Words that mean the same. */
  groups: string[][];
}

/**
 * Gathers it.
 *
 * @param addressOf the page of a practice, below the base of the site in this language
 */
export const searchContent = (
  catalogue: Catalogue,
  addressOf: (slug: string) => string,
): SearchContent => ({
  records: catalogue.practices.map((practice) => searchRecord(practice, catalogue, addressOf)),
  groups: synonymsIn(catalogue),
});

/** Those of the editors, and of each term of the glossary what it is called and stands for. */
function synonymsIn({ synonyms, glossary, language }: Catalogue): string[][] {
  const explained = (glossary?.terms ?? []).map((entry) => {
    const expansion = entry.expansion?.[language];
    return [...formsOf(entry, language), ...(expansion === undefined ? [] : [expansion])];
  });
  return [...(synonyms?.[language] ?? []), ...explained.filter(({ length }) => length > 1)];
}

function searchRecord(
  practice: PracticeRecord,
  catalogue: Catalogue,
  addressOf: (slug: string) => string,
): SearchRecord {
  const { data, language } = practice;
  const labelsOf = (vocabulary: VocabularyName, ids: readonly string[]) =>
    ids
      .map((id) => localizeIn(catalogue.term(vocabulary, id).label, catalogue.language))
      .join(', ');
  // Whoever reads in one language may know a territory by its name in another.
  const namesOf = (vocabulary: VocabularyName, id: string) => [
    ...new Set(Object.values(catalogue.term(vocabulary, id).label)),
  ];
  // Words of another language would be shortened by the wrong rules: only what is translated is found.
  const isSpoken = language === catalogue.language;
  const funding = fundingItems(data);
  return {
    url: addressOf(practice.slug),
    // Records without words are dropped: one that is not translated is found by its names.
    content: normaliseText(
      isSpoken ? [practice.text, ...fieldTexts(data).map(ended)].join('\n') : data.title,
    ),
    meta: {
      // Names are the same in every language.
      title: normaliseText(data.title),
      summary: isSpoken ? normaliseText(data.summary) : '',
      territory: normaliseText(
        [...namesOf('regions', data.region), ...(data.places ?? [])].join(', '),
      ),
      themes: normaliseText(labelsOf('themes', data.themes)),
      labels: normaliseText(
        [
          labelsOf('targets', data.targets ?? []),
          labelsOf('evidence-levels', evidenceOf(data, catalogue)),
          labelsOf('kinds', data.kind === undefined ? [] : [data.kind]),
          labelsOf(
            'funding-sources',
            funding.map(({ source }) => source),
          ),
        ].join(', '),
      ),
    },
  };
}

/** How it was proved, if more than by saying so: the lowest level is on nearly every page. */
function evidenceOf({ replicability }: PracticeRecord['data'], { vocabularies }: Catalogue) {
  const level = replicability.evidence?.level;
  return level === undefined || level === vocabularies['evidence-levels'].terms[0]?.id
    ? []
    : [level];
}

const joined = (...parts: (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

/** What ends like a sentence does not run into the next where an excerpt shows both. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What a sheet says in words, but for its title and summary. */
function fieldTexts(data: PracticeRecord['data']): string[] {
  const { replicability, organisation, partners = [], contact, sources } = data;
  const { prerequisites = [], lessons = [], adaptations, support = [] } = replicability;
  const parties = [...(organisation ? [organisation] : []), ...partners];
  return [
    ...parties.map(({ name, role }) => joined(name, role)),
    ...fundingItems(data).flatMap(({ programme, amount, note }) => [
      programme,
      amount === undefined ? undefined : String(amount),
      note,
    ]),
    ...prerequisites.map(({ text }) => text),
    ...lessons,
    ...(adaptations?.change ?? []),
    ...(adaptations?.keep ?? []),
    replicability.evidence?.text,
    replicability.resources?.cost?.note,
    ...support.map(({ text }) => text),
    ...sources.map(({ title, publisher }) => joined(title, publisher)),
    contact?.office,
  ].filter((text) => text !== undefined);
}
