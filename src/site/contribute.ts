/** Where the pages for contributors stand. */
import { ui } from '#words/index.ts';
import { getCatalogue } from './catalogue.ts';
import { routes } from './routes.ts';

/** The page above them, by its title; none in a catalogue that has not written it. */
export async function contributeTrail(): Promise<{ label: string; href: string }[]> {
  const { catalogue } = await getCatalogue();
  const page = catalogue.pages.find(({ slug }) => slug === ui.segments.contribute);
  return page ? [{ label: page.data.title, href: routes.contribute() }] : [];
}
