/** The results from other catalogues, on pages that have others to ask: they load this, and no others. */
import { federatedResultsOf } from './federated-results.ts';

const page = document.querySelector<HTMLElement>('#ricerca');
if (page) {
  const show = federatedResultsOf(page, page.dataset['base'] ?? '/');
  const ask = () => {
    const text = page.dataset['searched'];
    if (text !== undefined) void show(text);
  };
  // What was searched is written there by the search itself, which knows nothing of others.
  new MutationObserver(ask).observe(page, { attributeFilter: ['data-searched'] });
  ask();
}
