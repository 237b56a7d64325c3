/** `llms.txt`: the catalogue for programs that read Markdown. https://llmstxt.org/ */
import type { Term } from '../../catalogue/model/vocabularies.ts';
import { following } from '../../i18n/it/following.ts';
import { it } from '../../i18n/it/index.ts';
import { plain } from '../../review/escape.ts';
import type { OpenDataContext } from '../distribution.ts';

/** A title, what this is in a sentence, and the sources of the practices, Region by Region. */
export function llmsText({ catalogue, routes }: OpenDataContext): string {
  const { site, vocabularies } = catalogue;
  const sections = (vocabularies.regions.terms as Term[]).flatMap((region) => {
    const practices = catalogue.practicesOf('region', region.id);
    if (practices.length === 0) return [];
    const links = practices.map(({ slug, data }) =>
      item(data.title, routes.practiceFile(slug), data.summary),
    );
    return [`## ${plain(region.label.it)}`, links.join('\n')];
  });
  const more = [
    item(it.menu.practices, routes.practices(), it.practices.lead),
    item(following.atom, routes.feed(), following.atomHelp),
  ];
  const blocks = [
    `# ${plain(site.name.it)}`,
    `> ${plain(site.claim.it)}`,
    `${following.llmsHow} ${it.footer.licence} ${plain(site.licence.name)}: <${site.licence.url}>.`,
    ...sections,
    // The specification gives this name a meaning: what can be left out.
    '## Optional',
    more.join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const item = (title: string, address: string, notes: string): string =>
  `- [${plain(title)}](${address}): ${plain(notes)}`;
