/** The preview: the page as it will be, made by the views that make it. */
import { experienceFacts } from '../../views/practice/experience.ts';
import { decision } from '../../views/practice/decision.ts';
import { keyFacts } from '../../views/practice/key-facts.ts';
import { labelOf, type Lookup, termLinks, type Written } from '../../views/practice/parts.ts';
import { readingNote } from '../../views/reading-note.ts';
import {
  afterReplicability,
  beforeReplicability,
  behindSources,
} from '../../views/practice/sections.ts';
import { contact, sources } from '../../views/practice/proof.ts';
import { nextStageView } from '../../views/practice/next-stage.ts';
import { replicability } from '../../views/practice/replicability.ts';
import type { Path } from '../../catalogue/model/field.ts';
import type { KnownPractice } from '../../catalogue/checking/cross-field-rules.ts';
import { toldAmong, withTold } from '../../catalogue/queries/experiences.ts';
import { isFields } from '../../catalogue/writing/same.ts';
import { contribute as words } from '#words/contribute.ts';
import { ui } from '#words/index.ts';
import { viewRoutes } from '../../routing/in-browser.ts';
import type { TextCheck } from './check.ts';
import type { Experience } from '../../catalogue/model/experience.ts';
import { facts, form, isExperience, vocabularies } from './elements.ts';
import { h, renderText } from './preview.ts';
import { fieldAt } from './values.ts';

interface Previewed {
  place: HTMLElement;
  checked: TextCheck;
  /** The text as it is written. */
  text: string;
  titleOf: Lookup['titleOf'];
  /** What those tell who took up the practice that is corrected. */
  told: NonNullable<KnownPractice['experiences']>;
}

/** The last tree that could be read: an error takes nothing off the page. */
let lastGood: TextCheck['tree'];

export function showPreview({ place, checked, text, titleOf, told }: Previewed): void {
  const { currency } = facts.declared;
  const lookup: Lookup = {
    routes: viewRoutes(facts.base),
    vocabularies,
    currency,
    fields: facts.declared.practice,
    territory: facts.territory,
    showsReplications: true,
    titleOf,
    toldAt: (replication) => {
      const one = toldAmong(replication, told);
      return one && { href: one.address, lang: undefined };
    },
  };
  const isDate = (path: Path) => fieldAt(form, path)?.dataset['kind'] === 'date';
  const shown = withTexts(checked.shown, [], isDate);
  const data = withReplications(shown as Written, told);
  const { region, title, summary, themes } = data;
  const head = [
    region !== undefined && h('p', { class: 'eyebrow' }, labelOf(lookup, 'regions', region)),
    title !== undefined && h('p', { class: 'h2 preview-title' }, title),
    summary !== undefined && h('p', { class: 'lead' }, summary),
    themes && termLinks(h, lookup, 'themes', themes),
  ].filter((part) => part instanceof Node);
  const { tree, measure } = checked;
  const isEmpty = text.trim() === '';
  if (tree || isEmpty) lastGood = tree;
  if (head.length === 0 && isEmpty) {
    place.replaceChildren();
    showAround(place, false);
    return;
  }
  showAround(place, true);
  const body = h(
    'section',
    { 'aria-label': ui.practice.body },
    !tree &&
      !isEmpty &&
      h('p', { class: 'preview-old' }, lastGood ? words.previewOld : words.previewBroken),
    lastGood && h('div', { class: 'text' }, renderText(lastGood, data)),
  );
  if (isExperience) {
    place.replaceChildren(
      ...head,
      experienceFacts(h, shown as Partial<Experience>, lookup, false),
      body,
    );
    followOutside(place);
    return;
  }
  place.replaceChildren(
    ...head,
    decision(h, data, lookup),
    body,
    ...beforeReplicability(h, data, lookup),
    replicability(h, data.replicability ?? {}, lookup),
    ...afterReplicability(h, data, lookup),
    sources(h, data, lookup),
    ...behindSources(h, data, lookup),
    contact(h, data, lookup),
    readingNote(h, measure),
    ...[nextStageView(h, data, lookup, (path) => ({ label: labelAt(path) }))].filter(
      (part) => part !== undefined,
    ),
    keyFacts(h, data, lookup),
  );
  followOutside(place);
}

/** Of an empty page there is no preview. */
function showAround(place: HTMLElement, isThere: boolean): void {
  const around = place.closest<HTMLElement>('.sheet-preview');
  if (around) around.hidden = !isThere;
}

/** Who follows a link of the preview stays in the form. */
function followOutside(place: HTMLElement): void {
  for (const link of place.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
  }
}

/** A practice with the replications that are told elsewhere, as its page shows them. */
function withReplications(data: Written, told: Previewed['told']): Written {
  if (told.length === 0) return data;
  const { replicability } = data;
  const replications = withTold(replicability?.replications ?? [], told);
  return { ...data, replicability: { ...replicability, replications } };
}

/** What the form calls a field. */
const labelAt = (path: string): string =>
  fieldAt(form, path.split('.'))?.querySelector('label, legend')?.firstChild?.textContent?.trim() ??
  path;

/** With its dates as texts: YAML reads a bare year as a number. */
function withTexts(value: unknown, path: Path, isDate: (path: Path) => boolean): unknown {
  if (typeof value === 'number' && isDate(path)) return String(value);
  if (Array.isArray(value)) return value.map((item, n) => withTexts(item, [...path, n], isDate));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, told]) => [key, withTexts(told, [...path, key], isDate)]),
  );
}
