import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health = {
  title: (day: string) => `Die Pflege des Katalogs, ${day}`,
  practices: (n: number) => `${count(n, 'Praxis', 'Praktiken')} insgesamt.`,
  well: ['Alles in Ordnung', 'nichts zu überprüfen.'],
  /** What the site itself does not say or have, each with its remedy. */
  lacks: {
    title: 'Was der Website fehlt',
    why: 'Ohne das kommen Lesende und alle, die mitmachen möchten, nicht weiter.',
    of: {
      contact:
        '**Eine Adresse, an die man schreiben kann.** Lesende wissen nicht, wohin sie schreiben können, und das Formular kann das Praxisblatt nicht per E-Mail senden. Abhilfe: `contact: {email: "…"}` in `site.yml`.',
      repository:
        '**Das Repository für Vorschläge.** Das Formular kann die Datei nicht vorschlagen. Abhilfe: `repository: {type: …, url: "…", branch: main}` in `site.yml`.',
      owners:
        '**Wer überprüft.** Niemand wird gerufen, wenn ein Vorschlag kommt. Abhilfe: eine Zeile je Gebiet in `owners.yml`, danach `npm run code-owners`.',
      needs:
        '**Ein offener Bedarf.** Kein Gebiet sagt, was es sucht, und die Seite der Bedarfe ist leer. Abhilfe: eine Datei in `needs/`; das Beispiel steht auf der Seite der Bedarfe.',
      address:
        '**Die Adresse der Website.** Es ist noch die des eigenen Rechners: Links, Feeds und offene Daten führen nirgendwohin. Abhilfe: `url` in `site.yml`.',
    },
  },
  stale: {
    title: 'Zu überprüfen',
    why: (months: number) =>
      `Seit mehr als ${count(months, 'Monat', 'Monaten')} hat sie niemand überprüft.`,
    head: ['Praxis', 'Letzte Überprüfung', 'Datei'],
  },
  needs: {
    title: 'Bedarfe, die zu bestätigen sind',
    why: (months: number) =>
      `Sie sind offen, aber seit mehr als ${count(months, 'Monat', 'Monaten')} bestätigt sie niemand, oder ihre Frist ist abgelaufen. Wer noch sucht, bestätigt sie mit «reviewed»; die anderen werden mit «closed» geschlossen.`,
    head: ['Bedarf', 'Bestätigt', 'Frist', 'Datei'],
  },
  confirmations: {
    title: 'Neu zu bestätigen',
    why: (months: number) =>
      `Die letzte Bestätigung ist mehr als ${count(months, 'Monat', 'Monate')} alt.`,
    head: ['Praxis', 'Wer sie bestätigt hat', 'Wann', 'Datei'],
  },
  experiences: {
    title: 'Bei jenen nachzufragen, die sie übertragen haben',
    why: (months: number) =>
      `Die Erfahrungen wurden vor mehr als ${count(months, 'Monat', 'Monaten')} bestätigt.`,
    head: ['Erfahrung', 'Wer sie geschrieben hat', 'Wann', 'Datei'],
  },
  incomplete: {
    title: 'Zu ergänzen',
    why: 'Sie geben weniger als die Hälfte von dem an, was Lesende suchen. Zu ergänzen ist nur, was die Quellen sagen.',
    head: ['Praxis', 'Vollständigkeit', 'Nicht angegeben', 'Datei'],
  },
  links: {
    title: 'Links, die nicht antworten',
    head: ['Adresse', 'Grund', 'Datei'],
  },
};
