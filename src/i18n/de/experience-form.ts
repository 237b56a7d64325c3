import type { experienceForm as it } from '../it/experience-form.ts';

/** The form in which those tell how it went who took a practice up. */
export const experienceForm: typeof it = {
  invite: 'Haben Sie sie auch übertragen? Berichten Sie, wie es lief',
  tell: 'Erzählen, wie es lief',
  tellLead:
    'Für jene, die eine Praxis des Katalogs übertragen haben: Das Formular schreibt die Datei des Berichts und prüft sie beim Ausfüllen. Was Sie schreiben, bleibt in Ihrem Browser, bis Sie es senden.',
  steps: { who: 'Wer und wo', how: 'Wie es lief', behind: 'Quellen und Bestätigung' },
  replicatedPractice: 'Welche Praxis Sie übertragen haben',
  choose: 'Wählen Sie die Praxis, die übertragen wurde.',
  fileNameHelp: 'Gebiet und Anfangsjahr ergeben ihn: Das Formular schreibt ihn.',
  begun:
    'Der Bericht wurde mit dem begonnen, was Sie im Plan geschrieben haben: Ergänzen und berichtigen Sie ihn. Er bleibt in diesem Browser, bis Sie ihn senden.',
  body: 'Der Bericht',
};
