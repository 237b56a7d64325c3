import type { receive as it } from '../it/receive.ts';

/** What `npm run receive` says. Paths and texts that are given are already safe. */
export const receive: typeof it = {
  nothing: 'Es fehlt die Datei, die empfangen werden soll.',
  oneName: 'Mit --name wird jeweils nur eine Datei empfangen.',
  noFile: (path) => `Die Datei gibt es nicht, oder sie ist nicht lesbar: ${path}`,
  tooLarge: (path, most) => `${path} ist zu groß: höchstens ${most} KB.`,
  noText: (path) =>
    `${path} ist kein Text: Wenn es ein Word-Dokument oder ein PDF ist, bitten Sie die Person, die es gesendet hat, um die Datei, die das Formular zum Herunterladen anbietet, oder schreiben Sie es in das Formular.`,
  noCatalogue:
    'Auf dem Zweig von --base ist der Katalog nicht lesbar: Sehen Sie zuerst mit npm run check nach, was nicht stimmt.',
  noSheet: (path) =>
    `Die Angaben von ${path} sind nicht lesbar, und es ist nicht bekannt, wohin die Datei gehört. Öffnen Sie sie im Formular der Website («Eine Datei öffnen»): Es sagt, wie sie zu berichtigen ist.`,
  line: (line, said) => `  Zeile ${line}: ${said}`,
  noName: (path) =>
    `Aus Name und Titel von ${path} lässt sich kein Name ableiten: Verwenden Sie --name.`,
  noOriginal: (path) =>
    `${path} ist eine Übersetzung, aber ihr Name sagt nicht, von welchem Text: Sie heißt wie das Original, mit der Sprache vor «.mdx» (zum Beispiel orto.en.mdx).`,
  noRegion: (path, region, known) =>
    `${region === undefined ? `In ${path} fehlt das Gebiet («region»)` : `In ${path} gehört das Gebiet «${region}» nicht zu diesem Katalog`}, und es ist nicht bekannt, wohin die Datei gehört. Es gibt: ${known}.`,
  noPractice: (path, known) =>
    `${path} stammt von jenen, die eine Praxis übertragen haben, und sagt nicht, welche: Nennen Sie sie mit --name. Es gibt: ${known}.`,
  noYear: (path) =>
    `In ${path} fehlt das Anfangsjahr («period: {start: …}»), das den Namen der Datei ergibt.`,
  elsewhere: (path, there) =>
    `${path} heißt wie ${there}, das an einer anderen Stelle liegt. Wenn es ein anderes Praxisblatt ist, verwenden Sie --name; wenn es dasselbe mit einem anderen Gebiet ist, verschieben Sie es selbst und nennen Sie den alten Namen in «formerly».`,
  twice: (file) => `Zwei der Dateien gehören an dieselbe Stelle: ${file}.`,
  unsaved:
    'In diesem Ordner gibt es Änderungen, die noch nicht festgehalten sind: Halten Sie sie fest (git commit) oder legen Sie sie zurück (git stash), und versuchen Sie es dann erneut.',
  inTheWay: (file: string) =>
    `Am Platz von ${file} liegt schon etwas, das nicht festgehalten ist oder anderswohin führt: Verschieben Sie es, und versuchen Sie es dann erneut.`,
  gitFailed: (said) => `Git konnte den Zweig nicht anlegen: ${said}`,
  commit: (titles) => `Per E-Mail empfangen: ${titles}`,
  placed: (given, file, isCorrection) =>
    `${given} → ${file} (${isCorrection ? 'ersetzt die vorhandene Datei' : 'neu'})`,
  recoded: (given) =>
    `${given} war nicht in UTF-8, sondern in einer Windows-Kodierung: Prüfen Sie, ob Umlaute und Akzente richtig zu lesen sind.`,
  done: (branch) =>
    `Auf dem Zweig ${branch}. Um es vorzuschlagen: git push --set-upstream origin ${branch}`,
};
