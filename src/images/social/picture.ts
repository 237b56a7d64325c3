/** The pictures that other sites show beside a link to a page: what each of them says. */
import { type Localized, localizeIn } from '../../i18n/localized.ts';
import type { Catalogue } from '../../catalogue/queries/catalogue.ts';
import { brandOf } from '../../theme/palette.ts';
import { pathOf } from '../../routing/paths.ts';

/** As large as those who show such pictures ask for: https://ogp.me/#structured */
export const pictureSize = { width: 1200, height: 630 };

export interface Picture {
  /** Below the base of the site. */
  path: string;
  /** Whose catalogue it is, at the top. */
  site: string;
  /** A line above the title. */
  eyebrow: string;
  title: string;
  /** A line below. */
  foot: string;
  /** The colour of the ground. */
  ground: string;
}

/** A picture for each practice, and one for the pages that have none of their own. */
export function picturesOf(catalogue: Catalogue): Picture[] {
  const { language } = catalogue;
  const say = (text: Localized) => localizeIn(text, language);
  const site = say(catalogue.site.name);
  const ground = brandOf(catalogue.site);
  const label = (vocabulary: 'regions' | 'themes', id: string) =>
    say(catalogue.term(vocabulary, id).label);
  return [
    {
      path: pathOf('picture', language),
      site: '',
      eyebrow: say(catalogue.site.owner),
      title: site,
      foot: '',
      ground,
    },
    ...catalogue.practices.map(({ slug, data }) => ({
      path: pathOf('practicePicture', language, { slug }),
      site,
      eyebrow: label('regions', data.region),
      title: data.title,
      foot: data.themes.map((theme) => label('themes', theme)).join(' · '),
      ground,
    })),
  ];
}
