/** Draws a picture: the mark of the catalogue, whose it is, and what it says. */
import { join } from 'node:path';
import { fontFile } from '../../theme/fonts.ts';
import { accent, blank, type Canvas, fill, png, shades, write } from './canvas.ts';
import { lettersOf, type Lettering } from './glyphs.ts';
import { drawable, firstLines, linesOf } from './lines.ts';
import { type Picture, pictureSize } from './picture.ts';

const margin = 80;
const lineWidth = pictureSize.width - 2 * margin;
/** Where the title begins, and how far down the foot of its last line may stand. */
const titleTop = 224;
const titleEnd = 494;
/** How high capital letters are, in parts of their size. */
const capitals = 0.7;
const titleSizes = { largest: 84, smaller: [72, 60, 50, 42] };
const lineHeight = 1.16;

/** A line of text and where the foot of its letters stands. */
interface Line {
  text: string;
  x: number;
  y: number;
  font: Lettering;
}

/**
 * Prepares the drawing of pictures: letters are drawn once for all of them.
 *
 * @param root the folder of the project
 * @returns from what a picture says to its PNG, the same bytes every time
 */
export function pictureDrawer(root: string): (picture: Picture) => Promise<Buffer> {
  const regular = lettersOf(join(root, fontFile('regular', 'ttf')));
  const bold = lettersOf(join(root, fontFile('600', 'ttf')));
  const small = regular(30);
  const name = bold(30);
  const eyebrow = regular(36);
  const titles = [bold(titleSizes.largest), ...titleSizes.smaller.map(bold)] as const;
  const ground = groundOf();
  const canvas = blank();

  return async ({ site, eyebrow: above, title, foot, ground: colour }) => {
    const lines = [
      oneLine(site, margin + 76, 112, name),
      oneLine(above, margin, 190, eyebrow),
      ...titleLines(title, titles),
      oneLine(foot, margin, 566, small),
    ];
    await Promise.all(lines.map(({ font, text }) => font.prepare(text)));
    // From here on nothing is waited for: the canvas is the same for all pictures.
    canvas.set(ground);
    for (const { text, x, y, font } of lines) write(canvas, text, x, y, font);
    return png(canvas, colour);
  };
}

/** As much of a text as fits on one line. */
function oneLine(text: string, x: number, y: number, font: Lettering): Line {
  const room = pictureSize.width - margin - x;
  const [shown = ''] = firstLines(linesOf(drawable(text, font), font, room), 1, font, room);
  return { text: shown, x, y, font };
}

/** The title in the largest letters in which all of it has room, or cut in the smallest. */
function titleLines(
  title: string,
  [font, ...smaller]: readonly [Lettering, ...Lettering[]],
): Line[] {
  const most =
    1 + Math.floor((titleEnd - titleTop - font.size * capitals) / (font.size * lineHeight));
  const lines = linesOf(drawable(title, font), font, lineWidth);
  const [next, ...rest] = smaller;
  if (lines.length > most && next) return titleLines(title, [next, ...rest]);
  return firstLines(lines, most, font, lineWidth).map((text, index) => {
    const foot = titleTop + font.size * (capitals + index * lineHeight);
    return { text, x: margin, y: Math.round(foot), font };
  });
}

/** What all pictures share: a band at the side and the mark that the head of every page has. */
function groundOf(): Canvas {
  const canvas = blank();
  const [dim, full] = [Math.round(shades * 0.45), shades - 1];
  const x = margin;
  const y = 76;
  fill(canvas, { x: 0, y: 0, width: 20, height: pictureSize.height }, accent);
  fill(canvas, { x, y, width: 24, height: 24 }, full);
  fill(canvas, { x: x + 30, y, width: 24, height: 24 }, dim);
  fill(canvas, { x, y: y + 30, width: 24, height: 24 }, dim);
  fill(canvas, { x: x + 40, y: y + 30, width: 4, height: 24 }, full);
  fill(canvas, { x: x + 30, y: y + 40, width: 24, height: 4 }, full);
  return canvas;
}
