/** What `npm run health` says of the site itself. */
export const care = {
  lacksTitle: 'Che cosa manca al sito',
  lacksIntro: 'Senza, chi legge e chi vuole contribuire si ferma prima.',
  lacks: {
    contact:
      '**Un indirizzo a cui scrivere.** Chi legge non sa a chi rivolgersi, e il modulo non può mandare la scheda per posta. Rimedio: `contact: {email: "…"}` in `site.yml`.',
    repository:
      '**L’archivio delle proposte.** Il modulo non può proporre il file. Rimedio: `repository: {type: …, url: "…", branch: main}` in `site.yml`.',
    owners:
      '**Chi rivede.** Nessuno è chiamato quando arriva una proposta. Rimedio: una riga per territorio in `owners.yml`, poi `npm run code-owners`.',
    needs:
      '**Un fabbisogno aperto.** Nessun territorio dice che cosa cerca, e la pagina dei fabbisogni è vuota. Rimedio: un file in `needs/`; l’esempio è nella pagina dei fabbisogni.',
    address:
      '**L’indirizzo del sito.** È ancora quello del proprio computer: collegamenti, feed e dati aperti non portano da nessuna parte. Rimedio: `url` in `site.yml`.',
  },
};
