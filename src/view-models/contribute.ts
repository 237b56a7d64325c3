/** Where the pages for contributors stand. */
import { languages } from '../i18n/languages.ts';
import { getCatalogue } from './catalogue.ts';
import { rootLanguage, routes } from '../routing/page-routes.ts';

/** The page above them, by its title; none in a catalogue that has not written it. */
export async function contributeTrail(): Promise<{ label: string; href: string }[]> {
  const { catalogue } = await getCatalogue();
  const page = catalogue.pages.find(
    ({ slug }) => slug === languages[rootLanguage].segments.contribute,
  );
  return page ? [{ label: page.data.title, href: routes.contribute() }] : [];
}
