/** The report on a contribution, in Markdown and in words that its author understands. */
import { say } from '../i18n/say.ts';
import { formatDiagnostic } from '../catalogue/checking/messages/messages.ts';
import { countsOf, type Diagnostic, type Severity } from '../catalogue/checking/diagnostic.ts';
import { publicFolderName } from '../catalogue/reading/public-files.ts';
import type { Catalogue } from '../catalogue/queries/catalogue.ts';
import { count } from '#words/count.ts';
import type { Change } from './changes.ts';
import { code, plain } from './escape.ts';
import type { NeedReview, PracticeReview, Review } from './review.ts';

const verbs: Record<Change['kind'], string> = {
  added: 'Nuova pratica',
  changed: 'Pratica cambiata',
  renamed: 'Pratica spostata o rinominata',
  removed: 'Pratica tolta',
};

const needVerbs: Record<Change['kind'], string> = {
  added: 'Nuovo fabbisogno',
  changed: 'Fabbisogno cambiato',
  renamed: 'Fabbisogno rinominato',
  removed: 'Fabbisogno tolto',
};

/** Writes the report; the first line says whether all is well. */
export function reviewMarkdown(review: Review): string {
  const sections = [
    '# La proposta',
    verdict(countsOf(review.problems)),
    ...review.practices.map((item) => card(item, review.catalogue)),
    ...review.needs.map((item) => needCard(item, review.catalogue)),
    ...removed(review.changes.content),
    ...problemSection(review.problems),
    ...linkSection(review),
    ...published(review.changes.content),
    ...elsewhere(review),
  ];
  return `${sections.join('\n\n')}\n`;
}

function verdict({ error: errors, warning, hint }: Record<Severity, number>): string {
  const others = [
    ...(warning > 0 ? [count(warning, 'avviso', 'avvisi')] : []),
    ...(hint > 0 ? [count(hint, 'consiglio', 'consigli')] : []),
  ];
  const verb = warning + hint === 1 ? 'C’è' : 'Ci sono';
  const advice = others.length > 0 ? ` ${verb} anche ${others.join(' e ')}.` : '';
  if (errors === 0) return `**Tutto a posto**: la proposta supera i controlli.${advice}`;
  const points = count(errors, 'punto da sistemare', 'punti da sistemare');
  return `**${points}** prima che la proposta possa essere pubblicata: sono spiegati qui sotto.${advice}`;
}

function card({ change, practice, completeness }: PracticeReview, catalogue?: Catalogue): string {
  const lines = [
    `## ${verbs[change.kind]}: ${practice ? plain(practice.data.title) : code(change.file)}`,
  ];
  if (change.before !== undefined) lines.push(moved(change, practice?.data.formerly ?? []));
  if (!practice || !catalogue || !completeness) {
    lines.push('La scheda ha errori: si vedrà intera quando saranno corretti.');
    return lines.join('\n\n');
  }
  const { data } = practice;
  const label = (name: 'regions' | 'themes' | 'stages', id: string) =>
    plain(say(catalogue.term(name, id).label));
  const percent = Math.round(completeness.share * 100);
  const missing = completeness.missing.map(plain).join(', ').toLowerCase();
  lines.push(
    plain(data.summary),
    [
      `- Territorio: ${label('regions', data.region)}`,
      `- Temi: ${data.themes.map((theme) => label('themes', theme)).join(', ')}`,
      `- Grado di replicabilità: ${label('stages', data.replicability.stage)}`,
      `- Fonti citate: ${data.sources.length}`,
      `- Completezza: ${percent}%${missing ? `. Non dichiarati: ${missing}. Vanno bene così, se le fonti non ne parlano` : ''}.`,
      `- File: ${code(change.file)}`,
    ].join('\n'),
  );
  return lines.join('\n\n');
}

function needCard({ change, need, answers }: NeedReview, catalogue?: Catalogue): string {
  const lines = [
    `## ${needVerbs[change.kind]}: ${need ? plain(need.data.title) : code(change.file)}`,
  ];
  if (change.before !== undefined) {
    lines.push(`Prima era ${code(change.before)}: il vecchio indirizzo smetterà di funzionare.`);
  }
  if (!need || !catalogue) {
    lines.push('Il fabbisogno ha errori: si vedrà intero quando saranno corretti.');
    return lines.join('\n\n');
  }
  const { summary, region, themes, contact, closed } = need.data;
  const label = (name: 'regions' | 'themes', id: string) =>
    plain(say(catalogue.term(name, id).label));
  lines.push(
    plain(summary),
    [
      `- Territorio: ${label('regions', region)}`,
      `- Temi: ${themes.map((theme) => label('themes', theme)).join(', ')}`,
      `- A chi rispondere: ${contact ? plain(contact.office) : 'non dichiarato'}`,
      closed === undefined
        ? `- Pratiche di altri territori che rispondono: ${answers}`
        : `- Chiuso il ${closed}`,
      `- File: ${code(change.file)}`,
    ].join('\n'),
  );
  return lines.join('\n\n');
}

const slugOf = (file: string): string => file.replace(/^.*\/|\.mdx$/g, '');

/** A practice that changes its name changes its address. */
function moved({ file, before = '' }: Change, formerly: readonly string[]): string {
  const [old, now] = [slugOf(before), slugOf(file)];
  if (old === now || formerly.includes(old)) return `Prima era ${code(before)}.`;
  return `Prima era ${code(before)}: il vecchio indirizzo della pagina smetterà di funzionare. **Rimedio:** ${addition(old, formerly)}.`;
}

/** The oldest name stays first, because it is the identifier of the practice. */
function addition(old: string, formerly: readonly string[]): string {
  const line = code(`formerly: [${[...formerly, old].join(', ')}]`);
  return formerly.length === 0
    ? `aggiungi alla scheda la riga ${line}`
    : `nella scheda scrivi ${line}`;
}

function removed(changes: readonly Change[]): string[] {
  const files = changes.filter(({ kind }) => kind === 'removed').map(({ file }) => code(file));
  if (files.length === 0) return [];
  return [`## Tolti\n\n${files.map((file) => `- ${file}`).join('\n')}`];
}

function problemSection(problems: readonly Diagnostic[]): string[] {
  if (problems.length === 0) return [];
  const files = [...new Set(problems.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const rows = problems.filter((found) => found.file === file).map(problemLine);
    return `### ${code(file)}\n\n${rows.join('\n')}`;
  });
  return ['## Che cosa sistemare', ...blocks];
}

function problemLine(found: Diagnostic): string {
  const { message, hint } = formatDiagnostic(found, 'it');
  const kind = { error: '', warning: 'Avviso: ', hint: 'Consiglio: ' }[found.severity];
  return `- Riga ${found.line}: ${kind}${plain(message)} **Rimedio:** ${plain(hint)}`;
}

function linkSection({ links }: Review): string[] {
  if (links.length === 0) return [];
  const rows = links.map(
    ({ address, file, reason }) => `- ${code(file)}: ${code(address)} (${reason})`,
  );
  return [
    `## Collegamenti da controllare\n\nNon hanno risposto. È un avviso: il sito può essere fermo solo per ora.\n\n${rows.join('\n')}`,
  ];
}

/** Nobody checks these files, and what they carry runs where the site is read. */
function published(changes: readonly Change[]): string[] {
  const files = changes
    .filter(({ kind, file }) => kind !== 'removed' && file.startsWith(`${publicFolderName}/`))
    .map(({ file }) => `- ${code(file)}`);
  if (files.length === 0) return [];
  return [
    `## Pubblicati come sono\n\nArrivano a chi legge così come sono, senza controlli: una pagina HTML o un’immagine SVG può portare con sé un programma. Vanno aperti uno per uno prima di unire la proposta.\n\n${files.join('\n')}`,
  ];
}

function elsewhere({ changes, others }: Review): string[] {
  const told: string[] = [];
  if (changes.elsewhere.length > 0) {
    const files = changes.elsewhere.slice(0, 20).map(({ file }) => `- ${code(file)}`);
    told.push(
      `## Fuori dai contenuti\n\nLa proposta tocca anche ${count(changes.elsewhere.length, 'file', 'file')} del programma. Chi propone una pratica di solito non ne ha bisogno: ${changes.elsewhere.length === 1 ? 'va letto' : 'vanno letti'} a parte, con attenzione.\n\n${files.join('\n')}`,
    );
  }
  if (others > 0) {
    const points = count(others, 'punto', 'punti');
    told.push(
      `In altre schede, che la proposta non tocca, ${others === 1 ? 'resta' : 'restano'} ${points} da sistemare.`,
    );
  }
  return told;
}
