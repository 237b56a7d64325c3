/** What differs between two versions of a sheet or of a data file, field by field. */
import type { Words } from '../i18n/languages.ts';
import type { Field } from '../catalogue/model/fields.ts';
import { type Fields, isFields, same } from '../catalogue/writing/same.ts';
import type { BodyChange } from './body-changes.ts';
import { fieldText } from '../catalogue/model/field.ts';

export interface FieldChange {
  /** As the dictionary of the fields names it: `replicability.stage`; of a term, `terms[prova]`. */
  path: string;
  /** Its name, after those of the groups that it is in. */
  label: string;
  /** Left out where it was not declared, or is no longer; both, of the text of a practice. */
  before?: unknown;
  after?: unknown;
  /** Of the text below a sheet. */
  story?: BodyChange;
}

/** Where a value stands: its path, and the names of the groups around it in these words. */
interface Place {
  path: string;
  labels: readonly string[];
  words: Words;
}

/**
 * Compares two versions. Lists are compared as wholes, but for those whose items have an `id`. What
 * the schema does not know is compared too, under the name that it has in the file: nothing is
 * passed over.
 *
 * @param fields those of the schema, in their order
 * @param before the data as it was; anything that is no group counts as an empty one
 * @param words of the language that fields are named in
 * @param path where it stands, if it is not a whole sheet: `funding[]`
 */
export function differencesIn(
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  words: Words,
  path = '',
): FieldChange[] {
  return inGroup(fields, before, after, { path, labels: [], words });
}

function inGroup(
  fields: readonly Field[],
  before: unknown,
  after: unknown,
  { path: parent, labels: groups, words }: Place,
): FieldChange[] {
  const known = new Map(fields.map((field) => [field.key, field]));
  const keys = new Set([...known.keys(), ...keysOf(before), ...keysOf(after)]);
  return [...keys].flatMap((key) => {
    const field = known.get(key);
    const path = parent === '' ? key : `${parent}.${key}`;
    const labels = [...groups, field ? fieldText(field, words).label : key];
    return inValue(field, partOf(before, key), partOf(after, key), { path, labels, words });
  });
}

function inValue(
  field: Field | undefined,
  before: unknown,
  after: unknown,
  place: Place,
): FieldChange[] {
  if (same(before, after)) return [];
  const areGroups = [before, after].every((value) => value === undefined || isFields(value));
  const inner = areGroups
    ? inGroup(field?.fields ?? [], before, after, place)
    : inNamedItems(field, before, after, place);
  return inner.length > 0 ? inner : [whole(before, after, place)];
}

const whole = (before: unknown, after: unknown, { path, labels, words }: Place): FieldChange => ({
  path,
  label: labels.join(words.changes.inGroup),
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** The items of two lists by their `id`, what is new or gone as wholes; nothing of other lists. */
function inNamedItems(
  field: Field | undefined,
  before: unknown,
  after: unknown,
  { path, labels, words }: Place,
): FieldChange[] {
  const [then, now] = [byId(before), byId(after)];
  if (!then || !now) return [];
  const renamed = renamedItems(then, now);
  const news = new Set(renamed.values());
  const inner = [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const place = { path: `${path}[${id}]`, labels: [...labels, id], words };
    const [was, is] = [then.get(id), now.get(id)];
    if (was && is) return inGroup(field?.item?.fields ?? [], was, is, place);
    const name = renamed.get(id);
    if (name !== undefined) {
      return [
        whole(id, name, { path: `${place.path}.id`, labels: [...place.labels, 'id'], words }),
      ];
    }
    return news.has(id) ? [] : [whole(was, is, place)];
  });
  const [orderThen, orderNow] = [
    [...then.keys()].filter((id) => now.has(id)),
    [...now.keys()].filter((id) => then.has(id)),
  ];
  const isReordered = !same(orderThen, orderNow);
  return isReordered ? [...inner, whole(orderThen, orderNow, { path, labels, words })] : inner;
}

/** More than the vocabularies may hold: of such a file, nobody waits for what its items were. */
const mostCompared = 500 * 500;

/** The items of which only the `id` is another: the new one by the old. */
function renamedItems(
  then: ReadonlyMap<string, Fields>,
  now: ReadonlyMap<string, Fields>,
): Map<string, string> {
  const rest = ({ id: _id, ...others }: Fields) => others;
  const come = [...now].filter(([id]) => !then.has(id));
  const found = new Map<string, string>();
  if (come.length * then.size > mostCompared) return found;
  for (const [id, item] of then) {
    if (now.has(id)) continue;
    const at = come.findIndex(([, other]) => same(rest(item), rest(other)));
    const [name] = at === -1 ? [] : (come.splice(at, 1)[0] ?? []);
    if (name !== undefined) found.set(id, name);
  }
  return found;
}

function byId(list: unknown): Map<string, Fields> | undefined {
  if (!Array.isArray(list)) return undefined;
  const items = list.flatMap((item): [string, Fields][] =>
    isFields(item) && typeof item['id'] === 'string' ? [[item['id'], item]] : [],
  );
  const found = new Map(items);
  return found.size === list.length ? found : undefined;
}

const keysOf = (data: unknown): string[] => (isFields(data) ? Object.keys(data) : []);

const partOf = (data: unknown, key: string): unknown =>
  isFields(data) && Object.hasOwn(data, key) ? data[key] : undefined;
