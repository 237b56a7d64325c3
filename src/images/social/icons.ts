/**
 * The files of the icon of the catalogue, which lie in `public/`: the mark that the head of every
 * page has. A catalogue with files of the same names in its own `public/` has an icon of its own.
 */

/** The drawing, which browsers show as it is. */
export const iconFile = 'favicon.svg';

export interface Icon {
  /** Below the base of the site. */
  file: string;
  /** Of its side, in points. */
  size: number;
  /**
   * Whether the system may cut it to a shape of its own: all that counts is then within two fifths
   * of the side from the middle. https://www.w3.org/TR/appmanifest/#icon-masks
   */
  isMaskable: boolean;
}

/** The icons of an installed site. */
export const installIcons: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'icon-maskable-512.png', size: 512, isMaskable: true },
];

/** That of iOS, which looks for it by this name and rounds its corners by itself. */
export const touchIcon: Icon = { file: 'apple-touch-icon.png', size: 180, isMaskable: true };
