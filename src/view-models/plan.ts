/** The checklist of a practice in words, for the page of its replication plan. */
import { localize } from '../i18n/localize.ts';
import { checklistOf, type PlanItem, type PlanTopic } from '../catalogue/planning/checklist.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { type TransferAspect, transferAspects } from '../catalogue/model/vocabularies.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { ui } from '#words/index.ts';
import { planPage as words } from '#words/plan-page.ts';
import { factsOf } from '../search/facts.ts';
import type { PracticeDocument } from '../views/practice/documents.ts';
import { helpfulDocuments } from './documents.ts';

export interface PlanRow {
  id: string;
  label: string;
  /** What the practice says; not there where it says nothing. */
  text?: string;
  /** The kind of prerequisite that it is. */
  kind?: string | undefined;
}

/** The acts that help with a prerequisite: those of the practice, and how many others have. */
interface PlanActs {
  own: PracticeDocument[];
  /** Of other practices, in the library. */
  others: number;
}

/** @param kind of prerequisite; nothing for those that are said to help with none */
export function planActs(
  { data }: PracticeRecord,
  kind: string | undefined,
  catalogue: Catalogue,
): PlanActs {
  const own = (data.documents ?? []).filter(({ helps }) => helps === kind);
  const all = kind === undefined ? own.length : (helpfulDocuments(catalogue).get(kind) ?? 0);
  return { own, others: all - own.length };
}

interface PlanPart {
  aspect: TransferAspect;
  rows: PlanRow[];
}

export interface PlanList {
  /** What the practice says is needed. */
  parts: PlanPart[];
  /** What it says nothing of. */
  silent: PlanRow[];
  /** For what only the reader knows. */
  own: PlanRow[];
  /** What to ask the owner. */
  questions: string[];
}

const { practice: says } = ui;
const labels: Record<PlanTopic, string> = {
  targets: says.fields.targets,
  cost: says.cost,
  staff: says.staff,
  months: says.months,
  keep: says.keep,
  evidence: says.evidence,
  organisation: says.fields.organisation,
  partners: says.fields.partners,
  prerequisites: says.prerequisites,
  funding: says.fields.funding,
  change: says.change,
  lessons: says.lessons,
  support: says.support,
};

/** The vocabularies that the topics draw on. */
const vocabularies = {
  targets: 'targets',
  prerequisites: 'prerequisite-kinds',
  funding: 'funding-sources',
  support: 'support-kinds',
} as const;

/** Writes the checklist. */
export function planList(practice: PracticeRecord, catalogue: Catalogue): PlanList {
  const items = checklistOf(
    practice.data,
    (kind) => catalogue.term('prerequisite-kinds', kind).aspect,
  );
  const facts = factsOf(practice, catalogue).rows;
  /** The acts of a kind are shown once. */
  const kinds = new Set<string | undefined>();
  const rowOf = (item: PlanItem): PlanRow => {
    const { id, topic, term, text, essential, declared } = item;
    const label = labels[topic];
    if (!declared) return { id, label };
    if (topic === 'cost' || topic === 'staff' || topic === 'months' || topic === 'evidence') {
      return { id, label, text: facts[topic].join(' ') };
    }
    const named =
      term !== undefined && topic in vocabularies
        ? localize(catalogue.term(vocabularies[topic as keyof typeof vocabularies], term).label)
        : undefined;
    const mark = essential ? ` (${says.essential})` : '';
    // The kind of a prerequisite says more than that it is one.
    if (topic === 'prerequisites') {
      const kind = kinds.has(term) ? undefined : term;
      kinds.add(term);
      return { id, label: named ?? label, text: `${text}${mark}`, kind };
    }
    return { id, label, text: [named, text].filter((part) => part !== undefined).join(': ') };
  };
  return {
    parts: transferAspects
      .map((aspect) => ({
        aspect,
        rows: items.filter((item) => item.declared && item.aspect === aspect).map(rowOf),
      }))
      .filter(({ rows }) => rows.length > 0),
    silent: items.filter(({ declared }) => !declared).map(rowOf),
    own: transferAspects.map((aspect) => ({
      id: `other-${aspect}`,
      label: words.other(words.aspects[aspect]),
      text: '',
    })),
    questions: items.filter(({ declared }) => !declared).map(({ topic }) => words.ask[topic]),
  };
}
