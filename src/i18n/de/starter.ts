import type { starter as it } from '../it/starter.ts';

/** What a new catalogue says, and the command that writes it. */
export const starter: typeof it = {
  owner: 'Unsere Einrichtung',
  claim:
    'Die bewährten Praktiken unserer Gebiete, mit Kosten, Ergebnissen und Quellen, damit andere sie übertragen können.',
  contributeTitle: 'Mitmachen',
  contributeSummary: 'Wie eine Praxis vorgeschlagen und wie sie berichtigt wird.',
  contributeText:
    'Füllen Sie das Formular aus: Es fragt eines nach dem anderen und schlägt am Ende eine Datei vor.',
  practiceName: 'ein-beispiel',
  practiceTitle: 'Ein Beispiel für eine Praxis',
  practiceSummary:
    'Diese Praxis ist erfunden: Sie zeigt, wie ein Praxisblatt geschrieben wird, und verschwindet, sobald es die erste wirkliche Praxis gibt.',
  sourceTitle: 'Wie eine Praxis geschrieben wird',
  heading: 'Was es ist',
  practiceText:
    'Eine Praxis wird in wenigen einfachen Sätzen beschrieben: was getan wird, wer es tut, was es gebraucht hat und welche Ergebnisse es gab. Jede Zahl hat ihre Quelle.',
  readme: ({ name, generator, version, folder }) =>
    `# ${name}\n\nDieses Repository enthält nur Inhalte: Das Programm, das daraus eine Website macht, liegt anderswo (${generator}, Version ${version}).\n\n- \`content/site.yml\`: Name, Sprachen, Farben, Währung und Bereiche der Website.\n- \`content/vocabularies/\`: Gebiete, Themen und die anderen kontrollierten Wörter.\n- \`content/practices/<Gebiet>/<Name>.mdx\`: je eine Praxis.\n- \`content/pages/\`: die Seiten der Website.\n\nUm die Website zu sehen, im Ordner des Programms: \`CATALOGUE_CONTENT=${folder} npm start\`. Um sie zu prüfen: \`CATALOGUE_CONTENT=${folder} npm run check\`.\n\nEin Editor wie Visual Studio Code erklärt jede Zeile der Datendateien mit den Schemas in \`content/schemas/\`, die nicht im Repository liegen: \`CATALOGUE_CONTENT=${folder} npm run schemas\` schreibt sie, für eine neue Kopie und für eine neue Version des Programms.\n\nUm das Programm zu aktualisieren, ändern Sie seine Versionsnummer im Workflow.\n`,
  command: {
    usage: 'schreibt einen neuen Katalog, klein und vollständig, in einen Ordner',
    out: 'der Ordner, der geschrieben wird; er darf nicht da sein oder muss leer sein',
    language: 'die Sprachen, durch Kommas getrennt; die erste ist die der Texte',
    name: 'der Name des Katalogs',
    owner: 'die Einrichtung, der er gehört',
    url: 'wo die Website veröffentlicht wird',
    currency: 'die Währung, ein Kode nach ISO 4217',
    generator: 'das Repository dieses Programms auf GitHub, als Eigentümer/Name',
    taken: ({ folder }) =>
      `Der Ordner ${folder} ist schon da und nicht leer: Wählen Sie einen anderen oder leeren Sie ihn.`,
    badUrl: ({ value }) =>
      `«${value}» ist keine Webadresse: Sie beginnt mit https:// oder http://.`,
    badLanguage: ({ value, known }) =>
      `Für die Sprache «${value}» gibt es kein Wörterbuch: Es gibt ${known}.`,
    badCurrency: ({ value }) =>
      `«${value}» ist kein Kode einer Währung (ISO 4217), zum Beispiel EUR.`,
    inside: ({ folder }) =>
      `Der Ordner ${folder} liegt im Programm: Ein Katalog ist ein eigenes Repository, außerhalb davon.`,
    done: ({ folder, content }) =>
      `Katalog nach ${folder} geschrieben. Um ihn zu sehen: CATALOGUE_CONTENT=${content} npm start`,
  },
};
