/**
 * How far apart two colours are for the eye, as the WCAG measure it:
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
import { partsOf } from './colours.ts';

/** What text has to reach at least: level AA. */
export const textContrast = 4.5;

/** From 0, black, to 1, white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1, the same, to 21, black on white. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** So much of another colour in a colour, from 0 to 1. */
export function mix(colour: string, other: string, share: number): string {
  const parts = partsOf(other);
  const mixed = partsOf(colour).map((part, place) =>
    Math.round(part + ((parts[place] ?? 0) - part) * share),
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The nearest shade of a colour that can be read on all of these grounds.
 *
 * @param towards black or white: whichever is not the ground
 */
export function readableOn(
  colour: string,
  grounds: readonly string[],
  towards: string,
  ratio = textContrast,
): string {
  const steps = 100;
  for (let step = 0; step < steps; step += 1) {
    const shade = mix(colour, towards, step / steps);
    if (grounds.every((ground) => contrastOf(shade, ground) >= ratio)) return shade;
  }
  return towards;
}
