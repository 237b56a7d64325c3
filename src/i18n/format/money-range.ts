/** Apart from the other formats, which the browser takes along without the words of the site. */
import { ui } from '#words/index.ts';
import { formatMoney } from './format.ts';

interface MoneyRange {
  min?: number | undefined;
  max?: number | undefined;
}

/** From one amount to another, as far as they are declared; nothing where neither is. */
export function formatMoneyRange(range: MoneyRange, currency: string): string | undefined {
  if (range.min === undefined && range.max === undefined) return undefined;
  const [min, max] = [range.min, range.max].map((end) =>
    end === undefined ? undefined : formatMoney(end, currency),
  );
  return ui.practice.costRange(min, max);
}
