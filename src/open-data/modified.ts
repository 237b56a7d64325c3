import type { Catalogue } from '../catalogue/queries/catalogue.ts';

/**
 * The day on which the catalogue last changed, as its own dates tell: the clock of a build says
 * nothing about its content.
 *
 * @returns nothing if no practice, news item or page has a date
 */
export function lastModified({ practices, news, pages }: Catalogue): string | undefined {
  const days = [
    ...practices.map(({ data }) => data.reviewed),
    ...news.flatMap(({ data }) => [data.date, data.reviewed ?? '']),
    ...pages.map(({ data }) => data.reviewed ?? ''),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '') || undefined;
}
