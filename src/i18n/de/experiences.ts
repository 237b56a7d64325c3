import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Wer sie übernommen hat, berichtet',
  lead: 'Geschrieben von jenen, die sie anderswo wiederholt haben, und nicht von jenen, die sie begonnen haben.',
  who: 'Wer',
  period: 'Wann',
  outcome: 'Wie es lief',
  sheet: 'Ihr Praxisblatt',
  kept: 'Was gleich geblieben ist',
  changed: 'Was geändert wurde',
  difficulties: 'Aufgetretene Schwierigkeiten',
  cost: 'Was sie gekostet hat',
  confirmed: 'Bestätigt am',
  old: 'Seit mehr als zwei Jahren bestätigt sie niemand: Sie kann sich geändert haben.',
  story: 'Der Bericht',
  invite: 'Haben Sie sie auch übernommen? Erzählen Sie, wie es lief',
  /** The form in which they tell it. */
  tell: 'Erzählen, wie es lief',
  tellLead:
    'Für jene, die eine Praxis des Katalogs anderswo wiederholt haben: Das Formular schreibt die Datei des Berichts und prüft sie beim Ausfüllen. Was Sie schreiben, bleibt in Ihrem Browser, bis Sie es senden.',
  steps: { who: 'Wer und wo', how: 'Wie es lief', behind: 'Quellen und Bestätigung' },
  takenUp: 'Welche Praxis Sie übernommen haben',
  choose: 'Wählen Sie die Praxis, die übernommen wurde.',
  fileNameHelp: 'Gebiet und Anfangsjahr ergeben ihn: Das Formular schreibt ihn.',
  begun: (title) =>
    `«${title}» wurde mit dem begonnen, was Sie im Plan geschrieben haben: Ergänzen und berichtigen Sie es. Der Text wurde aus der Adresse gelesen und niemandem gesendet; ab jetzt ist er ein Entwurf dieses Browsers.`,
};
