/**
 * The page that speaks the language of the one asked for: each language has its pages below a
 * path of its own, that of the site or one below it.
 *
 * @param address of the page asked for
 * @param pages the paths of those to choose from, each right below the path of its language
 */
export function nearestPage(address: string, pages: readonly string[]): string {
  const { pathname } = new URL(address);
  const above = (page: string) => page.slice(0, page.lastIndexOf('/', page.length - 2) + 1);
  const [nearest = ''] = pages
    .filter((page) => pathname.startsWith(above(page)))
    .sort((a, b) => above(b).length - above(a).length);
  return nearest;
}
