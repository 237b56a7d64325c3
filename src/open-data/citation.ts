/**
 * How a practice is cited: for reference managers as CSL-JSON, BibTeX and RIS, and as the tags of a
 * page that they read, which are those of Google Scholar
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing).
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** What is cited. */
export interface CitedPage {
  /** The name of the practice in addresses. */
  slug: string;
  title: string;
  summary: string;
  /** Who answers for the catalogue. */
  owner: string;
  /** The catalogue that the page is in. */
  catalogue: string;
  /** When the page was last read against its sources: `2026-11-28`. */
  reviewed: string;
  /** The whole address of the page. */
  address: string;
  /** The language of the page: `it`. */
  language: string;
}

/** A file to hand to a reference manager. */
interface CitationFile {
  format: 'BibTeX' | 'RIS' | 'CSL-JSON';
  /** How it is called when it is saved. */
  name: string;
  mediaType: string;
  content: string;
}

/**
 * The record of the page in the language of citation processors.
 *
 * @returns an item of CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html
 */
export const citationItem = (page: CitedPage) => ({
  id: page.slug,
  type: 'webpage',
  title: page.title,
  author: [{ literal: page.owner }],
  'container-title': page.catalogue,
  publisher: page.owner,
  issued: { 'date-parts': [page.reviewed.split('-').map(Number)] },
  URL: page.address,
  language: page.language,
  abstract: page.summary,
});

/** The files of a page, in the order in which they are offered. */
export function citationFiles(page: CitedPage): CitationFile[] {
  const item = citationItem(page);
  const cite = new Cite(item);
  return [
    {
      format: 'BibTeX',
      name: `${page.slug}.bib`,
      mediaType: 'application/x-bibtex',
      content: `${cite.format('bibtex').trim()}\n`,
    },
    {
      format: 'RIS',
      name: `${page.slug}.ris`,
      mediaType: 'application/x-research-info-systems',
      content: `${cite.format('ris').trim()}\n`,
    },
    {
      format: 'CSL-JSON',
      name: `${page.slug}.csl.json`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      content: `${JSON.stringify([item])}\n`,
    },
  ];
}

/** A file as an address of its own: it is saved without asking for another one, also offline. */
export const addressOf = ({ mediaType, content }: CitationFile): string =>
  `data:${mediaType};charset=utf-8,${encodeURIComponent(content)}`;

/** Names and contents of the `meta` tags of the page. */
export const citationTags = (page: CitedPage): [name: string, content: string][] => [
  ['citation_title', page.title],
  ['citation_author', page.owner],
  ['citation_publication_date', page.reviewed.replaceAll('-', '/')],
  ['citation_publisher', page.owner],
  ['citation_language', page.language],
  ['citation_abstract_html_url', page.address],
  ['DC.type', 'Text'],
  ['DC.source', page.catalogue],
];
