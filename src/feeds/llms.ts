/** `llms.txt`: the catalogue for programs that read Markdown. https://llmstxt.org/ */
import { localize } from '../i18n/localize.ts';
import type { Term } from '../catalogue/model/vocabularies.ts';
import { feeds } from '#words/feeds.ts';
import { ui } from '#words/index.ts';
import { plain } from '../markup/markdown.ts';
import type { OpenDataContext } from '../open-data/distribution.ts';
import { licenceName, licenceOf } from '../open-data/licence.ts';
import { practicesLabel } from '../view-models/nouns.ts';

/** A title, what this is in a sentence, and the sources of the practices, Region by Region. */
export function llmsText({ catalogue, routes }: OpenDataContext): string {
  const { site, vocabularies } = catalogue;
  const licence = licenceOf(site);
  const sections = (vocabularies.regions.terms as Term[]).flatMap((region) => {
    const practices = catalogue.practicesOf('region', region.id);
    if (practices.length === 0) return [];
    const links = practices.map(({ slug, data }) =>
      item(data.title, routes.practiceFile(slug), data.summary),
    );
    return [`## ${plain(localize(region.label))}`, links.join('\n')];
  });
  const more = [
    item(practicesLabel(catalogue.site), routes.practices(), ui.practices.lead),
    item(feeds.atom, routes.feed(), feeds.atomHelp),
  ];
  const blocks = [
    `# ${plain(localize(site.name))}`,
    `> ${plain(localize(site.claim))}`,
    `${feeds.llmsHow} ${ui.footer.licence} ${plain(licenceName(site, ui.language.code))}: <${licence.address}>.`,
    ...sections,
    // The specification gives this name a meaning: what can be left out.
    '## Optional',
    more.join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const item = (title: string, address: string, notes: string): string =>
  `- [${plain(title)}](${address}): ${plain(notes)}`;
