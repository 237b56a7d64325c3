/**
 * Puts one in its place of a short list of the best, which never grows beyond `most`: of thousands
 * only a few are ever put in order.
 *
 * @param list in the order of `order`, and changed
 */
export function keepBest<T>(list: T[], one: T, order: (a: T, b: T) => number, most: number): void {
  const place = list.findLastIndex((other) => order(other, one) <= 0) + 1;
  if (place === most) return;
  list.splice(place, 0, one);
  if (list.length > most) list.pop();
}
