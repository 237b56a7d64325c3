import type { BetweenRule, Messages } from '../../catalogue/checking/messages/messages.ts';
import { currencyName } from '../format/currency.ts';
import { formatNumber } from './count.ts';
import { named } from './diagnostics-fields.ts';
import { list } from './diagnostics-lists.ts';

/** What is wrong between fields, and between files. */
export const between: Pick<Messages, BetweenRule> = {
  'duplicate-item': ({ field, value }) => ({
    message: `«${value}» kommt in «${named(field)}» mehrmals vor.`,
    hint: 'Behalten Sie nur einen Eintrag.',
  }),
  'small-amount': ({ field, value, currency }) => ({
    message: `«${named(field)}» beträgt ${formatNumber(value)} ${currencyName(currency, 'de', value)}: Ein so kleiner Betrag ist meist ein Schreibfehler.`,
    hint: 'Der Punkt trennt die Dezimalstellen: Tausendfünfhundert schreibt man 1500, nicht 1.500. Wenn der Betrag stimmt, lassen Sie ihn stehen.',
  }),
  'joined-items': ({ field, value, write }) => ({
    message: `«${value}» in «${named(field)}» ist ein einziger Eintrag und nennt wohl mehrere.`,
    hint: `Einträge werden mit einem Komma getrennt: Schreiben Sie «${write}».`,
  }),
  'future-date': ({ field, value }) => ({
    message: `Das Datum in «${named(field)}», ${value}, liegt in der Zukunft.`,
    hint: 'Hier steht, wann etwas schon geschehen ist: Prüfen Sie Jahr, Monat und Tag.',
  }),
  'period-order': ({ start, end }) => ({
    message: `Das Ende (${end}) liegt vor dem Beginn (${start}).`,
    hint: 'Berichtigen Sie «start» oder «end»; wenn das Ende nicht bekannt ist, entfernen Sie «end».',
  }),
  'cost-order': ({ min, max }) => ({
    message: `Der niedrigste Betrag (${min}) ist größer als der höchste (${max}).`,
    hint: 'Vertauschen Sie «min» und «max».',
  }),
  'before-published': ({ field, value, published }) => ({
    message: `Der Tag in «${named(field)}» (${value}) liegt vor der Veröffentlichung (${published}).`,
    hint: `Berichtigen Sie «${named(field)}» oder «published».`,
  }),
  'stage-needs-replication': ({ stage }) => ({
    message: `Der Grad «${stage}» sagt, dass die Praxis anderswohin übertragen wurde, aber es ist nicht angegeben, wo.`,
    hint: 'Fügen Sie mindestens einen Eintrag in «replications» hinzu (region, year, source) oder wählen Sie einen niedrigeren Grad.',
  }),
  'unknown-practice': ({ value, suggestion, isOutcome }) => ({
    message: `Die Praxis «${value}» ist nicht im Katalog.`,
    hint:
      suggestion === undefined
        ? isOutcome
          ? 'Schreiben Sie den Namen der Datei der Praxis ohne «.mdx», oder entfernen Sie «practice».'
          : 'Schreiben Sie den Namen der Datei der Praxis ohne «.mdx», oder entfernen Sie «practice» und geben Sie die Quelle in «source» an.'
        : `Meinten Sie «${suggestion}»?`,
  }),
  'replication-region': ({ practice, region, actual }) => ({
    message: `Die Übertragung ist «${region}» zugeordnet, aber die Praxis «${practice}» gehört zu «${actual}».`,
    hint: `Schreiben Sie «region: ${actual}» oder geben Sie eine andere Praxis an.`,
  }),
  'self-replication': ({ isOutcome }) => ({
    message: isOutcome
      ? 'In «practice» steht die übertragene Praxis; dorthin gehört jene, die daraus in Ihrem Gebiet entstanden ist.'
      : 'Die Praxis ist als Übertragung von sich selbst angegeben.',
    hint: isOutcome
      ? 'Wenn der Katalog kein Praxisblatt von ihr hat, entfernen Sie «practice».'
      : 'Geben Sie die Praxis des anderen Gebiets an oder entfernen Sie «practice».',
  }),
  'replication-cycle': ({ way }) => ({
    message: `Die Übertragungen führen zum Ausgangspunkt zurück: ${way.join(' → ')}.`,
    hint: 'Eine Praxis kann nicht aus einer entstanden sein, die aus ihr entstanden ist: Entfernen Sie die Übertragung, die nicht stattgefunden hat.',
  }),
  'former-slug-taken': ({ slug, other }) => ({
    message: `Die frühere Adresse «${slug}» wird verwendet: Sie gehört zu ${other}.`,
    hint: 'Entfernen Sie sie aus «formerly»: Eine Adresse führt nur zu einer Seite.',
  }),
  'tile-taken': ({ term, other }) => ({
    message: `Auf der Karte steht «${term}» auf demselben Platz wie «${other}».`,
    hint: 'Ändern Sie bei einem der beiden «row» oder «column».',
  }),
  'form-taken': ({ form, term, other }) => ({
    message: `Im Glossar ist «${form}» eine Form von «${term}», aber auch von «${other}».`,
    hint: 'Entfernen Sie sie bei einem der beiden Begriffe: Ein Text wüsste nicht, welchen er erklären soll.',
  }),
  'synonym-twice': ({ term, other }) => ({
    message: `Unter den Synonymen steht «${term}» in seiner Gruppe schon als «${other}».`,
    hint: 'Entfernen Sie eines: Beim Suchen zählen Akzente, Großschreibung und Zeichen nicht.',
  }),
  'synonym-empty': ({ term }) => ({
    message: `Unter den Synonymen hat «${term}» weder Buchstaben noch Ziffern.`,
    hint: 'Schreiben Sie das Wort, das Suchende verwenden könnten, oder entfernen Sie den Eintrag.',
  }),
  'synonym-language': ({ language, languages }) => ({
    message: `Die Synonyme in «${language}» nützen niemandem: Die Website hat diese Sprache nicht.`,
    hint: `Schreiben Sie sie unter eine der Sprachen von site.yml: ${list(languages)}.`,
  }),
};
