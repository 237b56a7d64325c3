/** Which of the parts that a catalogue may do without a site has. */
import { type SectionName, sectionNames, type Site } from '../model/site.ts';

/** What of each part there is to show. */
type SectionContent = Readonly<Record<SectionName, boolean>>;

/**
 * The parts of a site: those that `site.yml` switches on, and of those that it does not name the
 * ones with something to show.
 */
export function sectionsOf(
  { sections = {} }: Pick<Site, 'sections'>,
  has: SectionContent,
): ReadonlySet<SectionName> {
  return new Set(sectionNames.filter((name) => sections[name] ?? has[name]));
}

/** What there is to show, by what was read. */
export const sectionContent = (of: {
  texts: Iterable<{ kind: string }>;
  replicates: boolean;
  site: Pick<Site, 'federation'> | undefined;
}): SectionContent => {
  const kinds = new Set([...of.texts].map(({ kind }) => kind));
  return {
    needs: kinds.has('need'),
    news: kinds.has('news'),
    observatory: kinds.has('practice'),
    replications: of.replicates,
    shelf: true,
    federation: of.site?.federation !== undefined,
  };
};
