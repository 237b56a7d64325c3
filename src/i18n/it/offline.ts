/** What is said of reading without the network, and of new versions; the browser says it too. */
export const offline = {
  title: 'Senza rete',
  lead: 'Quando la rete manca, da qui si leggono le pagine già aperte e le pratiche messe sullo scaffale.',
  /** Where another page was asked for. */
  missed: 'La pagina che hai chiesto non è tra quelle conservate: riprova quando torna la rete.',
  retry: 'Riprova',
  shelf: 'Dallo scaffale',
  shelfEmpty: 'Nessuna pratica conservata: quelle che metti da parte si leggono anche senza rete.',
  visited: 'Pagine già aperte',
  visitedEmpty: 'Nessuna pagina conservata finora.',
  here: 'Sono conservate in questo browser, su questo dispositivo, come erano l’ultima volta che la rete rispondeva.',
  forget: 'Cancella le pagine già aperte',
  forgotten: 'Cancellate. Le pratiche dello scaffale restano finché non le togli da lì.',
  unable: 'Questo browser non conserva le pagine: senza rete il catalogo non si legge.',
  noScript: 'Per conservare le pagine ed elencarle serve JavaScript.',
  /** In the list of all pages. */
  link: 'Leggere senza rete',
  newVersion: 'C’è una versione nuova del catalogo.',
  publishedAnew:
    'Il catalogo è stato pubblicato di nuovo mentre questa pagina era aperta: ricaricala per continuare.',
  reload: 'Ricarica',
  later: 'Più tardi',
  noSearch: 'La ricerca ha bisogno della rete: qui resta l’elenco che la pagina aveva già.',
};
