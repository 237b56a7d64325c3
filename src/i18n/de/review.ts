import type { review as it } from '../it/review.ts';
import { count, formatNumber } from './count.ts';

const points = (n: number): string => count(n, 'zu behebender Punkt', 'zu behebende Punkte');

/** The words of the report on a proposal. Paths and texts that are given are already safe. */
export const review: typeof it = {
  title: 'Der Vorschlag',
  refused: {
    noFolder: (folder) => `Den Ordner der Inhalte gibt es nicht: ${folder}`,
    noGit:
      'Den Befehl git gibt es auf diesem Rechner nicht: Installieren Sie ihn und versuchen Sie es erneut.',
    notTrusted: (folder) =>
      `Git vertraut diesem Ordner nicht, weil er einem anderen Benutzerkonto gehört. Wenn Sie ihm vertrauen, führen Sie aus: git config --global --add safe.directory '${folder}'`,
    noRepository: 'Die Inhalte liegen in keinem Git-Repository.',
    gitFailed: (said) => `Git konnte das Repository nicht lesen: ${said}`,
    unknownName: (name, option) =>
      `Das Repository kennt «${name}» nicht: Geben Sie mit ${option} einen Branch, einen Tag oder einen Commit an.`,
    shallow: (name) =>
      `Hier liegt nur das Ende der Historie des Repository, und was sich gegenüber «${name}» geändert hat, lässt sich nicht sagen: Holen Sie sie vollständig mit git fetch --unshallow (in Automatisierungen: fetch-depth von actions/checkout, GIT_DEPTH von GitLab).`,
    unrelated: (name) =>
      `Der Vorschlag und «${name}» haben in der Historie des Repository nichts gemeinsam: Was sich geändert hat, lässt sich nicht sagen.`,
    notYet: (folder) => `An jenem Punkt der Historie gab es den Ordner «${folder}» noch nicht.`,
  },
  unseen: {
    title: 'Nicht alles wurde angesehen',
    unchecked: 'die Inhalte sind nicht lesbar, und keine Prüfung hat sie gesehen.',
    'conflicts-unknown':
      'es konnte nicht ausprobiert werden, ob der Vorschlag zum Branch passt, in den er käme.',
    undone:
      'der Vorschlag ändert diese Dateien, aber im Ordner, aus dem der Bericht erstellt wurde, sind sie wie zuvor. Der Bericht ist aus den Dateien des Vorschlags neu zu erstellen.',
    unnamable:
      'der Name dieser Dateien ist kein Text, und ihr Inhalt lässt sich nicht vergleichen. Sie sind umzubenennen.',
    lost: 'der Inhalt dieser Dateien ist weder im Repository noch auf dem Datenträger zu finden.',
    large: 'diese Dateien sind für einen Vergleich zu groß. Sie sind einzeln zu öffnen.',
    binary:
      'diese Dateien sollten Texte sein und sind keine. Vor dem Zusammenführen ist zu klären, was sie sind.',
    depth: 'diese Dateien haben für einen Vergleich zu viele ineinanderliegende Ebenen.',
  },
  conflict: {
    title: 'Im Konflikt',
    why: 'diese Dateien haben sich an derselben Stelle auch in dem Branch geändert, in den der Vorschlag käme. Eine Person muss entscheiden, was bleibt, bevor er zusammengeführt werden kann.',
  },
  mixed: {
    title: 'Zu teilen',
    why: (own, apart) =>
      `der Vorschlag ändert Praktiken, Bedarfe oder Neuigkeiten (${own}) zusammen mit dem, was für alle gilt (${apart}). Wer die einen genehmigt, würde auch den Rest genehmigen.`,
    allowed: {
      title: 'Gemischt, und von der Betreuung des Katalogs erlaubt',
      why: (own, apart) =>
        `er ändert Praktiken, Bedarfe oder Neuigkeiten (${own}) zusammen mit dem, was für alle gilt (${apart}). Beides ist zu lesen.`,
    },
  },
  result: {
    nothing: 'Der Vorschlag ändert keine Datei.',
    well: 'Alles in Ordnung',
    wellWhy: 'der Vorschlag besteht die Prüfungen.',
    noErrors: 'In den Inhalten finden die Prüfungen keine Fehler.',
    points,
    pointsWhy: 'bevor der Vorschlag veröffentlicht werden kann: Sie sind unten erklärt.',
    apart: 'Getrennt zu lesen',
    apartWhy:
      'in den Inhalten finden die Prüfungen keine Fehler, aber der Vorschlag ändert, was für alle gilt. Ob das richtig ist, sagt eine Person, die jede Zeile liest.',
    toSee: 'Besteht die Prüfungen, ist aber auch anzusehen',
    toSeeWhy: 'es gibt Dateien, die keine Prüfung beurteilen kann.',
    toSeeExecutable: 'ein Text ist zu einer ausführbaren Datei geworden, was nicht nötig ist.',
    warnings: (n) => count(n, 'Warnung', 'Warnungen'),
    hints: (n) => count(n, 'Hinweis', 'Hinweise'),
    alsoThere: (_, what) => `Dazu: ${what.join(' und ')}.`,
  },
  categories: {
    program: 'Außerhalb der Inhalte',
    catalogue: 'Der ganze Katalog',
    strays: 'Andere Dateien',
    practices: 'Praktiken',
    experiences: 'Erfahrungen',
    needs: 'Bedarfe',
    news: 'Neuigkeiten',
    translations: 'Übersetzungen',
    pictures: 'Bilder',
  },
  judged: {
    program:
      'Ganz zu lesen, bevor auf diesem Branch Befehle ausgeführt werden, und von jenen zu genehmigen, die das Programm betreuen.',
    catalogue:
      'Es gilt für jede Seite und für alle Lesenden und ist von jenen zu genehmigen, die den Katalog verwalten.',
    strays: 'der Katalog verwendet sie nicht: Meist sind sie aus Versehen da.',
    pictures: 'keine Prüfung sieht, was sie zeigen. Sie sind zu öffnen.',
    passes: 'die Prüfungen finden keine Fehler.',
    compare: (marks) => `Geändert (${marks}): mit den Quellen zu vergleichen.`,
    unchecked: 'nicht geprüft.',
    points: (n) => `${points(n)}.`,
  },
  elsewhere: (n) =>
    `Praxisblätter, die der Vorschlag nicht berührt: ${points(n)}, vorher nicht vorhanden.`,
  untouched: (list) => `Nicht berührt: ${list}.`,
  split: {
    title: 'Wie er zu teilen ist',
    why: 'Die beiden Teile werden von verschiedenen Personen gelesen, und jede muss zu ihrem Teil nein sagen können.',
    keep: (categories) => `Lassen Sie in diesem Vorschlag: ${categories}.`,
    take: (files) =>
      `Setzen Sie auf den früheren Stand zurück, oder entfernen Sie, falls vorher nicht vorhanden: ${files}.`,
    again:
      'Wenn sie nötig sind, schlagen Sie sie allein noch einmal vor, in einem eigenen Vorschlag.',
    commands:
      'Im Terminal, auf dem Branch des Vorschlags, nachdem Sie ihn mit `git branch zweiter-vorschlag` kopiert haben:',
    message: 'Im Vorschlag nur seine Texte behalten',
    together:
      'Wenn ein Teil nicht ohne den anderen auskommt (zum Beispiel ein Begriff, der in einem Vokabular und in den Praxisblättern den Namen ändert), kann ihn die Betreuung des Katalogs erlauben: `SECURITY.md` sagt, wer und wie.',
  },
  programIntro: 'Wer eine Praxis vorschlägt, muss diese Dateien nicht anrühren.',
  programReport:
    'Achtung: Auch diesen Bericht hat das Programm des Vorschlags geschrieben. Wenn sich das Programm ändert, ist ihm erst zu glauben, nachdem die Änderungen dort gelesen wurden, wo das Repository sie zeigt.',
  program: {
    automation: 'Die Automatisierungen: was bei jedem Vorschlag läuft und wann veröffentlicht wird',
    owners: 'Wer zur Überprüfung gerufen wird',
    packages:
      'Die Pakete: welche fremden Programme dort laufen, wo die Website erstellt und überprüft wird',
    git: 'Wie git die Dateien behandelt',
    code: 'Das Programm und seine Einstellungen',
    browser: 'Die Seiten und was im Browser der Lesenden läuft',
    tests: 'Die Tests',
    words: 'Die Dokumentation',
  },
  reaches: {
    automation: 'ändert die Automatisierungen',
    owners: 'ändert, wer zur Überprüfung gerufen wird',
    packages:
      'ändert, welche fremden Programme dort laufen, wo die Website erstellt und überprüft wird',
    git: 'ändert, wie git die Dateien behandelt',
    code: 'ändert das Programm',
    browser: 'ändert die Seiten und was im Browser der Lesenden läuft',
    tests: 'ändert die Tests',
    words: 'ändert die Dokumentation',
  },
  catalogueIntro: 'Jede Zeile sagt, was vorher da war und was jetzt da ist.',
  meansLabel: 'Was es bedeutet:',
  means: {
    synonyms: 'ändert, welche Praktiken beim Suchen gefunden werden',
    site: 'ändert die Angaben zur Website, auf jeder Seite',
    owners: 'ändert, wer zur Überprüfung der Praktiken eines Gebiets gerufen wird',
    vocabularies:
      'ändert die möglichen Angaben in allen Praxisblättern, die Filter und die Adressen der Seiten',
    glossary: 'ändert die Erklärung, die Lesende in jedem Text neben einem Wort finden',
    accessibility: 'ändert die Erklärung zur Barrierefreiheit der Website',
    pages: 'ändert eine Seite der Website, die keine Praxis ist',
    schemas:
      'ändert die Schemas, mit denen andere Programme die Praxisblätter prüfen: Es müssen jene sein, die npm run schemas schreibt',
    licence: 'ändert, zu welchen Bedingungen die Texte weiterverwendet werden dürfen',
    published:
      'erreicht die Lesenden so, wie es ist, ohne Prüfung: Eine HTML-Seite oder ein SVG-Bild kann ein Programm enthalten und ist vor dem Zusammenführen des Vorschlags zu öffnen',
    unknown: 'der Katalog kennt diese Datei nicht: Es ist zu klären, warum sie da ist',
  },
  meansOfSite: {
    form: 'die Form der Dateien: `npm run migrate` bringt sie auf die heutige',
    name: 'ändert den Namen der Website, auf jeder Seite',
    short_name: 'ändert den Namen der Website dort, wo wenig Platz ist',
    owner: 'ändert, wem der Katalog zu gehören scheint',
    claim: 'ändert den Satz, der die Website vorstellt',
    url: 'ändert die Adresse der Website und damit jeden veröffentlichten Link',
    publisher: 'ändert, wer den Katalog zu veröffentlichen scheint',
    logo: 'ändert das Logo über jeder Seite',
    icon: 'ändert das Symbol der Website in Browsern und bei Installationen',
    colours: 'ändert die Farben jeder Seite',
    currency: 'ändert die Währung jedes Betrags, aber nicht seine Zahl',
    names: 'ändert, wie die Oberfläche Praktiken und Gebiete nennt',
    search_examples: 'ändert, was das Suchfeld vorschlägt',
    sections: 'ändert, welche Teile die Website hat',
    repository: 'ändert das Repository, an das das Formular die Vorschläge sendet',
    contact: 'ändert die Adresse, an die Lesende schreiben',
    licence: 'ändert, zu welchen Bedingungen Texte und Daten weiterverwendet werden dürfen',
    open_data: 'ändert, wie die Portale für offene Daten den Katalog beschreiben',
    federation: 'ändert, bei welchen anderen Websites der Browser der Suchenden anfragt',
    languages: 'ändert, in welchen Sprachen die Website erscheint, und die Adressen der Seiten',
    offline: 'ändert, was im Browser der Lesenden bleibt',
    time_zone: 'ändert, um welche Uhrzeit jeder Tag in den Daten und in den Feeds beginnt',
    fields: 'ändert, welche Felder Praktiken und Einträge haben',
  },
  schemas: 'Die Schemas',
  sections: {
    practice: 'Die Praktiken',
    experience: 'Die Erfahrungen',
    need: 'Die Bedarfe',
    news: 'Die Neuigkeiten',
  },
  texts: {
    practice: {
      added: 'Neue Praxis',
      changed: 'Praxis geändert',
      renamed: 'Praxis verschoben oder umbenannt',
      removed: 'Praxis entfernt',
      translation: 'Übersetzung der Praxis',
    },
    experience: {
      added: 'Neue Erfahrung',
      changed: 'Erfahrung geändert',
      renamed: 'Erfahrung umbenannt',
      removed: 'Erfahrung entfernt',
      translation: 'Übersetzung der Erfahrung',
    },
    need: {
      added: 'Neuer Bedarf',
      changed: 'Bedarf geändert',
      renamed: 'Bedarf umbenannt',
      removed: 'Bedarf entfernt',
      translation: 'Übersetzung des Bedarfs',
    },
    news: {
      added: 'Neue Neuigkeit',
      changed: 'Neuigkeit geändert',
      renamed: 'Neuigkeit umbenannt',
      removed: 'Neuigkeit entfernt',
      translation: 'Übersetzung der Neuigkeit',
    },
    page: {
      added: 'Neue Seite',
      changed: 'Seite geändert',
      renamed: 'Seite umbenannt',
      removed: 'Seite entfernt',
      translation: 'Übersetzung der Seite',
    },
  },
  removedText: {
    practice:
      'Die Seite wird es nicht mehr geben, und gespeicherte Adressen führen ins Leere. Der Grund gehört in den Vorschlag.',
    experience:
      'Was berichtet wurde, ist nicht mehr zu lesen. Den Grund schreiben Sie in den Vorschlag.',
    need: 'Die Seite wird es nicht mehr geben. Ein Bedarf, der eine Antwort gefunden hat, wird meist mit `closed` abgeschlossen.',
    news: 'Die Seite wird es nicht mehr geben, und gespeicherte Adressen führen ins Leere.',
    page: 'Die Seite wird es nicht mehr geben, und gespeicherte Adressen führen ins Leere.',
  },
  hasErrors: {
    practice: 'Das Praxisblatt hat Fehler: Es ist ganz zu sehen, sobald sie behoben sind.',
    experience: 'Die Erfahrung hat Fehler: Sie ist ganz zu sehen, sobald sie behoben sind.',
    need: 'Der Bedarf hat Fehler: Er ist ganz zu sehen, sobald sie behoben sind.',
    news: 'Die Neuigkeit hat Fehler: Sie ist ganz zu sehen, sobald sie behoben sind.',
    page: 'Die Seite hat Fehler: Sie ist ganz zu sehen, sobald sie behoben sind.',
  },
  facts: {
    region: 'Gebiet',
    themes: 'Themen',
    stage: 'Grad der Übertragbarkeit',
    sources: 'Angeführte Quellen',
    experience: { of: 'Übertragene Praxis', who: 'Wer sie übertragen hat', outcome: 'Wie es lief' },
    raise: (stage, test, missing) =>
      `Um zu «${stage}» aufzusteigen: ${test}${missing === '' ? '' : ` Darauf würden antworten: ${missing}.`}`,
    complete: (percent, missing) =>
      `Vollständigkeit: ${percent} %${missing === '' ? '' : `. Nicht angegeben: ${missing}. Das ist in Ordnung, wenn die Quellen nichts dazu sagen`}.`,
    contact: 'Kontakt',
    undeclared: 'nicht angegeben',
    answers: 'Praktiken anderer Gebiete, die darauf antworten',
    closed: (day) => `Abgeschlossen am ${day}`,
    date: 'Datum',
  },
  file: 'Datei',
  files: (n) => count(n, 'Datei', 'Dateien'),
  toCheck: (fields) => `Mit den Quellen zu vergleichen: ${fields}`,
  takenAway: 'Wo etwas entfernt wurde',
  changed: 'Was sich geändert hat',
  happened: { added: 'neu', changed: 'geändert', renamed: 'verschoben', removed: 'entfernt' },
  was: (file) => `Vorher war es ${file}`,
  moved: (file) =>
    `Vorher war es ${file}: Die alte Adresse der Seite wird nicht mehr funktionieren.`,
  addLine: (line) => `fügen Sie dem Praxisblatt die Zeile ${line} hinzu`,
  writeLine: (line) => `schreiben Sie im Praxisblatt ${line}`,
  remedy: 'Abhilfe',
  modes: {
    executable: 'wird zu einer ausführbaren Datei',
    notExecutable: 'ist keine ausführbare Datei mehr',
    link: 'ist ein symbolischer Link, keine Datei',
    leadsTo: 'ist ein symbolischer Link, keine Datei: führt zu',
    wasLink: 'war vorher ein symbolischer Link, keine Datei',
    module: 'ist ein Repository im Repository: Was es enthält, ist hier nicht zu sehen',
  },
  unread: {
    binary: 'Es ist kein Text (UTF-8): Der Inhalt kann nicht gezeigt werden.',
    large: 'Für einen Vergleich zu groß.',
    lost: 'Der Inhalt ist weder im Repository noch auf dem Datenträger zu finden.',
    link: 'Es ist ein symbolischer Link: Wohin er führt, wurde nicht gelesen.',
    module: 'Es ist ein Repository im Repository: Was es enthält, wurde nicht gelesen.',
    depth: 'Für einen Vergleich zu viele ineinanderliegende Ebenen.',
  },
  alike: {
    practice: (n) => `Dieselbe Änderung in ${count(n, 'Praxis', 'Praktiken')}`,
    experience: (n) => `Dieselbe Änderung in ${count(n, 'Erfahrung', 'Erfahrungen')}`,
    need: (n) => `Dieselbe Änderung in ${count(n, 'Bedarf', 'Bedarfen')}`,
    news: (n) => `Dieselbe Änderung in ${count(n, 'Neuigkeit', 'Neuigkeiten')}`,
    page: (n) => `Dieselbe Änderung in ${count(n, 'Seite', 'Seiten')}`,
  },
  inThese: 'In diesen Praxisblättern',
  inShort: (n) => `${count(n, 'weiterer Text', 'weitere Texte')}, nur mit Namen`,
  picturesIntro:
    'Sehen Sie nach, was sie zeigen und ob Urheberangabe, Lizenz und Alternativtext stimmen.',
  shownIn: (titles) => `zu sehen in: ${titles}`,
  shownNowhere: 'kein Text zeigt es',
  size: (bytes) =>
    bytes < 10_000 ? count(bytes, 'Byte', 'Byte') : `${formatNumber(Math.round(bytes / 1000))} KB`,
  straysIntro:
    'Sie liegen in den Ordnern der Texte, sind aber weder Texte noch Bilder, die der Katalog verwenden kann.',
  toMend: 'Was zu beheben ist',
  line: (n) => `Zeile ${n}`,
  advice: { warning: 'Warnung: ', hint: 'Hinweis: ' },
  moreProblems: (n, files) =>
    `Und ${count(n, 'weiterer Punkt', 'weitere Punkte')} in ${count(files, 'Datei', 'Dateien')}: npm run check nennt sie alle.`,
  others: (n) =>
    `In anderen Praxisblättern, die der Vorschlag nicht berührt, ${n === 1 ? 'bleibt' : 'bleiben'} ${count(n, 'Punkt', 'Punkte')} zu beheben.`,
  previews: {
    title: 'Die Seiten, wie sie sein werden',
    intro:
      'Jeder Link öffnet das vorgeschlagene Praxisblatt im Formular der veröffentlichten Website: die Seite, wie sie sein wird, was zu beheben ist und den Unterschied zum Veröffentlichten. Der Text steht in der Adresse, nach dem Zeichen «#»: Sie zu öffnen sendet ihn an niemanden. Bilder und Übersetzungen sind dort nicht zu sehen.',
    open: (title) => `Die Seite von ${title} öffnen`,
    tooLong:
      'passt nicht in eine Adresse: Der Text ist zu lang, oder der Name der Datei geht nicht. Laden Sie die Datei aus dem Vorschlag herunter, und öffnen Sie sie im Formular der Website mit «Einen gespeicherten Entwurf öffnen».',
    rest: (n) =>
      `Für ${count(n, 'weiteres Praxisblatt', 'weitere Praxisblätter')} ist hier kein Platz für einen Link: Laden Sie die Datei aus dem Vorschlag herunter, und öffnen Sie sie im Formular der Website mit «Einen gespeicherten Entwurf öffnen».`,
    unpublished:
      'Es ist nicht bekannt, wo der Katalog veröffentlicht ist, und ein Link zur Seite ist nicht möglich: `url` in `site.yml` sagt es, oder `SITE_URL` beim Aufruf des Befehls. Bis dahin ist die Seite mit `npm run dev` auf dem Zweig des Vorschlags zu sehen.',
  },
  linksTitle: 'Zu prüfende Links',
  linksIntro:
    'Sie haben nicht geantwortet. Das ist nur eine Warnung: Die Website kann vorübergehend ausgefallen sein.',
  unasked: (n) =>
    `Es sind zu viele: ${count(n, 'Adresse wurde', 'Adressen wurden')} nicht abgefragt.`,
  leftOut: {
    parts: (n) =>
      `Und ${count(n, 'weiterer Teil', 'weitere Teile')} ohne Platz hier: im Repository nachzulesen.`,
    lines: (n) => `und ${count(n, 'weitere Zeile', 'weitere Zeilen')} ohne Platz hier`,
    files: (n) => `und ${count(n, 'weitere Datei', 'weitere Dateien')}`,
    more: (n) => `und ${count(n, 'weitere Angabe', 'weitere Angaben')}`,
    texts: (n) =>
      `Und ${count(n, 'weiterer Text', 'weitere Texte')} ohne Platz hier: im Repository nachzulesen.`,
  },
  otherFiles: {
    title: 'Die anderen Dateien',
    intro: 'Der Vorschlag ändert auch diese, zu denen oben nichts gesagt wurde.',
  },
};
