/** Citations, read again by a parser of each format. */
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  citationFiles,
  citationItem,
  citationTags,
  type CitedPage,
} from '../../src/open-data/citation.ts';

const page: CitedPage = {
  slug: 'bottega-delle-reti',
  title: 'La bottega “delle reti” – 100% {mare} & C. # \\ _',
  summary: 'Perché no? Così è più città.',
  owner: 'Laboratorio di Valdimare e Montebello',
  catalogue: 'Buone pratiche',
  reviewed: '2026-11-08',
  address: 'https://www.example.org/cat/pratiche/bottega-delle-reti/',
  language: 'it',
};
const [bibtex, ris, csl] = citationFiles(page);

describe('a citation', () => {
  test.each([bibtex, ris])('says in $format what it says as data', (file) => {
    const [read = {}] = new Cite(file?.content).data;
    const { URL, title, author, issued } = citationItem(page);
    expect(read).toMatchObject({ URL, title, issued });
    expect(JSON.stringify(read['author'])).toContain(author[0]?.literal);
  });

  test('is CSL-JSON as it is', () => {
    expect(JSON.parse(csl?.content ?? '')).toEqual([citationItem(page)]);
  });

  test('is one address, whatever the texts hold', () => {
    for (const file of citationFiles({ ...page, title: '"><script>&' })) {
      expect(addressOf(file)).toMatch(/^data:[\w./+-]+;charset=utf-8,[\w.!~*'()%-]+$/);
    }
  });

  test('has the tags that Google Scholar and Zotero ask for', () => {
    const tags = new Map(citationTags(page));
    expect(tags.get('citation_title')).toBe(page.title);
    expect(tags.get('citation_author')).toBe(page.owner);
    expect(tags.get('citation_publication_date')).toBe('2026/11/08');
  });
});
