/** The parts of a page that are there only where the sheet tells something of them, in their order. */
import type { CreateElement } from '../create-element.ts';
import { afterwards } from './afterwards.ts';
import { confirmations } from './confirmed.ts';
import { documents } from './documents.ts';
import type { Lookup, Written } from './parts.ts';
import { people } from './people.ts';
import { results } from './results.ts';
import { spending } from './spending.ts';

type Sections = <E>(h: CreateElement<E>, data: Written, lookup: Lookup) => E[];

const there = <E>(sections: readonly (E | undefined)[]): E[] =>
  sections.filter((section) => section !== undefined);

/** What a practice is for and what came of it. */
export const beforeReplicability: Sections = (h, data, lookup) =>
  there([
    people(h, data, lookup),
    results(h, data, lookup),
    afterwards(h, data, lookup),
    spending(h, data, lookup),
  ]);

/** What others may start from. */
export const afterReplicability: Sections = (h, data, lookup) =>
  there([documents(h, data, lookup)]);

/** Who vouches for it. */
export const behindSources: Sections = (h, data, lookup) => there([confirmations(h, data, lookup)]);
