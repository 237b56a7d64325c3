/**
 * What the tests look at on every page for accessibility. The declaration of accessibility tells
 * it from here, and the tests take from here what they must measure: neither can claim more than
 * the other does.
 */
import { allRoutes, isPage, type RouteId, type RouteTable } from '../routing/paths.ts';

/** The checks of each page, with the success criteria of WCAG 2.2 that they are about. */
export const pageChecks = {
  /** The rules of axe-core, for all of WCAG 2.2 A and AA that it knows. */
  axe: [],
  structure: ['1.1.1', '1.3.1', '2.4.2', '2.4.6', '2.5.3', '3.1.1', '3.1.2', '4.1.2'],
  contrast: ['1.4.3'],
  graphics: ['1.4.11'],
  focus: ['1.4.11', '2.4.7', '2.4.11'],
  targets: ['2.5.8'],
  forcedColours: [],
  motion: ['2.2.2'],
  print: [],
  keyboard: ['2.1.1', '2.1.2', '2.4.1', '2.4.3'],
  order: ['1.3.2', '2.4.3'],
  reflow: ['1.4.4', '1.4.10', '1.4.12'],
} as const;
export type PageCheck = keyof typeof pageChecks;

/** The ways through the site on which the tests compare what a screen reader is told, step by step. */
export const journeys = ['search', 'compare', 'form'] as const;
export type Journey = (typeof journeys)[number];

/** The success criteria that journeys are about. */
export const journeyCriteria = ['3.3.1', '3.3.2', '4.1.2', '4.1.3'] as const;

/** The pages that people stay on. */
export type PageKind = {
  [Id in RouteId]: RouteTable[Id] extends { module: `templates/${string}` }
    ? RouteTable[Id] extends { leadsElsewhere: true }
      ? never
      : Id
    : never;
}[RouteId];

/** The kinds of page, by their routes: the tests look at one of each at least. */
export const pageKinds = allRoutes.flatMap(([id, route]) =>
  isPage(route) && route.leadsElsewhere !== true ? [id as PageKind] : [],
);
