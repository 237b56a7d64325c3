/** WorkerMessage by who has filled cards of practices anew: their buttons are to be shown. */
export const cardsShown = 'cards-shown';
