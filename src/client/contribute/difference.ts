/** The lines in which two texts differ, with those around them. */
import { alignment } from '../../catalogue/writing/same.ts';

const context = 2;

/** Shows the difference of two files, a line each. */
export function showDifference(place: HTMLElement, before: string, after: string): void {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const rows = alignment(old, now).flatMap(([from, to]) => {
    const was = from === undefined ? undefined : old[from];
    const is = to === undefined ? undefined : now[to];
    if (was === is) return [{ sign: ' ', text: was ?? '' }];
    return [
      ...(was === undefined ? [] : [{ sign: '-', text: was }]),
      ...(is === undefined ? [] : [{ sign: '+', text: is }]),
    ];
  });
  const near = (index: number) =>
    rows.slice(Math.max(0, index - context), index + context + 1).some((row) => row.sign !== ' ');
  place.replaceChildren(
    ...rows.flatMap((row, index): (string | Node)[] => {
      if (!near(index)) return near(index - 1) ? ['⋯\n'] : [];
      const tag = { '-': 'del', '+': 'ins', ' ': 'span' }[row.sign] ?? 'span';
      const line = document.createElement(tag);
      line.textContent = `${row.sign} ${row.text}\n`;
      return [line];
    }),
  );
}
