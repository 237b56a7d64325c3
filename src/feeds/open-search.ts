/** OpenSearch 1.1: by it a browser adds the search of the catalogue to its own. */
import { localize } from '../i18n/localize.ts';
import { feeds } from '#words/feeds.ts';
import { ui } from '#words/index.ts';
import { iconFile } from '../images/social/icons.ts';
import type { OpenDataContext } from '../open-data/distribution.ts';
import { element, xmlDocument } from './xml.ts';

export const openSearchType = 'application/opensearchdescription+xml';

/** The most characters that the specification allows in each name. */
const most = { shortName: 16, longName: 48 };

/** The description document. */
export function openSearchText({ catalogue, routes, root }: OpenDataContext): string {
  const { site } = catalogue;
  const text = (name: string, value: string) => element(name, {}, value);
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      text('ShortName', cut(localize(site.short_name ?? site.name), most.shortName)),
      text('LongName', cut(localize(site.name), most.longName)),
      text('Description', feeds.searchDescription(localize(site.name))),
      element('Url', { type: 'text/html', template: `${routes.practices()}?q={searchTerms}` }),
      element(
        'Image',
        { width: '16', height: '16', type: 'image/svg+xml' },
        root.underBase(iconFile),
      ),
      text('Language', ui.language.code),
      text('InputEncoding', 'UTF-8'),
    ),
  );
}

/** As many whole words as there is room for. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const start = name.slice(0, length + 1);
  const end = start.trimEnd().length < start.length ? length : start.search(/\s\S*$/);
  return start.slice(0, end === -1 ? length : end).trimEnd();
}
