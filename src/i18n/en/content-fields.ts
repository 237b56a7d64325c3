import type { contentFields as it } from '../it/content-fields.ts';

/** What vocabularies, their terms, news and pages say of themselves to who writes them. */
export const contentFields: typeof it = {
  'vocabulary.label': {
    label: 'Name',
    help: 'In the plural, as in menus: “Themes”.',
  },
  'vocabulary.short': {
    label: 'Short name',
    help: 'For menus, where the name is long.',
  },
  'vocabulary.singular': {
    label: 'Name of one term',
    help: 'In the singular: “Theme”.',
  },
  'vocabulary.slug': {
    label: 'Name in addresses',
    help: 'The first part of the address of its pages. A page that somebody kept is lost if this changes.',
  },
  'vocabulary.definition': {
    label: 'What it distinguishes',
    help: 'One sentence, at the head of the page of the vocabulary.',
  },
  'vocabulary.terms': {
    label: 'Terms',
    help: 'Their order here is their order on every page.',
  },
  'term.id': {
    label: 'Identifier',
    help: 'It is what records are written with, and never changes.',
  },
  'term.label': {
    label: 'Label',
    help: 'How the term reads on pages.',
  },
  'term.definition': {
    label: 'Definition',
    help: 'A sentence or two: what belongs to the term and what does not.',
  },
  'term.nuts': {
    label: 'NUTS code',
    help: 'That of the classification of territories of the European Union in force since 2021: it goes into the open data.',
  },
  'term.tile': {
    label: 'Place on the map',
    help: 'The map is a grid, with a square for each territory.',
  },
  'term.tile.row': {
    label: 'Row',
    help: 'From north to south, starting at 1.',
  },
  'term.tile.column': {
    label: 'Column',
    help: 'From west to east, starting at 1.',
  },
  'term.tile.code': {
    label: 'Letters',
    help: 'What is read in the square.',
  },
  'term.sdg': {
    label: 'Sustainable Development Goal',
    help: 'Its number, from 1 to 17.',
  },
  'term.pays': {
    label: 'What it pays for',
  },
  'term.beneficiaries': {
    label: 'Who can have it',
  },
  'term.source': {
    label: 'Where that is known from',
  },
  'term.until': {
    label: 'Until when it pays',
    help: 'The last day by its own rules; left out if it is not known.',
  },
  'term.until.day': {
    label: 'Last day',
  },
  'term.until.basis': {
    label: 'Which rule says so',
  },
  'term.successor': {
    label: 'What took its place',
    help: 'The identifier of another term of this vocabulary.',
  },
  'term.test': {
    label: 'The test',
    help: 'The question that an editor answers before granting the stage.',
  },
  'term.requires_replication': {
    label: 'Asks for a replication',
    help: 'With “true”, only practices replicated elsewhere can have the stage.',
  },
  'term.asks': {
    label: 'Fields that answer',
    help: 'The fields of a record that would answer the test, written with their group.',
  },
  'term.public_service': {
    label: 'Is a public service',
    help: 'With “true”, the open data describe these practices as public services too (CPSV-AP).',
  },
  'term.stopped': {
    label: 'Stopped early',
    help: 'With “true”, these practices have to say why they stopped.',
  },
  'term.aspect': {
    label: 'Part of the replication plan',
    help: 'Where the plan asks about it; if left out, among the conditions of the place.',
  },
  'term.owner': {
    label: 'Is the organisation that carries it out',
  },
  'term.peer': {
    label: 'Judges the stage',
    help: 'With “true”, two confirmations of this kind tell whether the stage holds.',
  },
  'term.over': {
    label: 'No longer runs',
  },
  'reference.title': {
    label: 'Title',
  },
  'reference.url': {
    label: 'Address',
  },
  'document.title': {
    label: 'Title',
  },
  'document.summary': {
    label: 'In a sentence',
    help: 'What is read in lists and in search engines.',
  },
  'document.reviewed': {
    label: 'Last reviewed',
  },
  'document.sources': {
    label: 'Sources',
    help: 'Where what is said in it comes from.',
  },
  'news.date': {
    label: 'Date',
    help: 'The day of the news: the latest come first.',
  },
  'page.menu': {
    label: 'Menu',
    help: '“main” is the one at the head of every page, “footer” the one at its foot; without, only links lead to the page.',
  },
  'page.short': {
    label: 'Short title',
    help: 'For the menu, where the title is long.',
  },
  'page.order': {
    label: 'Place in the menu',
    help: 'The lowest number comes first.',
  },
};
