/** What there is to say of the files that change the whole catalogue and are no pages. */
import type { Words } from '../i18n/languages.ts';
import { vocabularyNames } from '../catalogue/model/vocabularies.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { fieldsOfData } from '../changes/data-files.ts';
import { type WorkerMessage, takingFirst, tellerFor } from '../changes/told.ts';
import type { Names } from '../changes/values.ts';
import { decode } from '../catalogue/reading/source-file.ts';
import { readYaml } from '../catalogue/reading/yaml.ts';
import { isFields } from '../catalogue/writing/same.ts';
import type { Change } from './changes.ts';
import { compareData, compareLines, type Unread } from './compare-files.ts';
import type { Content, Contents } from './contents.ts';
import type { CataloguePart, Item } from './matters.ts';

export interface DataReview {
  change: Change;
  part: CataloguePart;
  told: WorkerMessage[];
  unread?: Unread;
}

interface DataSources {
  inside: string;
  /** The vocabularies by which terms are named, as they were and as they are. */
  before: Names;
  now: Names;
  /** Of the language that is told in. */
  words: Words;
}

/** Compares the files; of the schemas, which a program writes, nobody reads the lines. */
export function dataReviews(
  items: readonly Item[],
  contents: ReadonlyMap<Change, Contents>,
  { inside, before, now, words }: DataSources,
): DataReview[] {
  return items.flatMap(({ change, kind }): DataReview[] => {
    const versions = contents.get(change);
    if (kind.matter !== 'catalogue' || kind.text || !versions) return [];
    const part = kind.part as CataloguePart;
    if (part === 'schemas') return [{ change, part, told: [] }];
    const path = change.file.slice(inside.length);
    const fields = part === 'owners' ? fieldsOfOwners({ ...before, ...now }) : fieldsOfData(path);
    const { fields: changed, ...rest } = /\.ya?ml$/.test(path)
      ? compareData(versions, fields, words)
      : compareLines(versions, words);
    const teller = tellerFor(fields, before, now, words);
    return [{ change, part, ...rest, told: takingFirst(changed.map(teller.field)) }];
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

/** The vocabularies that a proposal changes, as they were: terms that are gone are named by them. */
export function vocabulariesIn(
  items: readonly Item[],
  contents: ReadonlyMap<Change, Contents>,
  inside: string,
): Names {
  const found = vocabularyNames.flatMap((name) => {
    const file = `${inside}vocabularies/${name}.yml`;
    const item = items.find(({ change }) => (change.before ?? change.file) === file);
    const was = item && contents.get(item.change)?.was;
    const data = was && vocabularyOf(was);
    return data ? [[name, data]] : [];
  });
  return Object.fromEntries(found) as Names;
}

/** As far as terms can be named by it. */
function vocabularyOf(content: Content): unknown {
  if (content.is !== 'bytes') return undefined;
  const source = decode(content.bytes, '');
  const data = typeof source === 'string' ? readYaml(source, '').value : undefined;
  const terms = isFields(data) ? data['terms'] : undefined;
  const isWhole =
    Array.isArray(terms) &&
    terms.every(
      (term) => isFields(term) && typeof term['id'] === 'string' && isFields(term['label']),
    );
  return isWhole ? data : undefined;
}
