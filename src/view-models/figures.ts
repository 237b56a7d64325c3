/** The pictures of the texts, as pages show them. */
import type { Figure } from '../images/figures/figures.ts';
import { getContent } from './content-store.ts';

/**
 * A picture that a text shows.
 *
 * @param file path from the content folder
 */
export function figureOf(file: string): Figure {
  const figure = getContent().figures.get(file);
  if (!figure) throw new Error(`The picture ${file} passed the check but was not found`);
  return figure;
}
