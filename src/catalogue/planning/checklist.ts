/**
 * What a practice's own declared fields ask of whoever would repeat it, as a list to tick off.
 *
 * The list follows the four themes of the PIET-T model (Schloemer and Schröder-Bäck,
 * Implementation Science 13:88, 2018): population, intervention, environment and transfer; the
 * four categories of ASTAIRE (Cambon et al., BMC Public Health 13:1184, 2013) are the same, with
 * "implementation" for the intervention. Every topic stands in one of them; a prerequisite stands
 * where its kind says.
 */
import type { Practice } from '../model/practice.ts';
import type { TransferAspect } from '../model/vocabularies.ts';
import { fundingItems } from '../queries/facets.ts';
import { amountsSpent } from '../queries/spending.ts';

/** The topics, in the order in which they are asked, each with the theme that it belongs to. */
export const planTopics = {
  targets: 'population',
  cost: 'intervention',
  staff: 'intervention',
  months: 'intervention',
  keep: 'intervention',
  evidence: 'intervention',
  organisation: 'environment',
  partners: 'environment',
  prerequisites: 'environment',
  funding: 'environment',
  change: 'transfer',
  lessons: 'transfer',
  support: 'transfer',
} as const satisfies Record<string, TransferAspect>;
export type PlanTopic = keyof typeof planTopics;

export interface PlanItem {
  /**
   * Its name in what is saved: that of its topic, with that of its term or text where a topic has
   * more items. It outlives a change of order, and of the text where the topic has one item.
   */
  id: string;
  topic: PlanTopic;
  aspect: TransferAspect;
  /** Whether the practice declares anything of the topic; if not, it is a question to its owner. */
  declared: boolean;
  /** A term of the vocabulary that the topic draws on. */
  term?: string | undefined;
  /** As the practice says it. Costs, staff, months and evidence are left to whoever shows them. */
  text?: string | undefined;
  essential?: boolean;
}

/** What a topic says, before it has its place. */
type Found = Pick<PlanItem, 'term' | 'text' | 'essential'> & { key?: string; kind?: string };

/**
 * The checklist of a practice, by topic. Each declared thing is an item; a topic of which nothing
 * is declared is one item that says so. What is declared twice is asked once.
 *
 * @param aspectOf the theme to which a kind of prerequisite belongs, if it names one
 */
export function checklistOf(
  practice: Practice,
  aspectOf: (kind: string) => TransferAspect | undefined,
): PlanItem[] {
  const found = declaredIn(practice);
  const items = (Object.keys(planTopics) as PlanTopic[]).flatMap((topic): PlanItem[] => {
    const aspect = planTopics[topic];
    if (found[topic].length === 0) return [{ id: topic, topic, aspect, declared: false }];
    return found[topic].map(({ key, kind, ...rest }) => ({
      id: key === undefined ? topic : `${topic}-${key}`,
      topic,
      aspect: (kind === undefined ? undefined : aspectOf(kind)) ?? aspect,
      declared: true,
      ...rest,
    }));
  });
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function declaredIn(practice: Practice): Record<PlanTopic, Found[]> {
  const { targets = [], organisation, partners = [], replicability } = practice;
  const { prerequisites = [], resources, evidence, lessons = [] } = replicability;
  const { adaptations, support = [] } = replicability;
  const once = (value: unknown): Found[] => (value === undefined ? [] : [{}]);
  const texts = (values: string[] = []) => values.map((text) => ({ key: nameOf(text), text }));
  return {
    targets: targets.map((term) => ({ key: term, term })),
    cost: once(resources?.cost ?? amountsSpent(resources)),
    staff: once(resources?.staff),
    months: once(resources?.months),
    keep: texts(adaptations?.keep),
    evidence: once(evidence),
    organisation: organisation ? [{ text: withRole(organisation) }] : [],
    partners: partners.length > 0 ? [{ text: partners.map(withRole).join('; ') }] : [],
    prerequisites: prerequisites.map(({ kind, text, essential }) => ({
      key: nameOf(`${kind} ${text}`),
      kind,
      term: kind,
      text,
      essential,
    })),
    funding: fundingItems(practice).map(({ source, programme }) => ({
      key: nameOf(`${source} ${programme ?? ''}`),
      term: source,
      text: programme,
    })),
    change: texts(adaptations?.change),
    lessons: texts(lessons),
    support: support.map(({ kind, text }) => ({
      key: nameOf(`${kind} ${text ?? ''}`),
      term: kind,
      text,
    })),
  };
}

const withRole = ({ name, role }: { name: string; role?: string | undefined }): string =>
  role === undefined ? name : `${name} (${role})`;

/** A short name for a text, always the same for the same text (FNV-1a, 32 bits). */
function nameOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
