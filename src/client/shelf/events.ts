/** Event: cards of practices were filled anew; their buttons are to be shown. */
export const cardsShown = 'cards-shown';
