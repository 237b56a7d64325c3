import type { fieldWords as it } from '../it/fields.ts';
import { count } from './count.ts';

/** The words of the page that explains every field of a practice. */
export const fieldWords: typeof it = {
  title: 'Die Felder eines Praxisblatts',
  lead: 'Was jedes Feld bedeutet, wie es geschrieben wird und welche Werte es zulässt. Die Seite entsteht aus denselben Regeln, mit denen die Praxisblätter geprüft werden.',
  required: 'verpflichtend',
  optional: 'freiwillig',
  inItem: 'In jedem Eintrag:',
  inGroup: 'In der Gruppe:',
  example: 'Zum Beispiel:',
  values: 'Zulässige Werte',
  kinds: {
    text: 'Text',
    number: 'Zahl',
    boolean: 'true oder false',
    date: 'Datum',
    address: 'Webadresse, mit https://',
    email: 'E-Mail-Adresse',
    slug: 'Kurzname: Kleinbuchstaben, Ziffern und Bindestriche',
    term: 'ein Begriff aus einem Vokabular',
    group: 'Gruppe von Feldern',
    list: 'Liste',
    choice: 'Liste oder',
  },
  dates: {
    day: 'Datum: Jahr-Monat-Tag',
    month: 'Jahr oder Jahr-Monat',
    partial: 'Jahr, Jahr-Monat oder Jahr-Monat-Tag',
  },
  termList: 'Liste von Begriffen aus einem Vokabular',
  limits: (min, max, unit) => {
    const many = (n: number) =>
      unit === 'items' ? count(n, 'Eintrag', 'Einträge') : count(n, 'Zeichen', 'Zeichen');
    if (min !== undefined && min > 1 && max !== undefined) return `${min} bis ${many(max)}`;
    return max === undefined ? '' : `höchstens ${many(max)}`;
  },
  localised: 'Text in jeder Sprache der Website, unter ihrem Kürzel',
  /** Of the page for those who keep a catalogue. */
  catalogue: {
    title: 'Die Felder eines Katalogs',
    lead: 'Für alle, die einen Katalog führen: was die Felder von site.yml, der Vokabulare, der Bedarfe, der Nachrichten und der Seiten bedeuten. Die Seite entsteht aus denselben Regeln, mit denen die Dateien geprüft werden.',
    vocabulary: 'Jedes Vokabular',
    vocabularyLead:
      'Die Felder, die alle Dateien des Ordners vocabularies/ haben, mit jenen ihrer Begriffe.',
    ofTerms: 'In jedem Begriff außerdem:',
  },
};
