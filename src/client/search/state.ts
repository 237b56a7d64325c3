/** What is asked of the search, as the address of the page carries it. */
import type { Choice } from '../../search/facet-counts.ts';

export const orders = ['relevance', 'title', 'date', 'stage'] as const;
type Order = (typeof orders)[number];

export interface State {
  text: string;
  choice: Choice;
  /** Empty when the reader chose none: relevance with a text, title without. */
  order: Order | '';
}

/** Longer texts are cut: nobody asks so much. */
export const longestText = 200;

const isOrder = (value: string): value is Order => (orders as readonly string[]).includes(value);

/**
 * Reads the state from an address.
 *
 * @param known the terms of each facet; others are left out, so that an old address still works
 */
export function readState(query: string, known: Record<string, readonly string[]>): State {
  const parameters = new URLSearchParams(query);
  const order = parameters.get('sort') ?? '';
  const choice = Object.fromEntries(
    Object.entries(known).map(([facet, terms]) => [
      facet,
      [...new Set(parameters.getAll(facet))].filter((term) => terms.includes(term)),
    ]),
  );
  return {
    text: (parameters.get('q') ?? '').trim().slice(0, longestText),
    choice,
    order: isOrder(order) ? order : '',
  };
}

/** Writes the state as the query of an address; empty for the state of the plain page. */
export function writeState({ text, choice, order }: State): string {
  const parameters = new URLSearchParams();
  if (text) parameters.set('q', text);
  for (const [facet, terms] of Object.entries(choice)) {
    for (const term of terms) parameters.append(facet, term);
  }
  if (order) parameters.set('sort', order);
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

/** The order in which results are shown. */
export function effectiveOrder({ text, order }: State): Order {
  if (order === 'relevance' && !text) return 'title';
  return order || (text ? 'relevance' : 'title');
}

export const chosenCount = (choice: Choice): number =>
  Object.values(choice).reduce((sum, terms) => sum + terms.length, 0);
