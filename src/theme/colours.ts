/** The colours of the catalogue where no style sheet reaches: its pictures, icons and manifest. */

/** `--brand` of the style sheets, in the light. */
export const brand = '#0b3d70';
/** `--ground` of the style sheets, in the light. */
export const paper = '#ffffff';
export const highlight = '#7ab8ff';

/** The parts of a colour, from 0 to 255. */
export const partsOf = (colour: string): [red: number, green: number, blue: number] => {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
};
