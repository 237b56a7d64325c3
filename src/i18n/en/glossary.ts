import type { glossary as it } from '../it/glossary.ts';

export const glossary: typeof it = {
  title: 'Glossary',
  lead: 'The acronyms and terms that you meet in the catalogue, in plain words.',
  how: 'In the texts they are underlined with dots where they first appear: press one to read what it means.',
  also: 'Also:',
  source: 'Source:',
  all: 'The whole glossary',
};
