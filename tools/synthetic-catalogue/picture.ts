/** An invented picture: as heavy and as hard to compress as an illustration, the same for a seed. */
import sharp from 'sharp';
import type { Random } from './random.ts';

const width = 960;
const height = 640;

/** @returns a PNG */
export function drawPicture(random: Random): Promise<Buffer> {
  const colour = () => `hsl(${random.between(0, 359)} ${random.between(30, 80)}% 55%)`;
  const circles = Array.from({ length: 60 }, () => {
    const place = `cx="${random.between(0, width)}" cy="${random.between(0, height)}"`;
    return `<circle ${place} r="${random.between(20, 160)}" fill="${colour()}" opacity="0.5"/>`;
  });
  const ground = `<rect width="${width}" height="${height}" fill="${colour()}"/>`;
  const size = `width="${width}" height="${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${circles.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
