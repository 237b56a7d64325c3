/** What the report on a proposal and the changelog tell of fields that the content itself declares. */
import { afterAll, beforeEach, expect, test } from 'vitest';
import { changelogMarkdown } from '../../src/changes/changelog.ts';
import { changelogSince } from '../../src/changes/changes.ts';
import { wordsOf } from '../../src/i18n/words.ts';
import { ownFields, ownVocabulary, withOwnFields } from '../support/own-fields.ts';
import { practiceFile } from '../support/sheets.ts';
import { proposals } from '../support/proposals.ts';

const sheet = 'dati/practices/montebello/alberi.mdx';
const at = proposals({
  'dati/vocabularies/climate-goals.yml': ownVocabulary,
  [sheet]: practiceFile({
    goals: '[shade]',
    hectares: '1500',
    measured: 'false',
    dataset: '"https://example.org/data"',
  }),
});
at.write('dati/site.yml', withOwnFields(at.read('dati/site.yml')));
at.commit();
afterAll(() => at.remove());
beforeEach(() => at.begin());

const changelog = () =>
  changelogMarkdown(changelogSince('main', at.content, 'https://example.org/', wordsOf('it')));

test('their labels and values, as they were and as they are', () => {
  at.edit(sheet, 'goals: [shade]', 'goals: [less]');
  at.edit(sheet, 'hectares: 1500', 'hectares: 1750.5');
  at.edit(sheet, 'measured: false', 'measured: true');
  at.edit(sheet, 'https://example.org/data', 'https://example.org/altri');
  at.commit();
  for (const told of [changelog(), at.report().markdown]) {
    expect(told).toContain('Obiettivi: tolto «Ombra»; aggiunto «Meno emissioni»');
    expect(told).toMatch(/Ettari: da «1500» a «1750,5»/);
    expect(told).toContain('Misurata: da «no» a «sì»');
    expect(told).toMatch(/Dati: da «.*data» a «.*altri»/);
    expect(told).not.toMatch(/hectares|measured|dataset/);
  }
});

test('a vocabulary of its own, term by term', () => {
  at.edit('dati/vocabularies/climate-goals.yml', 'Meno emissioni', 'Meno gas serra');
  at.commit();
  const told = 'Obiettivi per il clima, ';
  expect(changelog()).toContain(told);
  expect(changelog()).toContain('da «Meno emissioni» a «Meno gas serra»');
  expect(at.report().markdown).toContain('Meno gas serra');
  expect(at.report().markdown).toContain('Etichetta');
});

test('a field of terms that the content declares, by its label', () => {
  at.edit('dati/vocabularies/themes.yml', 'esf: ESO4.1', 'esf: ESO4.2');
  at.commit();
  for (const told of [changelog(), at.report().markdown]) {
    expect(told).toMatch(/Obiettivo FSE\\?\+: da «ESO4\.1» a «ESO4\.2»/);
  }
});

test('a field that is declared no more is told by the label that it had', () => {
  at.write(
    'dati/site.yml',
    withOwnFields(
      at.read('dati/site.yml'),
      ownFields.filter(({ key }) => key !== 'hectares'),
    ),
  );
  at.edit(sheet, 'hectares: 1500\n', '');
  at.commit();
  for (const told of [changelog(), at.report().markdown]) {
    expect(told).toMatch(/Ettari: non è più dichiarato \\?\(era «1500»/);
  }
});
