/** What a browser needs to install the site: https://www.w3.org/TR/appmanifest/ */
import type { Site } from '../catalogue/model/site.ts';
import { it } from '../i18n/it/index.ts';
import { brand, paper } from '../pictures/colours.ts';
import { iconFile, installIcons } from '../pictures/icons.ts';

/**
 * The manifest of a site.
 *
 * @param base the path under which it is published, ending in `/`
 */
export function webManifest(site: Site, base: string): Record<string, unknown> {
  return {
    // Two catalogues of one host are two applications.
    id: base,
    start_url: base,
    scope: base,
    lang: it.language.code,
    name: site.name.it,
    short_name: (site.short_name ?? site.name).it,
    description: site.claim.it,
    // A catalogue is read by going back and reloading: these buttons stay.
    display: 'minimal-ui',
    theme_color: brand,
    background_color: paper,
    icons: [
      { src: base + iconFile, sizes: 'any', type: 'image/svg+xml' },
      ...installIcons.map(({ file, size, isMaskable }) => ({
        src: base + file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(isMaskable && { purpose: 'maskable' }),
      })),
    ],
  };
}
