/** Places in pages that other pages lead to, the same in every language. */

/** Where the page of a practice tells what changed in its sheet. */
export const historyAnchor = 'storia';
