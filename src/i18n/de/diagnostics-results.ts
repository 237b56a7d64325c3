/** What is wrong with results, codes and endings. */
import type { Messages, ResultRule } from '../../catalogue/checking/messages/messages.ts';
import { list } from './diagnostics-lists.ts';

const codes = {
  cup: {
    name: 'CUP-Code',
    form: 'Ein CUP-Code hat 15 Zeichen: ein Buchstabe, zwei Ziffern, ein Buchstabe und elf Ziffern (J31B19000340001). Schreiben Sie ihn aus dem Akt ab oder entfernen Sie die Zeile.',
  },
  ipa: {
    name: 'IPA-Code',
    form: 'Suchen Sie die Einrichtung auf indicepa.gov.it und schreiben Sie ihren Code ab, zum Beispiel c_h501 oder r_lazio; oder entfernen Sie die Zeile.',
  },
  esf: {
    name: 'Code eines gemeinsamen ESF+-Indikators',
    form: 'Die gemeinsamen Indikatoren reichen von EECO01 bis EECO19 und von EECR01 bis EECR06; ist das Ergebnis keiner davon, entfernen Sie die Zeile.',
  },
};

export const results: Pick<Messages, ResultRule> = {
  'invalid-code': ({ field, value, code }) => ({
    message: `«${value}» in «${field}» kann kein ${codes[code].name} sein.`,
    hint: codes[code].form,
  }),
  'ambiguous-source': ({ value }) => ({
    message: `Zwei Quellen dieses Praxisblatts heißen «${value}»: Es ist nicht klar, aus welcher das Ergebnis stammt.`,
    hint: 'Geben Sie in «sources» jeder ihren eigenen Titel, etwa mit dem Herausgeber oder dem Datum, und schreiben Sie ihn hier gleich.',
  }),
  'unknown-source': ({ value, suggestion }) => ({
    message: `«${value}» ist nicht der Titel einer Quelle dieses Praxisblatts.`,
    hint:
      suggestion === undefined
        ? 'Schreiben Sie den Titel so, wie er in «sources» steht; fehlt die Quelle, fügen Sie sie dort hinzu.'
        : `Meinten Sie «${suggestion}»? Ist es eine andere Quelle, fügen Sie sie in «sources» hinzu.`,
  }),
  'baseline-order': ({ date, baseline }) => ({
    message: `Der Ausgangswert (${baseline}) ist jünger als der gemessene (${date}).`,
    hint: 'In «baseline» gehört die frühere Zahl: Berichtigen Sie eines der beiden Daten oder tauschen Sie die Werte.',
  }),
  'ending-missing': ({ status }) => ({
    message: `Der Stand «${status}» sagt, dass die Praxis abgebrochen wurde, aber nicht, warum.`,
    hint: 'Fügen Sie «ending» mit «reason» (was geschehen ist) hinzu und, wenn bekannt, «lesson» (was man daraus lernt).',
  }),
  'unknown-result': ({ name, allowed, suggestion }) => ({
    message: `<Indicatore> nennt ein Ergebnis, das das Praxisblatt nicht hat: «${name}».`,
    hint:
      suggestion !== undefined
        ? `Meinten Sie «${suggestion}»?`
        : allowed.length > 0
          ? `Schreiben Sie einen dieser Namen: ${list(allowed)}; oder fügen Sie valore, data und fonte hinzu.`
          : 'Fügen Sie das Ergebnis in «results» hinzu oder schreiben Sie hier auch valore, data und fonte.',
  }),
  'unknown-result-date': ({ name, date, allowed }) => ({
    message: `<Indicatore> verlangt «${name}» vom ${date}; diese Messung hat das Praxisblatt nicht.`,
    hint: `Schreiben Sie eines der Daten des Blattes: ${list(allowed)}; ohne Datum wird das letzte gezeigt.`,
  }),
  'experience-practice': ({ practice, suggestion }) => ({
    message: `Die Erfahrung gehört zu einer Praxis, die der Katalog nicht hat: «${practice}».`,
    hint:
      suggestion === undefined
        ? 'Der Ordner trägt den Namen der Datei der Praxis ohne «.mdx»: Berichtigen Sie ihn.'
        : `Meinten Sie «${suggestion}»? Verschieben Sie die Datei in diesen Ordner.`,
  }),
  'experience-file': ({ expected }) => ({
    message: 'Der Name der Datei nennt nicht das Gebiet und das Jahr, die im Praxisblatt stehen.',
    hint: `Nennen Sie sie «${expected}», oder berichtigen Sie «region» oder «period».`,
  }),
  'own-territory': ({ region }) => ({
    message: `Die Erfahrung stammt aus dem Gebiet der Praxis selbst: «${region}».`,
    hint: 'Hier berichten jene, die sie anderswohin übertragen haben. Was im eigenen Gebiet geschieht, gehört ins Praxisblatt.',
  }),
  'duplicate-experience': ({ other }) => ({
    message: `Für dieses Gebiet und dieses Jahr gibt es schon eine Erfahrung: ${other}.`,
    hint: 'Behalten Sie nur eine, mit dem, was beide sagen; oder berichtigen Sie das Anfangsjahr.',
  }),
  'replication-told': ({ other }) => ({
    message: `Von dieser Übertragung berichten schon jene, die sie gemacht haben: ${other}.`,
    hint: 'Nehmen Sie sie hier heraus: Netz, Seite, Plan und Daten nehmen sie von dort.',
  }),
};
