/** What a browser needs to install the site: https://www.w3.org/TR/appmanifest/ */
import { localize } from '../i18n/localize.ts';
import type { Site } from '../catalogue/model/site.ts';
import { ui } from '#words/index.ts';
import { brandOf } from '../theme/palette.ts';
import { paper } from '../theme/colours.ts';
import { iconFile, installIcons } from '../images/social/icons.ts';

/**
 * The manifest of a site.
 *
 * @param base the path under which its language is published, ending in `/`
 * @param siteBase that of the whole site, where the icons are
 */
export function webManifest(site: Site, base: string, siteBase: string): Record<string, unknown> {
  return {
    // Two catalogues of one host are two applications.
    id: base,
    start_url: base,
    scope: base,
    lang: ui.language.code,
    name: localize(site.name),
    short_name: localize(site.short_name ?? site.name),
    description: localize(site.claim),
    // A catalogue is read by going back and reloading: these buttons stay.
    display: 'minimal-ui',
    theme_color: brandOf(site),
    background_color: paper,
    icons: [
      { src: siteBase + iconFile, sizes: 'any', type: 'image/svg+xml' },
      ...installIcons.map(({ file, size, isMaskable }) => ({
        src: siteBase + file,
        sizes: `${size}x${size}`,
        type: 'image/png',
        ...(isMaskable && { purpose: 'maskable' }),
      })),
    ],
  };
}
