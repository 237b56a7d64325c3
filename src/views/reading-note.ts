/** How long a text takes to read and how hard it is, for its page and for the preview of the form. */
import { gulpeaseBands } from '../catalogue/readability/formulas.ts';
import type { Measure } from '../catalogue/readability/measure.ts';
import { reading as words } from '#words/reading.ts';
import type { CreateElement } from './create-element.ts';

type Band = keyof typeof words.formulas.gulpease.bands;

/** What the authors of the formula found out about texts of this index. */
function bandOf(value: number): Band {
  if (value >= gulpeaseBands.primary) return 'everybody';
  if (value >= gulpeaseBands.lowerSecondary) return 'lowerSecondary';
  return value >= gulpeaseBands.upperSecondary ? 'upperSecondary' : 'nobody';
}

/** The time alone, or the time and an index that opens its explanation. */
export function readingNote<E>(h: CreateElement<E>, { minutes, index }: Measure): E {
  const time = words.minutes(minutes);
  if (!index) return h('p', { class: 'note reading' }, time);
  const { bands, how, source } = words.formulas[index.formula];
  return h(
    'details',
    { class: 'note reading' },
    h('summary', {}, `${time} · ${words.index(index.value)}`),
    h('p', {}, `${bands[bandOf(index.value)]} ${how}`),
    h('p', {}, source),
  );
}
