/** The icon of a catalogue in the sizes that browsers and systems ask for. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../catalogue/model/site.ts';
import { publicFolderName } from '../catalogue/reading/public-files.ts';
import { type Icon, installIcons, touchIcon } from '../images/social/icons.ts';
import { paper } from '../theme/colours.ts';
import { brandOf } from '../theme/palette.ts';

/** Of the side of an icon that the system may cut: what is certain to be seen. */
const safeShare = 0.7;

/**
 * Draws the icon into a built site, in the place of that of the program. What the catalogue has
 * among its own public files stays as it is.
 *
 * @param published by its path in the site, the absolute path of each file
 * @param folder absolute path of the built site
 */
export async function drawIcons(
  site: Pick<Site, 'icon' | 'colours'>,
  published: ReadonlyMap<string, string>,
  contentFolder: string,
  folder: string,
): Promise<void> {
  const drawing = site.icon === undefined ? undefined : published.get(site.icon);
  if (drawing === undefined) return;
  const isOwn = ({ file }: Icon) => existsSync(join(contentFolder, publicFolderName, file));
  const wanted = [...installIcons, touchIcon].filter((icon) => !isOwn(icon));
  await Promise.all(
    wanted.map(({ file, size, isMaskable }) =>
      draw(drawing, join(folder, file), size, isMaskable ? brandOf(site) : undefined),
    ),
  );
}

async function draw(from: string, to: string, size: number, ground: string | undefined) {
  const side = ground === undefined ? size : Math.round(size * safeShare);
  const edge = Math.floor((size - side) / 2);
  const rest = size - side - edge;
  const background = ground ?? `${paper}00`;
  // Few catalogues have an icon of their own, and it takes long to load.
  const { default: sharp } = await import('sharp');
  await sharp(from, { density: 300 })
    .resize(side, side, { fit: 'contain', background })
    .extend({ top: edge, left: edge, bottom: rest, right: rest, background })
    .png()
    .toFile(to);
}
