import type { glossary as it } from '../it/glossary.ts';

export const glossary: typeof it = {
  title: 'Glossar',
  lead: 'Die Abkürzungen und Begriffe, die im Katalog vorkommen, in einfachen Worten.',
  how: 'In den Texten sind sie beim ersten Vorkommen gepunktet unterstrichen: Klicken Sie darauf, um die Erklärung zu lesen.',
  also: 'Auch:',
  source: 'Quelle:',
  all: 'Das ganze Glossar',
};
