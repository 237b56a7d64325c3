import type { tools as it } from '../it/tools.ts';
import { count } from './count.ts';

/** What the commands say that only those run who make the program. */
export const tools: typeof it = {
  bench: {
    what: 'misst diesen Generator und die daneben, wie in docs/misure.md',
    options: {
      counts: 'wie viele Praktiken: 100,1000,5000,10000',
      peers: (names) => `womit verglichen wird: ${names}; „none“, mit nichts`,
      languages:
        'die Sprachen unserer Website, zum Beispiel it,en; wiederholt, um sie mehrmals zu messen (fehlt es, die erste von site.yml, dann alle)',
      seed: 'aus welchem Startwert die Kataloge erfunden werden',
      limit: 'nach wie vielen Sekunden ein Befehl abgebrochen wird',
      out: 'wohin die Messwerte geschrieben werden, als JSON',
      publish: 'schreibt auch README.md und docs/',
      from: 'misst nicht: nimmt die Messwerte einer Datei',
    },
    practices: (n) => count(n, 'Praktik', 'Praktiken'),
    unmeasured: 'Nicht gemessen:',
    written: (file) => `Die Messwerte stehen in ${file}`,
  },
  templates: {
    call: '[-- Vorlage…]',
    unknown: (names) => `Unbekannte Vorlagen: ${names}`,
    notBuilt: 'Die Website ist noch nicht gebaut: npm run build',
  },
  lighthouse: 'bewertet jede Seitenvorlage der gebauten Website; endet mit 1, wo eine nicht genügt',
  screenshots: {
    what: 'fotografiert jede Seitenvorlage in vier Breiten, hell und dunkel, auf einem Bogen',
    pictures: (n) => count(n, 'Bild', 'Bilder'),
    wide: (name, width) => `Wird seitwärts gescrollt: ${name}, ${width} px`,
  },
  licences: {
    what: 'sagt, ob jedes Paket nach seiner Lizenz hier sein darf',
    packages: (n) => count(n, 'Paket', 'Pakete'),
    allWell: 'Alle Lizenzen sind mit der EUPL-1.2 vereinbar.',
    none: 'keine',
    problem: (name, version, by, wrong) => `${name} ${version} (verlangt von ${by}) ${wrong}.`,
    /** What is wrong with a licence, and what to do, to follow the name of a package. */
    undeclared: (file) =>
      `gibt keine Lizenz an: Verzichten Sie auf das Paket oder schreiben Sie, wenn Sie die mitgelieferte Lizenz gelesen haben, in ${file} eine Ausnahme mit ihrem Grund`,
    unreadable: (licence, file) =>
      `gibt die Lizenz „${licence}“ an, die kein SPDX-Ausdruck ist: Verzichten Sie auf das Paket oder schreiben Sie, wenn Sie die mitgelieferte Lizenz gelesen haben, in ${file} eine Ausnahme mit ihrem Grund`,
    refused: (licence, file) =>
      `hat die Lizenz ${licence}, die nicht unter den mit der EUPL-1.2 vereinbaren ist: Verzichten Sie auf das Paket oder schreiben Sie, wenn Sie die mitgelieferte Lizenz gelesen haben, in ${file}, dass sie es ist und warum`,
    toolsOnly: (licence) =>
      `hat die Lizenz ${licence}, die für ein Werkzeug passt, aber die Lizenz dessen ändern würde, woraus die Website besteht: Wählen Sie ein anderes`,
    idle: (name, file) =>
      `Die Ausnahme für ${name} wird nicht mehr gebraucht: Nehmen Sie sie aus ${file}.`,
  },
  sbom: {
    what: 'schreibt die Stückliste der Komponenten (CycloneDX)',
    out: 'wohin sie geschrieben wird: sbom.cdx.json',
    written: (file, n) =>
      `Stückliste geschrieben in ${file}: ${count(n, 'Komponente', 'Komponenten')}`,
  },
  searchQuality: {
    /** Of so many questions, how many were answered how well. */
    score: (name, first, three, noticed, silent) =>
      `${name}: an erster Stelle ${first}, unter den ersten drei ${three}, mit einem Hinweis ${noticed}; fehlend ohne Hinweis ${silent}`,
    tuned: (language) => `${language}, abgestimmt`,
    heldOut: (language) => `${language}, zurückgehalten`,
    missed: (ask, given, wanted) => `„${ask}“ → ${given} (erwartet: ${wanted})`,
    nothing: 'keine',
  },
  dictionaries: {
    what: 'sagt, welche Wörter einer Sprache fehlen oder von niemandem gebraucht werden',
    remedy:
      'Schreiben Sie die fehlenden Wörter in der Form, die sie in der ersten Sprache haben, und nehmen Sie heraus, was zu viel ist oder niemand braucht.',
    missing: (path) => `${path} fehlt`,
    surplus: (path, folder) => `${path} ist zu viel: In ${folder}/ gibt es das nicht`,
    form: (path, folder, form) => `${path} ist nicht wie in ${folder}/: ${form}`,
    unused: (path) => `${path} wird nirgends gebraucht`,
  },
  typecheck: 'prüft die Typen der Module und der Astro-Dateien',
};
