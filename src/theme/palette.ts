/** The colours of a catalogue that has its own, from the one or two that it names. */
import { brand, paper } from './colours.ts';
import { contrastOf, mix, readableOn, textContrast } from './contrast.ts';

export type Theme = 'light' | 'dark';

const black = '#000000';

/** `--ground`, `--surface` and `--surface-strong` of the style sheets: text stands on all of them. */
export const grounds: Readonly<Record<Theme, readonly string[]>> = {
  light: [paper, '#f1f5fa', '#e3ebf5'],
  dark: ['#0f171f', '#17222d', '#21303f'],
};

/** What makes a colour of a theme lighter or darker until it can be read there. */
const opposite: Readonly<Record<Theme, string>> = { light: black, dark: paper };

/** `--on-brand-soft` of the style sheets, the faintest text on the bands of the brand. */
export const onBrand = '#cfe0f2';

interface OwnColours {
  accent: string;
  accent_dark?: string | undefined;
}

/**
 * Whether a colour can be read wherever a theme writes with it.
 *
 * @returns nothing if it can; else its lowest contrast, and the nearest shade that can be read
 */
export function unreadable(
  colour: string,
  theme: Theme,
): { contrast: number; nearest: string } | undefined {
  const contrast = Math.min(...grounds[theme].map((ground) => contrastOf(colour, ground)));
  if (contrast >= textContrast) return undefined;
  return { contrast, nearest: readableOn(colour, grounds[theme], opposite[theme]) };
}

/** The custom properties of the style sheets that the accent decides, in each theme. */
export function paletteOf({ accent, accent_dark: given }: OwnColours): Record<Theme, Properties> {
  const lit = given ?? readableOn(accent, grounds.dark, paper);
  const deep = (colour: string, ratio: number) => readableOn(colour, [onBrand], black, ratio);
  return {
    light: {
      '--link': accent,
      '--link-hover': mix(accent, black, 0.4),
      '--accent': accent,
      '--on-accent': paper,
      '--reached': accent,
      '--brand': deep(accent, 7),
      '--brand-deep': deep(accent, 10),
      '--brand-band': deep(accent, textContrast),
    },
    dark: {
      '--link': lit,
      '--link-hover': mix(lit, paper, 0.5),
      '--accent': lit,
      '--on-accent': mix(accent, black, 0.85),
      '--reached': lit,
      '--brand': deep(accent, 9),
      '--brand-deep': deep(accent, 12),
      '--brand-band': deep(accent, 7),
    },
  };
}
type Properties = Readonly<Record<string, string>>;

/** The colour of what is drawn, and of the frame that a browser puts around the site. */
export const brandOf = ({ colours }: { colours?: OwnColours | undefined }): string =>
  colours ? (paletteOf(colours).light['--brand'] ?? brand) : brand;

/** The style sheet that puts these colours in the place of those of the program. */
export function paletteSheet(colours: OwnColours): string {
  const { light, dark } = paletteOf(colours);
  const rule = (properties: Properties) =>
    `:root{${Object.entries(properties)
      .map(([name, colour]) => `${name}:${colour}`)
      .join(';')}}`;
  return `${rule(light)}\n@media (prefers-color-scheme: dark){${rule(dark)}}\n`;
}
