import type { data as it } from '../it/data.ts';
import { count, formatNumber } from './count.ts';

/** The tables that have words of their own; another is called as its field is. */
const tables: typeof it.tables = {
  practices: {
    file: 'praktiken',
    title: 'Die Praktiken, eine pro Zeile',
    description:
      'Alle Felder jedes Praxisblatts, die nur einen Wert haben, und die Listen von Begriffen.',
  },
  funding: {
    file: 'finanzierungen',
    title: 'Die Finanzierungen',
    description: 'Eine Zeile für jede Finanzierungsquelle jeder Praxis, mit den Beträgen.',
  },
  experiences: {
    file: 'erfahrungen',
    title: 'Die Erfahrungen',
    description:
      'Eine Zeile für jede Erfahrung jener, die eine Praxis übertragen haben: wer, wo, wann und wie es lief.',
  },
  replications: {
    file: 'uebertragungen',
    title: 'Die Übertragungen',
    description: 'Eine Zeile für jede angegebene Übertragung: wo, wann und laut welcher Quelle.',
  },
  partners: {
    file: 'partner',
    title: 'Die Partner',
    description: 'Eine Zeile für jede Einrichtung, die an einer Praxis beteiligt ist.',
  },
  sources: {
    file: 'quellen',
    title: 'Die Quellen',
    description: 'Eine Zeile für jedes Dokument, aus dem die Aussagen eines Praxisblatts stammen.',
  },
  prerequisites: {
    file: 'voraussetzungen',
    title: 'Die Voraussetzungen',
    description: 'Eine Zeile für jede Bedingung, ohne die eine Praxis nicht funktioniert.',
  },
  support: {
    file: 'unterstuetzung',
    title: 'Die angebotene Unterstützung',
    description:
      'Eine Zeile für jede Hilfe, die eine Praxis jenen anbietet, die sie übertragen wollen.',
  },
  results: {
    file: 'ergebnisse',
    title: 'Die Ergebnisse',
    description:
      'Eine Zeile für jedes gemessene Ergebnis: Wert, Einheit, Datum, wie es vorher war und aus welcher Quelle.',
  },
  documents: {
    file: 'akte-und-dokumente',
    title: 'Die Rechtsakte und Dokumente',
    description:
      'Eine Zeile für jeden Rechtsakt und jedes Dokument, von dem andere ausgehen können.',
  },
  confirmed: {
    file: 'bestaetigungen',
    title: 'Die Bestätigungen',
    description:
      'Eine Zeile für jede Bestätigung eines Praxisblatts: wer, wann und was angesehen wurde.',
  },
};

/** What a column holds, by what it is made of. */
const columnTitles = (label: string) => ({
  identifier:
    'Kennung der Praxis: Sie ändert sich nie, auch wenn die Datei einen anderen Namen bekommt',
  slug: 'Die Praxis: Name ihrer Datei, eindeutig im Katalog',
  title: 'Titel der Praxis',
  address: 'Adresse der Seite',
  declared: `${label}: Geben die Quellen es an?`,
  value: label,
  label: `${label}: die Bezeichnung`,
});

/** The words of the open data: of the page that explains it, and of the files themselves. */
export const data: typeof it = {
  code: 'de',
  language: 'de',
  title: 'Offene Daten',
  lead: 'Der ganze Katalog, zum Herunterladen und Weiterverwenden: in einer Tabellenkalkulation, in einem Programm, auf einem Datenportal.',
  tables,
  files: {
    catalogueJson: {
      file: 'katalog',
      title: 'Der ganze Katalog',
      description:
        'Angaben zum Katalog, Vokabulare und vollständige Praxisblätter in einer einzigen Datei. Die Texte sind in den Markdown-Dateien, auf die sie verweist.',
    },
    practicesTurtle: {
      file: 'praktiken',
      title: 'Die Praktiken als verknüpfte Daten',
      description:
        'Praktiken, Einrichtungen, Finanzierungen, Quellen und Übertragungen in RDF, mit Begriffen aus bekannten Vokabularen.',
    },
    csvw: {
      title: 'Was die Spalten der Tabellen bedeuten',
      description: 'Die Beschreibung der Tabellen für Programme (CSV on the Web).',
    },
    dcat: {
      title: 'Der Eintrag des Katalogs für Portale',
      description: (profile) =>
        `Was veröffentlicht ist, von wem und unter welcher Lizenz, nach ${profile}.`,
    },
    vocabulary: (label) => `Vokabular: ${label}`,
  },
  csvw: {
    conventions: (separator) =>
      `Eine leere Zelle bedeutet: nicht angegeben. Listen sind durch «${separator}» getrennt; ein senkrechter Strich, der zu einem Eintrag gehört, wird «\\${separator}» geschrieben und ein umgekehrter Schrägstrich «\\\\». Vor einem Zeichen, das eine Tabellenkalkulation für den Beginn einer Formel halten würde, steht ein Apostroph: Entfernen Sie ihn, um den ursprünglichen Text zu erhalten.`,
  },
  dcat: {
    datasets: {
      practices: {
        title: (catalogue) => `${catalogue}: die Praktiken`,
        description:
          'Die Praxisblätter: was getan wird, wo, für wen, wie es bezahlt wird, was nötig ist, um es zu übertragen, und laut welchen Quellen.',
        keywords: ['bewährte Praktiken'],
      },
      vocabularies: {
        title: (catalogue) => `${catalogue}: die Vokabulare`,
        description:
          'Die kontrollierten Begriffe, mit denen die Praktiken beschrieben sind, jeder mit seiner Definition.',
        keywords: ['kontrollierte Vokabulare', 'SKOS'],
      },
    },
  },
  formats: {
    CSV: 'CSV',
    JSON: 'JSON',
    JSON_LD: 'JSON-LD',
    RDF_TURTLE: 'Turtle',
    RDF_XML: 'RDF/XML',
  },
  first: {
    title: 'Die Tabelle der Praktiken',
    button: 'Tabelle herunterladen (CSV)',
    excel:
      'In Excel: Menü Daten, Befehl «Aus Text/CSV», Dateiursprung «65001: Unicode (UTF-8)», Trennzeichen Komma. In LibreOffice öffnet sie sich von selbst.',
  },
  sections: {
    tables: 'Tabellen',
    programs: 'Für Programme',
    vocabularies: 'Vokabulare',
    portals: 'Für Datenportale',
    each: 'Jede Praxis',
    licence: 'Lizenz und Zitierweise',
    promise: 'Was sich nicht ändert',
  },
  columnTitles,
  columnsOf: (n) =>
    n === 1 ? 'Was die Spalte enthält' : `Was die ${count(n, 'Spalte', 'Spalten')} enthalten`,
  size: (bytes) =>
    bytes < 1024 ** 2
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)))} KB`
      : `${formatNumber(Math.round((bytes / 1024 ** 2) * 10) / 10)} MB`,
  example: 'Ein Beispiel: So beginnt sie',
  dictionary: 'Was jedes Feld bedeutet',
  dictionaryHow:
    'Die Spalten heißen wie die Felder: Aus «period.start» wird «period_start». Neben jedem Begriff eines Vokabulars steht eine Spalte, deren Name auf «_label» endet, mit der vollen Bezeichnung.',
  schemas: {
    intro: 'Die JSON-Schemas, die die genaue Form beschreiben:',
    catalogue: 'des Katalogs',
    practice: 'einer Praxis',
  },
  each: {
    intro: 'Neben der Seite jeder Praxis, unter derselben Adresse mit anderer Endung:',
    json: 'das Praxisblatt in JSON',
    source: 'Praxisblatt und Text, die Datei, wie sie im Repository liegt',
    linked: 'die Praxis in RDF, als JSON-LD',
    page: 'die Seite selbst enthält einen Teil davon für Suchmaschinen (schema.org)',
  },
  vocabularies: {
    intro:
      'Jeder Begriff hat eine dauerhafte Adresse, die zu einer lesbaren Seite führt. In SKOS, mit den gesicherten Entsprechungen in anderen Vokabularen.',
    page: 'Die Begriffe dieses Vokabulars. Jeder hat eine dauerhafte Adresse, mit der ihn die Daten nennen.',
    files: 'Dasselbe Vokabular für Programme:',
  },
  portals: {
    once: 'Die verknüpften Daten und die Einträge für Portale enthalten alle Sprachen und werden nur einmal veröffentlicht:',
    intro: (profile) =>
      `Ein Portal übernimmt den Katalog von einer dieser Adressen: Es ist derselbe Inhalt in drei Formen, nach dem Metadatenprofil ${profile}.`,
    complete: 'Der Eintrag enthält alles, was das Profil vorschreibt.',
    missing:
      'Bevor ein Portal ihn annimmt, muss die Stelle, die den Katalog veröffentlicht, noch angeben:',
    obligations: {
      'publisher-identifier':
        'ihren Code im Verzeichnis der öffentlichen Verwaltungen (IPA) oder ihre MwSt.-Nummer',
      themes: 'unter welche europäischen Themen der Katalog fällt',
      modified: 'mindestens ein Datum einer Überprüfung',
    },
    contact: 'Empfohlen ist auch eine E-Mail-Adresse für Rückfragen, die derzeit fehlt.',
  },
  licence: 'Alle diese Dateien stehen unter der Lizenz',
  licenceHow:
    'Sie dürfen zu deren Bedingungen weiterverwendet werden; die Lizenz der Bilder steht jeweils daneben.',
  cite: 'So zitieren Sie den Katalog:',
  citation: (name, publisher, modified, address) =>
    `${publisher}, «${name}»${modified === undefined ? '' : `, Stand der Daten: ${modified}`}, ${address}`,
  promise: (version) =>
    `Die Adressen der Dateien, der Praktiken und der Begriffe bleiben. Die Form des JSON trägt eine Versionsnummer (derzeit ${version}): Sie ändert sich nur, wenn ein Programm, das die frühere Form gelesen hat, sie nicht mehr lesen könnte. Die Datumsangaben stammen aus den Praxisblättern, nicht vom Tag der Veröffentlichung.`,
};
