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

/**
 * Prepares the drawing of pictures: letters are drawn once for all of them.
 *
 * @param root the folder of the project
 * @returns from what a picture says to its PNG, the same bytes every time
 */
export function pictureDrawer(root: string): (picture: Picture) => Buffer {
  const regular = lettersOf(join(root, fontFile('regular', 'ttf')));
  const bold = lettersOf(join(root, fontFile('600', 'ttf')));
  const small = regular(30);
  const name = bold(30);
  const eyebrow = regular(36);
  const titles = [bold(titleSizes.largest), ...titleSizes.smaller.map(bold)] as const;
  const canvas = blank();

  const line = (canvas: Canvas, text: string, x: number, y: number, font: Lettering) => {
    const room = pictureSize.width - margin - x;
    const [shown = ''] = firstLines(linesOf(drawable(text, font), font, room), 1, font, room);
    write(canvas, shown, x, y, font);
  };
  /** What the pictures of a territory share. */
  const heads = new Map<string, Canvas>();
  const headOf = (site: string, above: string): Canvas => {
    const key = JSON.stringify([site, above]);
    const head = heads.get(key) ?? groundOf();
    if (!heads.has(key)) {
      line(head, site, margin + 76, 112, name);
      line(head, above, margin, 190, eyebrow);
      heads.set(key, head);
    }
    return head;
  };
  return ({ site, eyebrow: above, title, foot }) => {
    canvas.set(headOf(site, above));
    const { lines, font } = fitted(title, titles);
    lines.forEach((text, index) => {
      write(
        canvas,
        text,
        margin,
        Math.round(titleTop + font.size * (capitals + index * lineHeight)),
        font,
      );
    });
    line(canvas, foot, margin, 566, small);
    return png(canvas);
  };
}

interface Setting {
  lines: string[];
  font: Lettering;
}

/** The title in the largest letters in which all of it has room, or cut in the smallest. */
function fitted(title: string, [font, ...smaller]: readonly [Lettering, ...Lettering[]]): Setting {
  const most =
    1 + Math.floor((titleEnd - titleTop - font.size * capitals) / (font.size * lineHeight));
  const text = drawable(title, font);
  const lines = linesOf(text, font, lineWidth);
  const [next, ...rest] = smaller;
  if (lines.length <= most || !next)
    return { lines: firstLines(lines, most, font, lineWidth), font };
  return fitted(title, [next, ...rest]);
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
