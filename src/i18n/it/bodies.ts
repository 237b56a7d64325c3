/** What the page of the bodies says. */
export const bodies = {
  title: 'Enti',
  lead: 'Chi promuove, chi partecipa, chi ha adottato gli atti e chi conferma: che cosa fa ogni ente nel catalogo.',
  none: 'Nessuna pratica nomina ancora un ente.',
  ipa: 'IPA',
  roles: {
    owner: 'Promuove',
    partner: 'Partecipa',
    document: 'Ha adottato un atto',
    confirmed: 'Ha confermato',
  },
};
