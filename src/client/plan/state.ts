/** A replication plan as it is kept and taken away: plain data, whoever wrote it. */
import { isDate } from '../../catalogue/model/dates.ts';
import { type Fields, isFields } from '../../catalogue/writing/same.ts';

const version = 1;

export const states = ['in-place', 'to-build', 'not-needed'] as const;
export type State = (typeof states)[number];

/** What is said of one thing of the checklist. */
export interface Entry {
  /** That of the item; see `PlanItem`. */
  id: string;
  /** The item as it read when this was written. */
  text: string;
  state: State | '';
  who: string;
  /** A day, or nothing. */
  when: string;
  note: string;
}

export const contextFields = ['region', 'context', 'why', 'people', 'start', 'author'] as const;
type ContextField = (typeof contextFields)[number];

export interface Plan extends Record<ContextField, string> {
  /** Slug of the practice. */
  practice: string;
  title: string;
  entries: Entry[];
  /** Texts of plans of other versions, for which there is no place. */
  unplaced: string[];
}

export interface ParsedPlan {
  plan: Plan;
  /** It was written by another version: what could be understood is in it. */
  otherVersion: boolean;
}

/** An item of the page. */
export interface PageItem {
  id: string;
  text: string;
  /** The practice says nothing of it. */
  isSilent?: boolean;
}

/** Of what only the reader knows, the note is all that there is to say. */
export const isReadersOwn = ({ id }: Entry): boolean => id.startsWith('other-');

export const emptyPlan = (practice: string, title: string): Plan => ({
  practice,
  title,
  region: '',
  context: '',
  why: '',
  people: '',
  start: '',
  author: '',
  entries: [],
  unplaced: [],
});

export const isSaying = ({ state, who, when, note }: Entry): boolean =>
  [state, who, when, note].some((value) => value !== '');

/** Whether nobody has written anything in it. */
export const isEmpty = (plan: Plan): boolean =>
  contextFields.every((name) => plan[name] === '') &&
  plan.unplaced.length === 0 &&
  !plan.entries.some(isSaying);

/** The plan as it is written into a file or a store: without what is empty. */
export function plainPlan({ practice, title, entries, unplaced, ...context }: Plan): Fields {
  const filled = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
  return {
    version,
    practice,
    title,
    ...filled(context),
    entries: entries.map((entry) => filled({ ...entry })),
    ...(unplaced.length > 0 && { unplaced }),
  };
}

/**
 * Reads a plan, of this version or of another, or changed by hand. Texts that have no place are
 * kept apart.
 *
 * @returns nothing if it is no plan at all
 */
export function parsePlan(value: unknown): ParsedPlan | undefined {
  if (!isFields(value) || typeof value['practice'] !== 'string') return undefined;
  const { version: written, practice, title, entries, unplaced, ...rest } = value;
  const plan = emptyPlan(practice, typeof title === 'string' ? title : '');
  for (const name of contextFields) {
    const text = rest[name];
    if (typeof text !== 'string' || (name === 'start' && !isDay(text))) continue;
    plan[name] = text;
    delete rest[name];
  }
  plan.unplaced.push(...textsIn(unplaced), ...textsIn(rest));
  const list = Array.isArray(entries) ? entries : textsIn(entries);
  const seen = new Set<string>();
  for (const item of list) {
    const entry = entryOf(item, plan.unplaced);
    if (!entry || seen.has(entry.id)) plan.unplaced.push(...textsIn(item));
    else plan.entries.push(entry);
    if (entry) seen.add(entry.id);
  }
  return { plan, otherVersion: written !== version };
}

/** @param unplaced takes what cannot be understood of an entry that can be used */
function entryOf(value: unknown, unplaced: string[]): Entry | undefined {
  if (!isFields(value)) return undefined;
  const { id, text = '', state = '', who = '', when = '', note = '', ...rest } = value;
  if (typeof id !== 'string' || !/^[a-z0-9-]{1,200}$/.test(id)) return undefined;
  if (typeof text !== 'string' || typeof who !== 'string' || typeof note !== 'string') {
    return undefined;
  }
  const known = states.find((other) => other === state);
  const day = typeof when === 'string' && isDay(when) ? when : '';
  unplaced.push(...textsIn({ ...(!known && { state }), ...(day === '' && { when }), ...rest }));
  return { id, text, state: known ?? '', who, when: day, note };
}

const isDay = (text: string): boolean => text === '' || isDate(text, 'day');

/** The texts of any data, each with the name that it has there. */
function textsIn(value: unknown, name = ''): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, name));
  if (isFields(value)) return Object.entries(value).flatMap(([key, item]) => textsIn(item, key));
  return [name === '' ? String(value) : `${name}: ${value}`];
}

interface Fitted {
  plan: Plan;
  /** Items that read otherwise than when something was said of them. */
  changed: string[];
  /** How many items the plan did not know. */
  added: number;
}

/**
 * Brings a plan and the items of the page together: every item has its entry, in the order of the
 * page; what was said of items that are gone comes after.
 */
export function fitted(plan: Plan, items: readonly PageItem[]): Fitted {
  const known = new Map(plan.entries.map((entry) => [entry.id, entry]));
  const asked = new Set(items.map(({ id }) => id));
  const entries = items.map(({ id, text }): Entry => {
    const blank: Entry = { id, text, state: '', who: '', when: '', note: '' };
    return { ...blank, ...known.get(id), text };
  });
  const gone = plan.entries.filter((entry) => !asked.has(entry.id) && isSaying(entry));
  const changed = items.filter(({ id, text }) => {
    const entry = known.get(id);
    if (entry === undefined || isReadersOwn(entry)) return false;
    return isSaying(entry) && entry.text !== text;
  });
  return {
    plan: { ...plan, entries: [...entries, ...gone] },
    changed: changed.map(({ text }) => text),
    added: plan.entries.length === 0 ? 0 : items.filter(({ id }) => !known.has(id)).length,
  };
}
