/** What the page of what can be read without the network says as it comes. */
export const offlinePage = {
  title: 'Consultare senza connessione',
  lead: 'Quando manca la connessione, qui leggi le pagine già aperte e le pratiche salvate.',
  /** Where another page was asked for. */
  missed:
    'La pagina che hai chiesto non è tra quelle conservate: riprova quando torna la connessione.',
  shelf: 'Pratiche salvate',
  shelfEmpty: 'Nessuna pratica conservata: quelle che salvi si leggono anche senza connessione.',
  visited: 'Pagine già aperte',
  visitedEmpty: 'Nessuna pagina conservata finora.',
  here: 'Sono conservate in questo browser, su questo dispositivo, com’erano all’ultima connessione.',
  forget: 'Cancella le pagine già aperte',
  unable: 'Questo browser non conserva le pagine: senza connessione il catalogo non si legge.',
  noScript: 'Per conservare le pagine ed elencarle serve JavaScript.',
  /** In the list of all pages. */
  link: 'Consultare senza connessione',
};

/** What the browser says; apart, so that every page brings these words alone. */
export const offline = {
  retry: 'Riprova',
  forgotten: 'Cancellate. Le pratiche salvate restano finché non le togli.',
  newVersion: 'C’è una versione nuova del catalogo.',
  publishedAnew:
    'Il catalogo è stato pubblicato di nuovo mentre questa pagina era aperta: ricaricala per continuare.',
  reload: 'Ricarica',
  later: 'Più tardi',
  noSearch: 'Senza connessione non si cerca: qui resta l’elenco che la pagina aveva già.',
};
