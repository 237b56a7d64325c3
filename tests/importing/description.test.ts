/** The summary that the beginning of a long description is. */
import { expect, test } from 'vitest';
import { summaryFrom } from '../../src/importing/description.ts';

const long = 'Il resto racconta nei particolari ciò che è stato fatto ogni giorno. '.repeat(5);

test('ends with a sentence, and not with an abbreviation in it', () => {
  const first =
    'La pratica applica la legge regionale, come prevede l’art. 3 L.R. 11, in tutti i Comuni';
  // Cut after "art." there would be room for it: a capital letter follows.
  const second = `${'e in ogni quartiere '.repeat(10)}secondo l’art. 3 L.R. 11 del 2004 e l’Accordo.`;
  expect(summaryFrom(`${first}. E ${second} ${long}`, 'it')).toBe(`${first}.`);
});

test('knows the abbreviations of the language that it is written in', () => {
  const first = 'Die Praxis gilt für alle Gemeinden des Landes und ihre Träger seit Jahren.';
  const second = `${'und in jedem Viertel '.repeat(10)}mit insb. 3 Partnern${' und weiteren'.repeat(5)}.`;
  const text = `${first} Auch ${second} ${long}`;
  expect(summaryFrom(text, 'de')).toBe(first);
  expect(summaryFrom(text, 'it')).toMatch(/ insb\.$/);
});

test('is its first words where the first sentence is too long, or too short', () => {
  expect(summaryFrom(`Sì. ${'parola '.repeat(60)}.`, 'it')).toMatch(/^Sì\. (?:parola )+parola…$/);
  const endless = summaryFrom('parola '.repeat(60), 'it');
  expect(endless).toMatch(/parola…$/);
  expect(endless.length).toBeLessThanOrEqual(320);
});

test('is the whole description where there is room for it', () => {
  expect(summaryFrom('Due righe.\nE basta', 'it')).toBe('Due righe. E basta');
});
