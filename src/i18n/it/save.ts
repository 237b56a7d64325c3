/** What the buttons say that put a practice aside; apart, because every list of practices has them. */
export const save = {
  add: 'Metti da parte',
  added: 'È sullo scaffale',
  remove: 'Togli dallo scaffale',
  taken: 'Tolta dallo scaffale',
  notKept:
    'Questo browser non permette di conservare lo scaffale: resta finché la pagina è aperta.',
  full: 'Lo scaffale tiene cento pratiche: togline qualcuna prima di aggiungerne.',
};
