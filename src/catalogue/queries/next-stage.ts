/** The next stage of a practice: the test of the stage after its own, and what would answer it. */
import type { TermOf, Vocabularies } from '../model/vocabularies.ts';

type Stage = TermOf<'stages'>;

interface NextStage {
  stage: Stage;
  /** Paths of the fields that would answer its test and that the sheet does not have yet. */
  missing: string[];
}

/** What every stage that asks for a replication asks for. */
const replications = 'replicability.replications';

/**
 * @param frontmatter of a practice, as far as it is written
 * @returns nothing for the last stage, and where no stage is written
 */
export function nextStage(
  frontmatter: { replicability?: { stage?: string | undefined } | undefined },
  { stages: { terms } }: Pick<Vocabularies, 'stages'>,
): NextStage | undefined {
  const place = terms.findIndex(({ id }) => id === frontmatter.replicability?.stage);
  const stage = place === -1 ? undefined : terms[place + 1];
  if (!stage) return undefined;
  const { asks = stage.requires_replication === true ? [replications] : [] } = stage;
  return { stage, missing: asks.filter((path) => valueAt(frontmatter, path) === undefined) };
}

const valueAt = (frontmatter: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object' && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      frontmatter,
    );
