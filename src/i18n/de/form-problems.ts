/**
 * What the form says of problems where the words for authors of files would not do: it speaks of
 * labels and boxes, and takes amounts and dates as they are written in German.
 */
import { dateIn, moneyIn, numberWrittenIn } from '../format/in-locale.ts';
import { count } from './count.ts';
import { language } from './language.ts';

const { locale } = language;
import type { inForm as it } from '../it/form-problems.ts';

const dates: Record<string, string> = {
  day: 'Schreiben Sie Tag, Monat und Jahr, zum Beispiel 23.01.2019.',
  month: 'Hier genügen Monat und Jahr oder nur das Jahr: zum Beispiel 01.2019 oder 2019.',
  partial:
    'Schreiben Sie das Jahr, Monat und Jahr oder das ganze Datum: zum Beispiel 2019, 01.2019 oder 23.01.2019.',
};

const amounts = 'Schreiben Sie eine Zahl, zum Beispiel 1.500.000 oder 979.460,64.';

/** Nothing where the words for files will do. */
export const inForm: typeof it = {
  'missing-field': (_, { label, own, asking, kind }) =>
    label === ''
      ? undefined
      : asking(kind?.startsWith('term') ? `Wählen Sie «${own}»` : `Füllen Sie «${own}» aus`),
  'text-length': ({ length, min, max }, { label }) =>
    label === '' || length === 0
      ? undefined
      : max !== undefined && length > max
        ? `Kürzen Sie «${label}» um ${count(length - max, 'Zeichen', 'Zeichen')}: Es sind ${length}, höchstens ${max} sind möglich.`
        : `Schreiben Sie noch ${count((min ?? 0) - length, 'Zeichen', 'Zeichen')} in «${label}»: mindestens ${min} sind nötig.`,
  'wrong-type': ({ expected }, { label, typed, kind }) =>
    kind === 'number'
      ? expected === 'int'
        ? `«${typed}» in «${label}» ist keine ganze Zahl. Schreiben Sie nur Ziffern, zum Beispiel 2019.`
        : `«${typed}» in «${label}» ist keine Zahl. ${amounts}`
      : `Was die Datei zu «${label}» sagt (${typed}), hat nicht die hier nötige Form: Entfernen Sie es und schreiben Sie es im Formular neu.`,
  'number-form': ({ meant, other }, { label, typed }) =>
    label === ''
      ? undefined
      : `«${typed}» in «${label}» kann missverstanden werden. Schreiben Sie die Zahl neu: ${[
          meant,
          other,
        ]
          .filter((one) => one !== undefined)
          .map((one) => numberWrittenIn(locale, one))
          .join(' oder ')}.`,
  'number-range': ({ min }, { label }) =>
    min === 0 ? `Die Zahl in «${label}» muss größer als null sein. ${amounts}` : undefined,
  'small-amount': ({ value, currency }, { label }) =>
    `«${label}» beträgt ${moneyIn(locale, value, currency)}: Ein so kleiner Betrag ist meist ein Schreibfehler. Wenn er stimmt, lassen Sie ihn stehen.`,
  'invalid-date': ({ precision }, { label, typed, precision: own }) =>
    label === ''
      ? undefined
      : precision === 'month' && /^\d{4}-\d{2}-\d{2}$/.test(typed)
        ? `«${typed}» in «${label}» enthält auch den Tag. ${dates['month']}`
        : `«${typed}» in «${label}» ist kein gültiges Datum oder nicht richtig geschrieben. ${dates[own ?? precision] ?? ''}`,
  'invalid-address': (_, { label, typed, address }) =>
    address === undefined || label === ''
      ? undefined
      : `«${typed}» in «${label}» ist keine vollständige Adresse: Schreiben Sie «${address}».`,
  'unknown-term': ({ value, suggestion }, { label, term }) =>
    label === ''
      ? undefined
      : `«${value}» ist nicht unter den Begriffen von «${label}»: ${
          suggestion === undefined
            ? 'Entfernen Sie ihn und wählen Sie einen der Begriffe im Formular.'
            : `Ist vielleicht «${term(suggestion)}» gemeint? Entfernen Sie ihn und wählen Sie jenen Begriff.`
        }`,
  'unknown-key': ({ key }, { typed }) =>
    `Das Formular hat kein Feld «${key}» (in der Datei: ${typed}). Wenn es nötig ist, schreiben Sie es im richtigen Feld neu; dann entfernen Sie es.`,
  'duplicate-slug': ({ slug, other }) =>
    `Die Adresse «${slug}» wird bereits von ${other} verwendet. Wenn Sie jenes Praxisblatt berichtigen, öffnen Sie es mit «Diese Seite verbessern»; wenn es eine andere Praxis ist, wählen Sie einen anderen Namen.`,
  'period-order': ({ start, end }) =>
    `Das Ende (${dateIn(locale, end)}) liegt vor dem Beginn (${dateIn(locale, start)}). Berichtigen Sie eines der beiden; wenn das Ende nicht bekannt ist, lassen Sie es leer.`,
  'cost-order': ({ min, max, currency }) =>
    `Die niedrigsten Kosten (${moneyIn(locale, min, currency)}) sind höher als die höchsten (${moneyIn(locale, max, currency)}). Vertauschen Sie die beiden.`,
  'stage-needs-replication': ({ stage }, { term }) =>
    `«${term(stage)}» bedeutet, dass die Praxis anderswohin übertragen wurde, aber es ist nicht angegeben, wo. Fügen Sie im Teil «Ist sie übertragbar?» mindestens eine Übertragung hinzu oder wählen Sie einen niedrigeren Grad.`,
  'unknown-practice': ({ value, suggestion }) =>
    `Die Praxis «${value}» ist nicht im Katalog. ${
      suggestion === undefined
        ? 'Schreiben Sie den letzten Teil der Adresse ihrer Seite, oder lassen Sie das Feld leer und geben Sie die Quelle an.'
        : `Meinten Sie «${suggestion}»?`
    }`,
  'replication-region': ({ practice, region, actual }, { term }) =>
    `Die Übertragung ist «${term(region)}» zugeordnet, aber die Praxis «${practice}» gehört zu «${term(actual)}». Ändern Sie das Gebiet oder geben Sie eine andere Praxis an.`,
  'own-territory': ({ region }, { term }) =>
    `Das Gebiet «${term(region)}» ist jenes der Praxis: Hier berichten jene, die sie übertragen haben. Wählen Sie ein anderes Gebiet.`,
  'self-replication': () =>
    'Die Praxis ist als Übertragung von sich selbst angegeben. Geben Sie die Praxis des anderen Gebiets an oder lassen Sie das Feld leer.',
};
