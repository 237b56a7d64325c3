import { count } from './count.ts';

/** What `npm run health` says of a catalogue. */
export const health = {
  title: (day: string) => `Die Pflege des Katalogs, ${day}`,
  practices: (n: number) => `${count(n, 'Praxis', 'Praktiken')} insgesamt.`,
  well: ['Alles in Ordnung', 'nichts zu überprüfen.'],
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
