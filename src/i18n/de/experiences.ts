import type { experiences as it } from '../it/experiences.ts';

/** What the page of a practice says of those who took it up. */
export const experiences: typeof it = {
  title: 'Erfahrungen jener, die sie übertragen haben',
  lead: 'Geschrieben von jenen, die die Praxis übertragen haben, nicht von jenen, die sie begonnen haben.',
  who: 'Wer',
  period: 'Wann',
  outcome: 'Wie es lief',
  sheet: 'Ihre Seite',
  kept: 'Was gleich geblieben ist',
  changed: 'Was geändert wurde',
  difficulties: 'Aufgetretene Schwierigkeiten',
  cost: 'Was sie gekostet hat',
  confirmed: 'Bestätigt am',
  old: 'Seit mehr als zwei Jahren bestätigt sie niemand: Sie kann sich geändert haben.',
  story: 'Der Bericht',
  invite: 'Haben Sie sie auch übertragen? Berichten Sie, wie es lief',
  /** The form in which they tell it. */
  tell: 'Erzählen, wie es lief',
  tellLead:
    'Für jene, die eine Praxis des Katalogs übertragen haben: Das Formular schreibt die Datei des Berichts und prüft sie beim Ausfüllen. Was Sie schreiben, bleibt in Ihrem Browser, bis Sie es senden.',
  steps: { who: 'Wer und wo', how: 'Wie es lief', behind: 'Quellen und Bestätigung' },
  takenUp: 'Welche Praxis Sie übertragen haben',
  choose: 'Wählen Sie die Praxis, die übertragen wurde.',
  fileNameHelp: 'Gebiet und Anfangsjahr ergeben ihn: Das Formular schreibt ihn.',
  fileUnknown:
    'Wo die Datei liegt, steht fest, sobald Praxis, Gebiet und Anfangsjahr angegeben sind.',
  begun: (title) =>
    `«${title}» wurde mit dem begonnen, was Sie im Plan geschrieben haben: Ergänzen und berichtigen Sie es. Der Text wurde aus der Adresse gelesen und niemandem gesendet; ab jetzt ist er ein Entwurf dieses Browsers.`,
};
