/** What the buttons say that put a practice aside; apart, because every list of practices has them. */
export const save = {
  add: 'Salva',
  added: 'Salvata',
  remove: 'Togli dalle salvate',
  taken: 'Tolta dalle pratiche salvate',
  notKept:
    'Questo browser non permette di conservare le pratiche salvate: restano finché la pagina è aperta.',
  full: 'Puoi salvare cento pratiche: togline qualcuna prima di aggiungerne.',
};
