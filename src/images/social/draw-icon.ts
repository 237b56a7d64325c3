/** The icon of the catalogue: the mark that the head of every page has. */
import { Resvg } from '@resvg/resvg-js';
import { brand, paper } from '../../theme/colours.ts';
import type { Icon } from './icons.ts';

/** The icon as a drawing; a maskable one is filled to its corners, with its mark drawn in. */
export function iconDrawing(isMaskable = false): string {
  const corners = isMaskable ? '' : ' rx="8"';
  const inwards = isMaskable ? ' transform="translate(3.6 3.6) scale(.82)"' : '';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">',
    `<rect width="40" height="40"${corners} fill="${brand}"/>`,
    `<g fill="${paper}"${inwards}>`,
    '<rect x="7" y="7" width="11" height="11" rx="2"/>',
    '<rect x="22" y="7" width="11" height="11" rx="2" opacity=".5"/>',
    '<rect x="7" y="22" width="11" height="11" rx="2" opacity=".5"/>',
    `<path d="M27.5 22v11M22 27.5h11" stroke="${paper}" stroke-width="3" stroke-linecap="round"/>`,
    '</g></svg>\n',
  ].join('');
}

/** The PNG of an icon, the same bytes every time. */
export function iconPicture({ size, isMaskable }: Icon): Buffer {
  const drawing = new Resvg(iconDrawing(isMaskable), {
    fitTo: { mode: 'width', value: size },
    font: { loadSystemFonts: false },
    logLevel: 'off',
  });
  return drawing.render().asPng();
}
