/** What there is to say of the files that change the whole catalogue and are no pages. */
import type { Words } from '../i18n/languages.ts';
import { type Declared, vocabulariesOf } from '../catalogue/model/declared.ts';
import { type Site, siteSchema } from '../catalogue/model/site.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { declaredThenAndNow, fieldsOfData } from '../changes/data-files.ts';
import {
  type FieldStatement,
  takingFirst,
  changeDescriberFor,
} from '../changes/describe-changes.ts';
import type { Names } from '../changes/values.ts';
import { decode } from '../catalogue/reading/source-file.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { isFields } from '../catalogue/writing/same.ts';
import type { Change } from './changes.ts';
import { compareData, compareLines, type Unread } from './compare-files.ts';
import type { Content, Contents } from './contents.ts';
import type { CataloguePart, Item } from './proposal-files.ts';

export interface DataReview {
  change: Change;
  part: CataloguePart;
  told: FieldStatement[];
  unread?: Unread;
}

interface DataSources {
  inside: string;
  /** The vocabularies by which terms are named, as they were and as they are. */
  before: Names;
  now: Names;
  /** The fields that the catalogue adds to its sheets and terms. */
  declared: Declared;
  /** Of the language that is told in. */
  words: Words;
}

/** Compares the files; of the schemas, which a program writes, nobody reads the lines. */
export function dataReviews(
  items: readonly Item[],
  contents: ReadonlyMap<Change, Contents>,
  { inside, before, now, declared, words }: DataSources,
): DataReview[] {
  return items.flatMap(({ change, kind }): DataReview[] => {
    const versions = contents.get(change);
    if (kind.category !== 'catalogue' || kind.text || !versions) return [];
    const part = kind.part as CataloguePart;
    if (part === 'schemas') return [{ change, part, told: [] }];
    const path = change.file.slice(inside.length);
    const fields =
      part === 'owners' ? fieldsOfOwners({ ...before, ...now }) : fieldsOfData(path, declared);
    const { fields: changed, ...rest } = /\.ya?ml$/.test(path)
      ? compareData(versions, fields, words)
      : compareLines(versions, words);
    const describer = changeDescriberFor(fields, before, now, words);
    return [{ change, part, ...rest, told: takingFirst(changed.map(describer.field)) }];
  });
}

/** Who reviews is whom a territory turns to: a line for each of them. */
const fieldsOfOwners = ({ regions }: Names): Field[] =>
  (regions?.terms ?? []).map(({ id, label }) => {
    const contact = {
      path: id,
      key: id,
      kind: 'email',
      required: false,
      meta: { own: { label } },
    } as const;
    return { ...contact, item: contact };
  });

/**
 * What a proposal changes of the form of the sheets, as it was: the vocabularies, by which terms that
 * are gone are named, and the fields that the catalogue declares, with those of now.
 *
 * @param site the settings of now, as far as they can be read
 */
export function catalogueThen(
  items: readonly Item[],
  contents: ReadonlyMap<Change, Contents>,
  inside: string,
  site: Site | undefined,
): { declared: Declared; before: Names } {
  const fileThen = (path: string): unknown => {
    const file = inside + path;
    const item = items.find(({ change }) => (change.before ?? change.file) === file);
    const was = item && contents.get(item.change)?.was;
    return was && dataOf(was);
  };
  const declared = declaredThenAndNow(siteSchema.safeParse(fileThen('site.yml')).data, site);
  const found = vocabulariesOf(declared).flatMap((name) => {
    const data = fileThen(`vocabularies/${name}.yml`);
    return namesTerms(data) ? [[name, data]] : [];
  });
  return { declared, before: Object.fromEntries(found) as Names };
}

function dataOf(content: Content): unknown {
  if (content.is !== 'bytes') return undefined;
  const source = decode(content.bytes, '');
  return typeof source === 'string' ? readYaml(source, '').value : undefined;
}

/** Whether terms can be named by it. */
function namesTerms(data: unknown): boolean {
  const terms = isFields(data) ? data['terms'] : undefined;
  return (
    Array.isArray(terms) &&
    terms.every(
      (term) => isFields(term) && typeof term['id'] === 'string' && isFields(term['label']),
    )
  );
}
