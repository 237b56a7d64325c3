/** What those tell who replicated a practice, as the form for practices knows it. */
import type { KnownPractice } from '../catalogue/checking/cross-field-rules.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { replicationOf } from '../catalogue/queries/experiences.ts';
import { routes } from '../routing/page-routes.ts';

/** The replications of a practice that experiences tell of, with their addresses. */
export function experienceReplications(
  practice: PracticeRecord,
  catalogue: Catalogue,
): NonNullable<KnownPractice['experiences']> {
  const declared = practice.data.replicability.replications ?? [];
  return catalogue.experiencesOf(practice).map((experience) => ({
    ...replicationOf(experience, declared),
    address: routes.experience(experience.slug),
  }));
}
