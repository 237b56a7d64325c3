/** Apart from the other formats, which the browser takes along without the words of the site. */
import { ui } from '#words/index.ts';
import { formatEuros } from './format.ts';

/** From one amount to another, as far as they are declared; nothing where neither is. */
export function formatEuroRange(range: {
  min?: number | undefined;
  max?: number | undefined;
}): string | undefined {
  if (range.min === undefined && range.max === undefined) return undefined;
  const [min, max] = [range.min, range.max].map((end) =>
    end === undefined ? undefined : formatEuros(end),
  );
  return ui.practice.costRange(min, max);
}
