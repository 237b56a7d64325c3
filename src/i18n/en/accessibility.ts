import type { accessibility as it } from '../it/accessibility.ts';

export const accessibility: typeof it = {
  title: 'Accessibility statement',
  lead: 'How accessible this site is, what has been tested, when and how, and whom to tell about an obstacle.',
  appliesTo: (site) => `This statement applies to the site “${site}”:`,
  official: 'The official statement',
  toOfficial: 'Go to the official statement',
  noOfficial:
    'No official statement is known yet: this page follows its model, but does not stand for it.',
  compliance: 'Compliance status',
  statuses: {
    full: 'This site is fully compliant with the requirements of:',
    partial:
      'This site is partially compliant, because of what is listed below, with the requirements of:',
    none: 'This site is not compliant with the requirements of:',
  },
  noStatus:
    'The compliance status is not declared yet: nobody has assessed the whole site against the requirements of:',
  inaccessible: 'Non-accessible content',
  reasons: {
    'non-compliance': (law) => `Non-compliance with: ${law}`,
    'disproportionate-burden': () => 'Disproportionate burden',
    'out-of-scope': () => 'Outside the scope of the applicable legislation',
  },
  noneKnown: 'No case is known.',
  criteria: (list) => `WCAG criteria: ${list}.`,
  alternative: 'Accessible alternative:',
  preparation: 'Preparation of this statement',
  prepared: 'Prepared on',
  reviewed: 'Reviewed on',
  neverReviewed: 'It has not been reviewed yet.',
  methods: {
    'self-assessment': 'It was prepared from a self-assessment by those who look after the site.',
    'third-party': 'It was prepared from an assessment by a third party.',
  },
  tested: 'What has been tested',
  testedHow:
    'The tests are part of the program and run again at each of its changes, in a real browser, on one page of each kind at least. This list and the tests come from the same data.',
  testedTimes: 'When, and with what',
  testedOn: (day, browser, tools) => `${day}: ${browser}; ${tools}.`,
  checksTitle: 'On each kind of page',
  check: 'Test',
  about: 'WCAG 2.2 criteria',
  many: 'all that the tool knows',
  beyond: 'beyond the criteria',
  checks: {
    axe: 'The rules of axe-core for WCAG 2.2, levels A and AA, on a phone and on a large screen.',
    structure:
      'Language, headings, landmarks, names of links, pictures and fields; the name holds the words that are seen.',
    contrast:
      'The contrast of every text, computed, in light and dark colours and in those that the reader has chosen.',
    graphics: 'The contrast of the edges of fields and of drawings that say something.',
    focus:
      'Where the keyboard is can always be seen, stands out from what is behind it, and is not covered.',
    targets: 'What is touched is at least 24 by 24 pixels, or far enough from the rest.',
    forcedColours:
      'In colours forced by the system nothing disappears: controls have an edge, the current item is told apart.',
    motion: 'Nothing moves for those who have asked for less motion.',
    print: 'On paper every text can be read, also without backgrounds.',
    keyboard:
      'The whole page is gone through with the Tab key alone, forwards and backwards, without being trapped; the first link leads to the content.',
    order: 'The keyboard goes in the order in which one reads.',
    reflow:
      'From 320 to 1920 pixels, with text at 200% and with text set apart, nothing leaves the window and nothing is cut off.',
  },
  kindsTitle: 'The kinds of page',
  kinds: {
    home: 'Home',
    practices: 'Search and list of the practices',
    practicesPage: 'Further pages of the list',
    practice: 'Practice',
    plan: 'Replication plan',
    vocabulary: 'List of terms',
    term: 'Term with its practices',
    termPage: 'Further pages of a term',
    compare: 'Comparison',
    shelf: 'Saved practices',
    replications: 'Replications',
    observatory: 'Observatory',
    documents: 'Acts and documents',
    documentsOf: 'Acts and documents of a term',
    difficulties: 'What can go wrong',
    bodies: 'The bodies',
    needs: 'List of the needs',
    need: 'Need',
    newsIndex: 'List of the news',
    news: 'News item',
    form: 'Form to propose a practice',
    fields: 'Fields of a sheet',
    catalogueFields: 'Fields of a catalogue',
    data: 'Open data',
    dataVocabulary: 'Vocabulary of the open data',
    page: 'Page of text',
    accessibility: 'This page',
    glossary: 'Glossary',
    offline: 'Reading offline',
    notFound: 'Page not found',
  },
  journeysTitle: 'What people with a screen reader hear',
  journeysHow: (criteria) =>
    `On the main journeys, step by step, what the browser tells assistive technologies is compared with what it should say (criteria ${criteria}):`,
  journeys: {
    search: 'searching for a practice and narrowing with the filters;',
    compare: 'putting aside and comparing;',
    form: 'proposing a practice and mending a mistake.',
  },
  people: 'Tests with people',
  noPeople:
    'No test has been made yet with people with disabilities, nor with people who use assistive technologies every day.',
  untested: 'What has not been tested yet',
  feedback: 'Feedback and contact information',
  feedbackWhat:
    'Whoever meets an obstacle, or needs something in another form, can tell us about it.',
  feedbackPage: 'Form for feedback',
  noFeedback:
    'No address to tell it to is given yet: as long as it is missing, this statement is incomplete.',
  enforcement: 'Enforcement procedure',
  toEnforcement: 'How to turn to the enforcement body',
  site: 'Information about the site',
  facts: {
    published: 'Date of publication',
    usability: 'Usability tests',
    cms: 'Program that makes it',
  },
  yes: 'yes, they have been made',
  no: 'no, they have not been made yet',
  unknown: 'not declared',
};
