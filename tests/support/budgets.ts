/** How much a page of each template may weigh: bytes as they travel, requests; never seconds. */
import type { templates } from './templates.ts';

export interface Budget {
  /** Of everything, fonts included. */
  bytes: number;
  /** Of the scripts among it. */
  scriptBytes: number;
  requests: number;
  /** What the scripts fetch as they start, below the base of the site. */
  data?: readonly string[];
}

const text: Budget = { bytes: 58_000, scriptBytes: 4_200, requests: 9 };
/** A page of cards, each with the button that saves its practice. */
const cards: Budget = { bytes: 62_000, scriptBytes: 4_800, requests: 11 };
const longText: Budget = { ...text, bytes: 65_000, requests: 10 };
const practice: Budget = { bytes: 64_000, scriptBytes: 7_000, requests: 12 };
const practices: Budget = {
  bytes: 76_000,
  scriptBytes: 14_800,
  requests: 14,
  data: ['search/facets.json'],
};
const plan: Budget = {
  bytes: 73_000,
  scriptBytes: 14_200,
  requests: 13,
  data: ['search/payers.json'],
};
const facts = ['search/slugs.json', 'search/facts/0.json'];
/** The shelf also tells what was reviewed since something was put aside. */
const shelf: Budget = { bytes: 66_000, scriptBytes: 8_500, requests: 14, data: facts };
/** Checks texts in the browser with the rules of the build: it is the one heavy page, and says so. */
const form: Budget = {
  // It knows the practices that are there, which are more now, and the addresses that texts may name.
  // The same scripts write what those tell who took a practice up.
  bytes: 287_500,
  scriptBytes: 195_500,
  requests: 21,
  data: ['contribuisci/pratiche.json'],
};

export const budgets: Record<keyof typeof templates, Budget> = {
  home: cards,
  practices,
  'practices, searched': practices,
  'practices, nothing found': practices,
  'practices, finely filtered': practices,
  practice,
  'practice with little': practice,
  'replication plan': plan,
  'replication plan of little': plan,
  regions: text,
  'region with practices': cards,
  'region with few': cards,
  themes: text,
  theme: cards,
  'funding source': cards,
  stage: cards,
  news: text,
  'news item': text,
  laboratory: text,
  comparison: shelf,
  shelf,
  replications: { ...text, bytes: 60_000 },
  observatory: longText,
  'acts and documents': { ...longText, bytes: 69_000, scriptBytes: 5_000 },
  'acts and documents of a kind': longText,
  'what goes wrong': { ...longText, bytes: 68_000 },
  'what is answered': longText,
  bodies: longText,
  glossary: longText,
  'needs, as published': longText,
  contribute: text,
  'open data': longText,
  'vocabulary without practices': text,
  fields: { ...longText, bytes: 66_000 },
  'fields of a catalogue': longText,
  form,
  'form, last step': form,
  'form of an experience': form,
  accessibility: text,
  privacy: text,
  'legal notes': text,
  'page not found': text,
  offline: { bytes: 60_000, scriptBytes: 5_500, requests: 10 },
};

/** The service worker, which comes once the page is there. */
export const workerBudget = 12_000;
/** What the worker fetches when it is installed: the page shown without the network, and its files. */
export const shellBudget = 60_000;
