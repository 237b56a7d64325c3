/** Where the pages for contributors stand. */
import { getCatalogue } from './catalogue.ts';
import { routes } from '../routing/page-routes.ts';

/** The page above them, by its title; none in a catalogue that has not written it. */
export async function contributeTrail(): Promise<{ label: string; href: string }[]> {
  const { catalogue } = await getCatalogue();
  const href = routes.contribute();
  const page = catalogue.pages.find(({ slug }) => routes.page(slug) === href);
  return page ? [{ label: page.data.title, href }] : [];
}
