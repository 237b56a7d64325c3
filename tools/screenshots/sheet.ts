/** The contact sheet: all pictures on one page, a row for each template. */
import { createHtml as h, type Html } from '../../src/markup/html.ts';
import type { Picture } from './take.ts';

const style = `
body { margin: 0.5rem; background: #777; font: 13px/1.3 sans-serif; color: #fff }
h2 { margin: 1rem 0 0.25rem; font-size: 1rem }
section > div { display: flex; gap: 6px; align-items: flex-start; overflow-x: auto }
figure { flex: none; margin: 0 }
img { display: block; width: 100%; background: #fff }
figcaption { padding: 0 0.25rem; background: #222 }
.is-wide figcaption { background: #b00 }
`;

/** How wide a picture is on the sheet: a phone is seen larger than a desk. */
const shownWidth = (width: number): number => Math.round(width < 500 ? width * 0.5 : width * 0.2);

/** @returns a page whose pictures lie beside it; what has to be scrolled sideways is in red */
export function contactSheet(pictures: readonly Picture[]): string {
  const rows = [...Map.groupBy(pictures, ({ name }) => name)].map(([name, of]) =>
    h('section', {}, h('h2', {}, name), h('div', {}, ...of.map(figure))),
  );
  const head = h('head', {}, h('meta', { charset: 'utf-8' }), h('title', {}, 'Contact sheet'));
  const page = h('html', { lang: 'en' }, head, h('body', {}, h('style', {}, style), ...rows));
  return `<!doctype html>${page.text}\n`;
}

const figure = ({ name, width, scheme, file, height, isWide }: Picture): Html =>
  h(
    'figure',
    { style: `width:${shownWidth(width)}px`, ...(isWide && { class: 'is-wide' }) },
    h('figcaption', {}, `${width} ${scheme}: ${height}`),
    h('a', { href: file }, h('img', { src: file, alt: name, loading: 'lazy' })),
  );
